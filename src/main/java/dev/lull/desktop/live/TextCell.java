package dev.lull.desktop.live;

import dev.lull.desktop.bridge.Tick;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A cell that is one text. */
final class TextCell extends RowCell {
    private final BiFunction<RowState, Instant, String> text;
    private final boolean ticks;

    private TextCell(
            Tick tick, BiFunction<RowState, Instant, String> text, boolean ticks, Function<RowState, String> hint) {
        super(tick, hint);
        this.text = text;
        this.ticks = ticks;
    }

    /** A text that stands still. */
    static TextCell still(Tick tick, Function<RowState, String> text, Function<RowState, String> hint) {
        return new TextCell(tick, (row, now) -> text.apply(row), false, hint);
    }

    /** A time that passes. */
    static TextCell passing(Tick tick, BiFunction<RowState, Instant, String> text, Function<RowState, String> hint) {
        return new TextCell(tick, text, true, hint);
    }

    @Override
    void show(RowState row, Instant now) {
        setText(text.apply(row, now));
    }

    @Override
    void clear() {
        setText("");
    }

    @Override
    boolean ticks(RowState row) {
        return ticks;
    }
}

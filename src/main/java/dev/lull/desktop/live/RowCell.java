package dev.lull.desktop.live;

import dev.lull.desktop.bridge.Tick;
import dev.lull.desktop.look.Hint;
import dev.lull.supervision.Subscription;
import java.time.Instant;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell of the live table: it builds its nodes once, and listens to the tick only while what it shows needs it. */
abstract class RowCell extends TableCell<TaskRow, RowState> {
    private final Tick tick;
    private Subscription beats = () -> {};

    RowCell(Tick tick, Function<RowState, String> hint) {
        this.tick = tick;
        Hint.on(this, () -> getItem() == null ? "" : hint.apply(getItem()));
    }

    /** Shows the row as it is at that time. */
    abstract void show(RowState row, Instant now);

    /** Shows nothing. */
    abstract void clear();

    /** Whether the cell looks different a second later. */
    abstract boolean ticks(RowState row);

    @Override
    protected final void updateItem(@Nullable RowState row, boolean empty) {
        super.updateItem(row, empty);
        beats.close();
        beats = () -> {};
        if (empty || row == null) {
            clear();
            return;
        }
        show(row, tick.now());
        if (ticks(row)) {
            beats = tick.subscribe(now -> show(row, now));
        }
    }
}

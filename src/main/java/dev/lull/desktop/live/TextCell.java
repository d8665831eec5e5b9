package dev.lull.desktop.live;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A cell that is one text, perhaps with a sign; what a search has found in it is marked. */
final class TextCell extends RowCell {
    private static final Insets BESIDE = new Insets(0, 0, 0, 4);

    private final BiFunction<RowState, Instant, String> text;
    private final boolean ticks;
    private final Label before = new Label();
    private final Label found = new Label();
    private final Label after = new Label();
    private final FontIcon flag = new FontIcon();
    private final HBox line = new HBox(before, found, after, flag);
    private BiPredicate<RowState, Instant> flagged = (row, now) -> false;
    private Subscription searches = Subscription.EMPTY;

    private TextCell(
            CellContext context,
            BiFunction<RowState, Instant, String> text,
            boolean ticks,
            Function<RowState, String> hint) {
        super(context, hint);
        this.text = text;
        this.ticks = ticks;
        found.getStyleClass().add("found");
        found.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setMargin(flag, BESIDE);
        if (ticks) {
            before.setMinWidth(Region.USE_PREF_SIZE);
        }
    }

    /** A text that stands still. */
    static TextCell still(CellContext context, Function<RowState, String> text, Function<RowState, String> hint) {
        return new TextCell(context, (row, now) -> text.apply(row), false, hint);
    }

    /** A time that passes. */
    static TextCell passing(
            CellContext context, BiFunction<RowState, Instant, String> text, Function<RowState, String> hint) {
        return new TextCell(context, text, true, hint);
    }

    /** Shows a sign beside the text of some rows. */
    TextCell flagging(Ikon sign, String style, BiPredicate<RowState, Instant> which) {
        flag.setIconCode(sign);
        line.getStyleClass().add(style);
        flagged = which;
        return this;
    }

    @Override
    protected void updateItem(@Nullable LineState item, boolean empty) {
        searches.unsubscribe();
        searches = Subscription.EMPTY;
        super.updateItem(item, empty);
        if (item instanceof RowState row && !ticks) {
            searches = context()
                    .searched()
                    .subscribe((was, words) -> show(row, context().tick().now()));
        }
    }

    @Override
    void show(RowState row, Instant now) {
        String all = text.apply(row, now);
        boolean sign = flagged.test(row, now);
        Optional<Mark> mark =
                ticks ? Optional.empty() : Mark.in(all, context().searched().get());
        if (mark.isEmpty() && !sign) {
            setGraphic(null);
            setText(all);
            return;
        }
        int from = mark.map(Mark::from).orElse(all.length());
        int to = mark.map(Mark::to).orElse(all.length());
        before.setText(all.substring(0, from));
        found.setText(all.substring(from, to));
        after.setText(all.substring(to));
        show(found, mark.isPresent());
        show(flag, sign);
        line.setAlignment(ticks ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        setText(null);
        setGraphic(line);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @Override
    void clear() {}

    @Override
    boolean ticks(RowState row) {
        return ticks;
    }
}

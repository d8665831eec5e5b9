package dev.lull.desktop.live;

import dev.lull.desktop.look.Hint;
import dev.lull.supervision.Subscription;
import java.time.Instant;
import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A cell of the live table: it builds its nodes once, and listens to the tick only while what it shows needs it. */
abstract class RowCell extends TableCell<Line, LineState> {
    private final CellContext context;
    private final FontIcon fold = new FontIcon();
    private Subscription beats = () -> {};

    RowCell(CellContext context, Function<RowState, String> hint) {
        this.context = context;
        Hint.on(this, () -> getItem() instanceof RowState row ? hint.apply(row) : "");
    }

    CellContext context() {
        return context;
    }

    /** Shows the row as it is at that time. */
    abstract void show(RowState row, Instant now);

    /** Shows nothing. */
    abstract void clear();

    /** Whether the cell looks different a second later. */
    abstract boolean ticks(RowState row);

    /** What the column says of a group as a whole; empty for most columns. */
    String total(GroupState group, Instant now) {
        return "";
    }

    @Override
    protected void updateItem(@Nullable LineState item, boolean empty) {
        super.updateItem(item, empty);
        beats.close();
        beats = () -> {};
        clear();
        setText(null);
        setGraphic(null);
        switch (item) {
            case null -> {}
            case RowState row -> {
                show(row, context.tick().now());
                if (ticks(row)) {
                    beats = context.tick().subscribe(now -> show(row, now));
                }
            }
            case GroupState group -> {
                show(group, context.tick().now());
                beats = context.tick().subscribe(now -> show(group, now));
            }
        }
    }

    private void show(GroupState group, Instant now) {
        if (getTableView().getVisibleLeafIndex(getTableColumn()) == 0) {
            fold.setIconCode(group.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            setContentDisplay(ContentDisplay.LEFT);
            setGraphic(fold);
            setText(context.words().group(group));
        } else {
            setText(total(group, now));
        }
    }
}

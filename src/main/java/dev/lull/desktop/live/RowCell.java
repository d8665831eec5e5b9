package dev.lull.desktop.live;

import dev.lull.desktop.look.Hint;
import dev.lull.supervision.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** A cell of the live table: it builds its nodes once, and listens to the tick only while what it shows needs it. */
abstract class RowCell extends TableCell<Line, LineState> {
    private final CellContext context;
    private final GroupHead head = new GroupHead();
    private @Nullable Node clip;
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
        if (place() == 0) {
            head.show(group, context.words().groups());
            setGraphic(head);
        } else {
            setText(total(group, now));
        }
    }

    /** A group's beginning goes on over the cells that say nothing of it. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        boolean wide = head.equals(getGraphic());
        if (getClip() != null) {
            clip = getClip();
        }
        setClip(wide ? null : clip);
        if (wide) {
            head.resize(Math.min(head.prefWidth(-1), room() - 2 * head.getLayoutX()), head.getHeight());
        }
    }

    private double room() {
        List<TableColumn<Line, ?>> columns = getTableView().getVisibleLeafColumns();
        double room = getWidth();
        for (TableColumn<Line, ?> next : columns.subList(place() + 1, columns.size())) {
            if (Column.of(next.getId()).filter(Column::totals).isPresent()) {
                break;
            }
            room += next.getWidth();
        }
        return room;
    }

    private int place() {
        return getTableView().getVisibleLeafIndex(getTableColumn());
    }
}

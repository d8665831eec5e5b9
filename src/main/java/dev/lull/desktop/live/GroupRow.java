package dev.lull.desktop.live;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The head of a group: the same object as long as the group has rows. */
final class GroupRow implements Line {
    private final ReadOnlyObjectWrapper<LineState> shown;
    private final List<TaskRow> rows;
    private GroupState state;

    /** @param rows as they are at any time */
    GroupRow(GroupState state, List<TaskRow> rows) {
        this.state = state;
        this.rows = rows;
        shown = new ReadOnlyObjectWrapper<>(state);
    }

    @Override
    public ReadOnlyObjectProperty<LineState> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    GroupState state() {
        return state;
    }

    /** Those that pass the filter, also while the group is closed; in the table's order. */
    List<TaskRow> rows() {
        return rows;
    }

    void show(GroupState next) {
        state = next;
        shown.set(next);
    }
}

package dev.lull.desktop.live;

import dev.lull.model.TaskSid;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One task's row: the same object as long as the task is there, updated in place. */
final class TaskRow {
    private final TaskSid sid;
    private final ReadOnlyObjectWrapper<RowState> state;

    TaskRow(TaskSid sid, RowState state) {
        this.sid = sid;
        this.state = new ReadOnlyObjectWrapper<>(state);
    }

    TaskSid sid() {
        return sid;
    }

    RowState state() {
        return state.get();
    }

    ReadOnlyObjectProperty<RowState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The list's order and filter know of it only when the list is arranged again. */
    void show(RowState next) {
        state.set(next);
    }
}

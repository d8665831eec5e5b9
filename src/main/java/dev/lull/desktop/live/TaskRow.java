package dev.lull.desktop.live;

import dev.lull.model.TaskSid;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One task's row: the same object as long as the task is there, updated in place. */
final class TaskRow implements Line {
    private final TaskSid sid;
    private final ReadOnlyObjectWrapper<LineState> shown;
    private RowState state;

    TaskRow(TaskSid sid, RowState state) {
        this.sid = sid;
        this.state = state;
        shown = new ReadOnlyObjectWrapper<>(state);
    }

    TaskSid sid() {
        return sid;
    }

    RowState state() {
        return state;
    }

    @Override
    public ReadOnlyObjectProperty<LineState> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Before its chat changes it is taken out of the order, and put in again after that. */
    void show(RowState next) {
        state = next;
        shown.set(next);
    }
}

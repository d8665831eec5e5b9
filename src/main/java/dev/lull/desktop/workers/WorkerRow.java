package dev.lull.desktop.workers;

import dev.lull.engine.WorkerView;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One worker's row: the same object as long as the worker is there, updated in place. */
final class WorkerRow {
    private final ReadOnlyObjectWrapper<WorkerView> view;

    WorkerRow(WorkerView view) {
        this.view = new ReadOnlyObjectWrapper<>(view);
    }

    WorkerView view() {
        return view.get();
    }

    ReadOnlyObjectProperty<WorkerView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    void show(WorkerView next) {
        view.set(next);
    }
}

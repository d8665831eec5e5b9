package dev.lull.console;

import dev.lull.engine.WorkerView;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The workers as people read them. */
final class WorkerTable {
    private WorkerTable() {}

    static List<String> lines(Collection<WorkerView> workers, int width) {
        TextTable table = new TextTable("WORKER", "SID", "ACTIVITY", "ACTIVE", "INACTIVE", "IF ALL RETURN");
        workers.stream()
                .sorted(Comparator.comparing(WorkerView::name)
                        .thenComparing(worker -> worker.worker().value()))
                .forEach(worker -> table.row(
                        worker.name(),
                        worker.worker().value(),
                        worker.activity(),
                        text(worker.active()),
                        text(worker.inactive()),
                        text(worker.ifAllReturn())));
        return table.lines(width);
    }

    private static String text(WorkerView.Capacity capacity) {
        return capacity.assigned() + "/" + capacity.configured()
                + (capacity.over() ? " over" : "")
                + (capacity.available() ? "" : " (closed)");
    }
}

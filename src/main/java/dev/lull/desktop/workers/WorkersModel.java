package dev.lull.desktop.workers;

import dev.lull.desktop.rows.LiveList;
import dev.lull.desktop.words.Alphabet;
import dev.lull.engine.Change;
import dev.lull.engine.WorkerView;
import dev.lull.model.WorkerSid;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The workers: all of them, and those in the scope that pass the filter, in the chosen order. */
final class WorkersModel {
    private final Map<WorkerSid, WorkerRow> rows = new HashMap<>();
    private final LiveList<WorkerRow> shown = new LiveList<>();
    private String filter = "";
    private WorkerOrder order = WorkerOrder.NAME;
    private Predicate<Optional<WorkerSid>> scope = worker -> true;

    /** A list view shows this very list. */
    LiveList<WorkerRow> shown() {
        return shown;
    }

    Map<WorkerSid, String> names() {
        return rows.values().stream()
                .collect(Collectors.toMap(
                        row -> row.view().worker(), row -> row.view().name()));
    }

    /** The row, as long as the worker is there. */
    Optional<WorkerRow> row(WorkerSid worker) {
        return Optional.ofNullable(rows.get(worker));
    }

    /** How many are in the scope. */
    int total() {
        return (int) rows.keySet().stream()
                .filter(worker -> scope.test(Optional.of(worker)))
                .count();
    }

    /** Takes everything that has changed at once; whether any of it concerns workers. */
    boolean apply(List<Change> changes) {
        boolean mine = false;
        for (Change change : changes) {
            switch (change) {
                case Change.WorkerUpdated(WorkerView worker) -> {
                    show(worker);
                    mine = true;
                }
                case Change.WorkerRemoved(WorkerSid sid) -> {
                    rows.remove(sid);
                    mine = true;
                }
                case Change.TaskAdded added -> {}
                case Change.TaskUpdated updated -> {}
                case Change.TaskRemoved removed -> {}
                case Change.Notice notice -> {}
                case Change.OverrideSettled settled -> {}
                case Change.PolicyApplied applied -> {}
            }
        }
        if (mine) {
            arrange();
        }
        return mine;
    }

    private void show(WorkerView worker) {
        WorkerRow row = rows.get(worker.worker());
        if (row == null) {
            rows.put(worker.worker(), new WorkerRow(worker));
        } else {
            row.show(worker);
        }
    }

    /** @param text occurs in the name or the activity, in any case and with any accents */
    void filter(String text) {
        filter = Alphabet.folded(text.strip());
        arrange();
    }

    void order(WorkerOrder next) {
        order = next;
        arrange();
    }

    /** @param includes who is shown at all */
    void scope(Predicate<Optional<WorkerSid>> includes) {
        scope = includes;
        arrange();
    }

    private void arrange() {
        shown.show(rows.values().stream()
                .filter(row -> passes(row.view()))
                .sorted(Comparator.comparing(WorkerRow::view, order.comparator()))
                .toList());
    }

    private boolean passes(WorkerView worker) {
        return scope.test(Optional.of(worker.worker())) && matches(worker);
    }

    private boolean matches(WorkerView worker) {
        return filter.isEmpty()
                || Alphabet.folded(worker.name()).contains(filter)
                || Alphabet.folded(worker.activity()).contains(filter);
    }
}

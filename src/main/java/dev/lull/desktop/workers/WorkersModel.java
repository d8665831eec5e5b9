package dev.lull.desktop.workers;

import dev.lull.desktop.rows.LiveList;
import dev.lull.engine.Change;
import dev.lull.engine.WorkerView;
import dev.lull.model.WorkerSid;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The workers: all of them, and those that pass the filter, by name. */
final class WorkersModel {
    private static final Comparator<WorkerRow> BY_NAME = Comparator.<WorkerRow, String>comparing(
                    row -> row.view().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(row -> row.view().worker().value());

    private final Map<WorkerSid, WorkerRow> rows = new HashMap<>();
    private final LiveList<WorkerRow> shown = new LiveList<>();
    private String filter = "";

    /** A list view shows this very list. */
    LiveList<WorkerRow> shown() {
        return shown;
    }

    Map<WorkerSid, String> names() {
        return rows.values().stream()
                .collect(Collectors.toMap(
                        row -> row.view().worker(), row -> row.view().name()));
    }

    int total() {
        return rows.size();
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

    /** @param text occurs in the name or the activity, in any case */
    void filter(String text) {
        filter = text.strip().toLowerCase(Locale.ROOT);
        arrange();
    }

    private void arrange() {
        shown.show(rows.values().stream()
                .filter(row -> passes(row.view()))
                .sorted(BY_NAME)
                .toList());
    }

    private boolean passes(WorkerView worker) {
        return filter.isEmpty()
                || worker.name().toLowerCase(Locale.ROOT).contains(filter)
                || worker.activity().toLowerCase(Locale.ROOT).contains(filter);
    }
}

package dev.lull.desktop.live;

import dev.lull.desktop.rows.LiveList;
import dev.lull.engine.Change;
import dev.lull.engine.ChatView;
import dev.lull.engine.WhatIf;
import dev.lull.model.TaskSid;
import dev.lull.policy.Policy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The rows: all of them, and those that are shown, in the order in which they are shown. */
final class LiveModel {
    private final Map<TaskSid, TaskRow> rows = new HashMap<>();
    private final LiveList<TaskRow> shown = new LiveList<>();
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private TaskFilter filter = TaskFilter.ALL;
    private Comparator<RowState> order = Orders.NATURAL;

    /** The rows that pass the filter; a table shows this very list. */
    LiveList<TaskRow> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    Collection<TaskRow> all() {
        return rows.values();
    }

    TaskFilter filter() {
        return filter;
    }

    /** The row, as long as its task is open. */
    Optional<TaskRow> row(TaskSid sid) {
        return Optional.ofNullable(rows.get(sid));
    }

    /** Takes everything that has changed at once and arranges the list once. */
    void apply(List<Change> changes) {
        Map<TaskSid, ChatView> latest = new HashMap<>();
        for (Change change : changes) {
            switch (change) {
                case Change.TaskAdded(ChatView chat) -> latest.put(chat.task(), chat);
                case Change.TaskUpdated(ChatView chat) -> latest.put(chat.task(), chat);
                case Change.TaskRemoved(TaskSid sid, ChatView last) -> {
                    latest.remove(sid);
                    rows.remove(sid);
                }
                case Change.PolicyApplied applied -> {}
                case Change.WorkerUpdated updated -> {}
                case Change.WorkerRemoved removed -> {}
                case Change.Notice notice -> {}
                case Change.OverrideSettled settled -> {}
            }
        }
        latest.values().forEach(this::show);
        arrange();
        counts.set(Counts.of(rows.values()));
    }

    private void show(ChatView chat) {
        TaskRow row = rows.get(chat.task());
        if (row == null) {
            rows.put(chat.task(), new TaskRow(chat.task(), RowState.of(chat, Request.NONE)));
        } else {
            row.show(RowState.of(chat, row.state().request()));
        }
    }

    void filter(TaskFilter next) {
        filter = next;
        arrange();
    }

    /** @param chosen what decides first */
    void order(Comparator<RowState> chosen) {
        order = chosen.thenComparing(Orders.NATURAL);
        arrange();
    }

    /** What another policy would do at once. */
    WhatIf whatIf(Policy policy, Instant now) {
        return WhatIf.of(rows.values().stream().map(row -> row.state().chat()).toList(), policy, now);
    }

    private void arrange() {
        List<TaskRow> next = new ArrayList<>(rows.size());
        for (TaskRow row : rows.values()) {
            if (filter.shows(row.state())) {
                next.add(row);
            }
        }
        next.sort(Comparator.comparing(TaskRow::state, order));
        shown.show(next);
    }
}

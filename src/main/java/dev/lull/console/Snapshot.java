package dev.lull.console;

import dev.lull.engine.Change;
import dev.lull.engine.ChatView;
import dev.lull.engine.WorkerView;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changes add up to. */
final class Snapshot {
    private final Map<TaskSid, ChatView> tasks = new LinkedHashMap<>();
    private final Map<WorkerSid, WorkerView> workers = new LinkedHashMap<>();

    void take(List<Change> changes) {
        changes.forEach(this::take);
    }

    Collection<ChatView> tasks() {
        return tasks.values();
    }

    Optional<ChatView> task(TaskSid sid) {
        return Optional.ofNullable(tasks.get(sid));
    }

    Collection<WorkerView> workers() {
        return workers.values();
    }

    private void take(Change change) {
        switch (change) {
            case Change.TaskAdded(ChatView task) -> tasks.put(task.task(), task);
            case Change.TaskUpdated(ChatView task) -> tasks.put(task.task(), task);
            case Change.TaskRemoved(TaskSid sid, ChatView last) -> tasks.remove(sid);
            case Change.WorkerUpdated(WorkerView worker) -> workers.put(worker.worker(), worker);
            case Change.WorkerRemoved(WorkerSid sid) -> workers.remove(sid);
            case Change.OverrideSettled settled -> {}
            case Change.Notice notice -> {}
            case Change.PolicyApplied applied -> {}
        }
    }
}

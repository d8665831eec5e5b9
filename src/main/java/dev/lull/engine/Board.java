package dev.lull.engine;

import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What readers were last shown, so that they hear of differences only. */
final class Board {
    private final Map<TaskSid, ChatView> tasks = new LinkedHashMap<>();
    private final Map<WorkerSid, WorkerView> workers = new LinkedHashMap<>();

    List<Change> show(ChatView view) {
        ChatView before = tasks.put(view.task(), view);
        if (before == null) {
            return List.of(new Change.TaskAdded(view));
        }
        return before.equals(view) ? List.of() : List.of(new Change.TaskUpdated(view));
    }

    List<Change> show(WorkerView view) {
        return view.equals(workers.put(view.worker(), view)) ? List.of() : List.of(new Change.WorkerUpdated(view));
    }

    List<Change> takeDown(TaskSid sid) {
        ChatView last = tasks.remove(sid);
        return last == null ? List.of() : List.of(new Change.TaskRemoved(sid, last));
    }

    List<Change> takeDown(WorkerSid sid) {
        return workers.remove(sid) == null ? List.of() : List.of(new Change.WorkerRemoved(sid));
    }

    List<Change> everything() {
        return Stream.concat(
                        workers.values().stream().map(Change.WorkerUpdated::new),
                        tasks.values().stream().map(Change.TaskAdded::new))
                .map(Change.class::cast)
                .toList();
    }
}

package dev.lull.engine;

import dev.lull.model.WorkerSid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What readers were last shown, so that they hear of differences only. */
final class Board {
    private final Map<WorkerSid, WorkerView> workers = new LinkedHashMap<>();

    Optional<Change> show(Tracked chat, ChatView view) {
        ChatView before = chat.shown;
        chat.shown = view;
        if (before == null) {
            return Optional.of(new Change.TaskAdded(view));
        }
        return before.equals(view) ? Optional.empty() : Optional.of(new Change.TaskUpdated(view));
    }

    Optional<Change> show(WorkerView view) {
        return view.equals(workers.put(view.worker(), view))
                ? Optional.empty()
                : Optional.of(new Change.WorkerUpdated(view));
    }

    Optional<Change> takeDown(Tracked chat) {
        return Optional.ofNullable(chat.shown).map(last -> new Change.TaskRemoved(last.task(), last));
    }

    Optional<Change> takeDown(WorkerSid sid) {
        return workers.remove(sid) == null ? Optional.empty() : Optional.of(new Change.WorkerRemoved(sid));
    }

    Stream<WorkerView> workers() {
        return workers.values().stream();
    }
}

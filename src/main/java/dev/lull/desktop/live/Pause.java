package dev.lull.desktop.live;

import dev.lull.model.TaskSid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What has happened and is not shown yet: the newest of each task. */
final class Pause {
    private final Map<TaskSid, Optional<RowState>> waiting = new LinkedHashMap<>();
    private boolean on;

    boolean isOn() {
        return on;
    }

    void turn(boolean next) {
        on = next;
    }

    void see(RowState chat) {
        waiting.put(chat.chat().task(), Optional.of(chat));
    }

    void end(TaskSid task) {
        waiting.put(task, Optional.empty());
    }

    /** How many tasks have changed, come or gone. */
    int size() {
        return waiting.size();
    }

    /** Hands everything on, each task once. */
    void drain(Consumer<RowState> seen, Consumer<TaskSid> ended) {
        waiting.forEach((task, chat) -> chat.ifPresentOrElse(seen, () -> ended.accept(task)));
        waiting.clear();
    }
}

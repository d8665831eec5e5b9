package dev.lull.desktop.live;

import dev.lull.engine.ChatView;
import dev.lull.model.TaskSid;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What has happened and is not shown yet: the newest of each task. */
final class Pause {
    private final Map<TaskSid, Optional<ChatView>> waiting = new LinkedHashMap<>();
    private boolean on;

    boolean isOn() {
        return on;
    }

    void turn(boolean next) {
        on = next;
    }

    void see(ChatView chat) {
        waiting.put(chat.task(), Optional.of(chat));
    }

    void end(TaskSid task) {
        waiting.put(task, Optional.empty());
    }

    /** How many tasks have changed, come or gone. */
    int size() {
        return waiting.size();
    }

    /** Hands everything on, each task once. */
    void drain(Consumer<ChatView> seen, Consumer<TaskSid> ended) {
        waiting.forEach((task, chat) -> chat.ifPresentOrElse(seen, () -> ended.accept(task)));
        waiting.clear();
    }

    /** The rows as they would be if they were not paused. */
    Stream<RowState> over(Collection<TaskRow> rows) {
        return Stream.concat(
                rows.stream().filter(row -> !waiting.containsKey(row.sid())).map(TaskRow::state),
                waiting.values().stream().flatMap(Optional::stream).map(chat -> RowState.of(chat, Request.NONE)));
    }
}

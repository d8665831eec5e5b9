package dev.lull.desktop.live;

import dev.lull.engine.ChatView;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The open chats as they are now, whatever is shown of them, and what those in the scope come to. */
final class Truth {
    private final Map<TaskSid, RowState> open = new HashMap<>();
    private Tally tally = new Tally();
    private Predicate<Optional<WorkerSid>> scope = worker -> true;

    /** A chat is new, or has changed. */
    void see(RowState chat) {
        end(chat.chat().task());
        open.put(chat.chat().task(), chat);
        if (isInScope(chat)) {
            tally.add(chat);
        }
    }

    void end(TaskSid task) {
        RowState last = open.remove(task);
        if (last != null && isInScope(last)) {
            tally.remove(last);
        }
    }

    /** @param of whether the chats of that worker, or of nobody, count; to be told again when that has changed */
    void scope(Predicate<Optional<WorkerSid>> of) {
        scope = of;
        tally = new Tally();
        inScope().forEach(tally::add);
    }

    List<ChatView> chats() {
        return open.values().stream().map(RowState::chat).toList();
    }

    List<ChatView> chatsInScope() {
        return inScope().map(RowState::chat).toList();
    }

    private Stream<RowState> inScope() {
        return open.values().stream().filter(this::isInScope);
    }

    private boolean isInScope(RowState chat) {
        return scope.test(chat.chat().worker());
    }

    /** Of those in the scope. */
    Totals totals() {
        return tally.totals();
    }

    /** How many in the scope somebody should see to. */
    int concerns(Instant now) {
        return tally.concerns(now);
    }
}

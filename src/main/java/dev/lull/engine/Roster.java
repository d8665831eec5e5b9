package dev.lull.engine;

import dev.lull.model.Assignment;
import dev.lull.model.ConversationSid;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The open chats, by task, by conversation and by worker. */
final class Roster {
    private final Map<TaskSid, Tracked> chats = new LinkedHashMap<>();
    /** By the SID's text: with each message one is looked up, and that is one object less to touch. */
    private final Map<String, List<Tracked>> byConversation = new HashMap<>();

    private final Crews crews = new Crews();

    Crews crews() {
        return crews;
    }

    @Nullable
    Tracked find(TaskSid task) {
        return chats.get(task);
    }

    /** A snapshot. */
    List<Tracked> in(ConversationSid conversation) {
        return byConversation.getOrDefault(conversation.value(), List.of());
    }

    /** A snapshot. */
    List<Tracked> all() {
        return List.copyOf(chats.values());
    }

    /** The rows as readers last saw them, in the order in which they came. */
    Stream<ChatView> rows() {
        return chats.values().stream().map(each -> each.shown).flatMap(Stream::ofNullable);
    }

    void add(Tracked fresh) {
        chats.put(fresh.chat.task().sid(), fresh);
        fresh.chat.conversation().ifPresent(named -> join(named, fresh));
        worker(fresh.chat).ifPresent(worker -> crews.join(worker, fresh));
    }

    void remove(Tracked chat) {
        chats.remove(chat.chat.task().sid());
        chat.chat.conversation().ifPresent(named -> leave(named, chat));
        worker(chat.chat).ifPresent(worker -> crews.leave(worker, chat));
        chat.gone = true;
    }

    /** Takes what is known of a chat now. */
    void update(Tracked tracked, Chat now) {
        Chat before = tracked.chat;
        tracked.chat = now;
        if (!before.conversation().equals(now.conversation())) {
            before.conversation().ifPresent(named -> leave(named, tracked));
            now.conversation().ifPresent(named -> join(named, tracked));
        }
        if (!before.assignment().equals(now.assignment())) {
            worker(before).ifPresent(worker -> crews.leave(worker, tracked));
            worker(now).ifPresent(worker -> crews.join(worker, tracked));
        }
    }

    private static Optional<WorkerSid> worker(Chat chat) {
        return chat.assignment().map(Assignment::worker);
    }

    private void join(ConversationSid named, Tracked chat) {
        byConversation.merge(named.value(), List.of(chat), (before, one) -> Lists.with(before, chat));
    }

    private void leave(ConversationSid named, Tracked chat) {
        byConversation.computeIfPresent(named.value(), (same, before) -> {
            List<Tracked> left = Lists.without(before, chat);
            return left.isEmpty() ? null : left;
        });
    }
}

package dev.lull.simulation;

import dev.lull.engine.Answer;
import dev.lull.engine.Effect;
import dev.lull.engine.Event;
import dev.lull.model.ConversationSid;
import dev.lull.model.MessagePage;
import dev.lull.model.TaskSid;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Hears no message of a chat while its deactivation is written, and so never of that one. */
final class DeafWhileMoving implements Plant {
    private final Set<TaskSid> moving = new HashSet<>();
    private final Map<ConversationSid, Long> missed = new HashMap<>();
    private final Map<TaskSid, ConversationSid> conversations = new HashMap<>();

    @Override
    public void hears(Event event, Consumer<Event> engine) {
        if (event instanceof Event.TaskSeen seen) {
            seen.task()
                    .attributes()
                    .text(List.of("conversationSid"))
                    .ifPresent(sid -> conversations.put(seen.task().sid(), new ConversationSid(sid)));
        }
        if (event instanceof Event.MessagesSeen(ConversationSid conversation, MessagePage page)
                && moving.stream().anyMatch(task -> conversation.equals(conversations.get(task)))) {
            missed.put(conversation, page.newestIndex());
            return;
        }
        if (event instanceof Event.WriteAnswered(var id, var answer)) {
            moving.remove(id.task());
        }
        if (event instanceof Event.MessagesSeen(ConversationSid conversation, MessagePage page)) {
            engine.accept(new Event.MessagesSeen(conversation, without(conversation, page)));
        } else if (event
                instanceof Event.MessagesAnswered(var id, ConversationSid conversation, Answer<MessagePage> answer)) {
            engine.accept(
                    new Event.MessagesAnswered(id, conversation, answer.map(page -> without(conversation, page))));
        } else {
            engine.accept(event);
        }
    }

    private MessagePage without(ConversationSid conversation, MessagePage page) {
        long index = missed.getOrDefault(conversation, -2L);
        return new MessagePage(
                page.newestFirst().stream()
                        .filter(message -> message.index() != index)
                        .toList(),
                page.whole());
    }

    @Override
    public void asks(Effect effect, Consumer<Effect> twilio, Consumer<Event> engine) {
        if (effect instanceof Effect.WriteTask write && write.channel().isPresent()) {
            moving.add(write.task());
        }
        twilio.accept(effect);
    }
}

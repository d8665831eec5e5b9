package dev.lull.simulation;

import dev.lull.engine.Answer;
import dev.lull.engine.Effect;
import dev.lull.engine.Event;
import dev.lull.model.ConversationSid;
import dev.lull.model.MessagePage;
import dev.lull.model.TaskSid;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Answers a read of messages with what it was last told: before a move, or after it. */
final class AnswersItself implements Plant {
    private final boolean before;
    private final Map<ConversationSid, MessagePage> pages = new HashMap<>();
    private final Set<TaskSid> moved = new HashSet<>();

    AnswersItself(boolean before) {
        this.before = before;
    }

    @Override
    public void hears(Event event, Consumer<Event> engine) {
        if (event instanceof Event.MessagesSeen(ConversationSid conversation, MessagePage page)) {
            pages.put(conversation, page);
        }
        engine.accept(event);
    }

    @Override
    public void asks(Effect effect, Consumer<Effect> twilio, Consumer<Event> engine) {
        if (effect instanceof Effect.WriteTask write) {
            moved.add(write.task());
        }
        if (effect instanceof Effect.ReadMessages read) {
            boolean after = moved.remove(read.id().task());
            MessagePage page = pages.get(read.conversation());
            if (after != before && page != null) {
                engine.accept(new Event.MessagesAnswered(read.id(), read.conversation(), new Answer.Got<>(page)));
                return;
            }
        }
        twilio.accept(effect);
    }
}

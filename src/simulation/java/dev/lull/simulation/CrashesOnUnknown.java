package dev.lull.simulation;

import dev.lull.engine.Event;
import dev.lull.model.ConversationSid;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** D2: the handler crashes over a message of a task that it does not know, and nobody handles messages any more. */
final class CrashesOnUnknown implements Plant {
    private final Set<ConversationSid> known = new HashSet<>();
    private boolean crashed;

    @Override
    public void hears(Event event, Consumer<Event> engine) {
        if (event instanceof Event.TaskSeen seen) {
            seen.task()
                    .attributes()
                    .text(List.of("conversationSid"))
                    .ifPresent(sid -> known.add(new ConversationSid(sid)));
        }
        if (event instanceof Event.MessagesSeen(ConversationSid conversation, var page)) {
            crashed = crashed || !known.contains(conversation);
        }
        if (!crashed || !(event instanceof Event.MessagesSeen)) {
            engine.accept(event);
        }
    }
}

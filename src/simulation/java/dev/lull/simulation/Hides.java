package dev.lull.simulation;

import dev.lull.engine.Answer;
import dev.lull.engine.Event;
import dev.lull.model.ConversationSid;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Hides some of the messages. */
record Hides(UnaryOperator<MessagePage> hidden) implements Plant {
    @Override
    public void hears(Event event, Consumer<Event> engine) {
        engine.accept(rewrite(event, hidden));
    }

    private static Event rewrite(Event event, UnaryOperator<MessagePage> to) {
        if (event instanceof Event.MessagesSeen(ConversationSid conversation, MessagePage page)) {
            return new Event.MessagesSeen(conversation, to.apply(page));
        }
        if (event instanceof Event.MessagesAnswered(var id, ConversationSid conversation, Answer<MessagePage> answer)) {
            return new Event.MessagesAnswered(id, conversation, answer.map(to));
        }
        return event;
    }

    /** Nothing that was written after the agent's last message. */
    static MessagePage hideAfterAgent(MessagePage page) {
        List<Message> all = page.newestFirst();
        for (int i = 0; i < all.size(); i++) {
            if (Stage.isAgent(all.get(i))) {
                return new MessagePage(all.subList(i, all.size()), page.whole());
            }
        }
        return page;
    }

    /** What is written by somebody who is no customer at first sight, as if an agent had written it. */
    static MessagePage strangersAsAgents(MessagePage page) {
        return new MessagePage(
                page.newestFirst().stream()
                        .map(message -> Company.isStrange(message.author())
                                ? new Message(message.index(), "ana@lull.example", message.at())
                                : message)
                        .toList(),
                page.whole());
    }

    /** Only what agents write. */
    static MessagePage agentsOnly(MessagePage page) {
        return new MessagePage(
                page.newestFirst().stream().filter(Stage::isAgent).toList(), page.whole());
    }
}

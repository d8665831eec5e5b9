package dev.lull.simulation;

import dev.lull.model.ConversationSid;
import dev.lull.model.Identity;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.simulator.conversations.ConversationEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was written in each conversation, without what was deleted. */
final class Transcript {
    private static final int PAGE = 50;
    /** No answer is older than this: what was written before is in it, or was deleted. */
    private static final Duration LAG = Duration.ofSeconds(60);

    private final Map<String, List<Message>> messages = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    /** Those that nobody may read at present. */
    private final Set<String> closed = new LinkedHashSet<>();

    void note(ConversationEvent event) {
        switch (event) {
            case ConversationEvent.MessageAdded added -> {
                all(added.conversation().sid())
                        .add(new Message(
                                added.message().index(),
                                added.message().author(),
                                Port.seconds(added.message().created())));
                changed.add(added.conversation().sid());
            }
            case ConversationEvent.MessageRemoved removed -> {
                long index = removed.message().index();
                all(removed.conversation().sid()).removeIf(message -> message.index() == index);
                changed.add(removed.conversation().sid());
            }
            default -> {}
        }
    }

    void close(ConversationSid conversation) {
        if (closed.add(conversation.value())) {
            changed.add(conversation.value());
        }
    }

    void open(ConversationSid conversation) {
        if (closed.remove(conversation.value())) {
            changed.add(conversation.value());
        }
    }

    void openAll() {
        changed.addAll(closed);
        closed.clear();
    }

    boolean isClosed(ConversationSid conversation) {
        return closed.contains(conversation.value());
    }

    private List<Message> all(String conversation) {
        return messages.computeIfAbsent(conversation, fresh -> new ArrayList<>());
    }

    /** The newest message of a person who is none of these. */
    Optional<Message> lastWord(ConversationSid conversation, Set<Identity> besides) {
        List<Message> all = all(conversation.value());
        for (int i = all.size() - 1; i >= 0; i--) {
            if (Knowledge.isPersons(all.get(i), besides)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** The newest messages, without up to {@code behind} of those that a lagging answer does not show yet. */
    MessagePage page(ConversationSid conversation, int behind, Instant now) {
        List<Message> all = all(conversation.value());
        int end = all.size();
        while (all.size() - end < behind
                && end > 1
                && all.get(end - 1).at().plus(LAG).isAfter(now)) {
            end--;
        }
        int begin = Math.max(0, end - PAGE);
        return new MessagePage(all.subList(begin, end), begin == 0);
    }

    /** The newest message's index, −1 where there is none. */
    long newestIndex(ConversationSid conversation) {
        List<Message> all = all(conversation.value());
        return all.isEmpty() ? -1 : all.getLast().index();
    }

    /** The conversations that have changed since this was last asked. */
    List<String> takeChanged() {
        List<String> taken = List.copyOf(changed);
        changed.clear();
        return taken;
    }
}

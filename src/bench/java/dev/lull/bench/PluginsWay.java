package dev.lull.bench;

import dev.lull.model.ConversationSid;
import dev.lull.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a Redux reducer keeps tasks, as the Flex plugin does that Lull succeeds: for each message the array is scanned
 * for the conversation, and copied with the one entry replaced.
 */
final class PluginsWay {
    /** @param last the newest message; empty before the first */
    record Entry(ConversationSid conversation, Optional<Message> last) {}

    private List<Entry> entries;

    PluginsWay(List<ConversationSid> conversations) {
        entries = conversations.stream()
                .map(each -> new Entry(each, Optional.empty()))
                .toList();
    }

    List<Entry> onMessage(ConversationSid conversation, Message message) {
        List<Entry> next = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            next.add(entry.conversation().equals(conversation) ? new Entry(conversation, Optional.of(message)) : entry);
        }
        entries = next;
        return next;
    }
}

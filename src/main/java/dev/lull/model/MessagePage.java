package dev.lull.model;

import java.util.Comparator;
import java.util.List;

/**
 * The newest messages of a conversation.
 *
 * @param newestFirst by falling index
 * @param whole whether these are all messages that the conversation has
 */
public record MessagePage(List<Message> newestFirst, boolean whole) {
    public MessagePage {
        newestFirst = falls(newestFirst)
                ? List.copyOf(newestFirst)
                : newestFirst.stream()
                        .sorted(Comparator.comparingLong(Message::index).reversed())
                        .toList();
    }

    private static boolean falls(List<Message> messages) {
        for (int i = 1; i < messages.size(); i++) {
            if (messages.get(i - 1).index() < messages.get(i).index()) {
                return false;
            }
        }
        return true;
    }

    /** The newest message's index, −1 where there is none. */
    public long newestIndex() {
        return newestFirst.isEmpty() ? -1 : newestFirst.getFirst().index();
    }
}

package dev.lull.desktop.live;

import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * All that a row shows; the rest is how late it is.
 *
 * @param countdown what it runs down to
 * @param haystack the words that a search looks through, in lower case
 */
record RowState(ChatView chat, Request request, Optional<Countdown> countdown, String haystack) {
    static RowState of(ChatView chat, Request request, Duration timeout) {
        String words = String.join(
                "\n", chat.workerName(), chat.customer(), chat.task().value(), chat.queue());
        return new RowState(chat, request, Countdown.of(chat, timeout), words.toLowerCase(Locale.ROOT));
    }

    RowState with(Request next) {
        return new RowState(chat, next, countdown, haystack);
    }

    Sign sign() {
        return Sign.of(chat);
    }

    /** Whether the silence is over, so that automation would make the chat inactive now. */
    boolean isDue(Instant now) {
        return chat.state() instanceof ChatState.AwaitingCustomer
                && countdown.filter(down -> down.isOver(now)).isPresent();
    }
}

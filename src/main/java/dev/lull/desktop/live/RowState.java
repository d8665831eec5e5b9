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
    static RowState of(ChatView chat, Request request) {
        String words = String.join(
                "\n", chat.workerName(), chat.customer(), chat.task().value(), chat.queue());
        return new RowState(chat, request, Countdown.of(chat), words.toLowerCase(Locale.ROOT));
    }

    RowState with(Request next) {
        return new RowState(chat, next, countdown, haystack);
    }

    Sign sign() {
        return Sign.of(chat);
    }

    /** How much a customer's waiting asks for attention. */
    Urgency urgency(Instant now) {
        return chat.state() instanceof ChatState.AwaitingAgent(Instant since)
                ? Urgency.of(
                        Duration.between(since, now), chat.terms().patience().value())
                : Urgency.NONE;
    }
}

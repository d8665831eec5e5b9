package dev.lull.desktop.live;

import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time that a row runs down to.
 *
 * @param due server time
 * @param whole how long it takes in all; zero where that has no meaning
 * @param retry whether it is the next attempt of a move, and not the end of the silence
 */
record Countdown(Instant due, Duration whole, boolean retry) {
    /** Empty for a chat that runs down to nothing, also while it is held. */
    static Optional<Countdown> of(ChatView chat) {
        return switch (chat.state()) {
            case ChatState.AwaitingCustomer awaiting ->
                awaiting.deadline().filter(due -> !chat.held()).map(due -> new Countdown(due, whole(chat), false));
            case ChatState.Deactivating deactivating -> deactivating.next().map(Countdown::retry);
            case ChatState.Activating activating -> activating.next().map(Countdown::retry);
            case ChatState.AwaitingAgent awaiting -> Optional.empty();
            case ChatState.Inactive inactive -> Optional.empty();
            case ChatState.Unwatched unwatched -> Optional.empty();
        };
    }

    private static Duration whole(ChatView chat) {
        return chat.terms().timeout().value().after().orElse(Duration.ZERO);
    }

    private static Countdown retry(Instant at) {
        return new Countdown(at, Duration.ZERO, true);
    }

    /** Never negative. */
    Duration left(Instant now) {
        Duration left = Duration.between(now, due);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** How much of it is left, 0 to 1. */
    double fraction(Instant now) {
        return whole.isZero() ? 0 : Math.min(1, (double) left(now).toMillis() / whole.toMillis());
    }

    boolean isOver(Instant now) {
        return !due.isAfter(now);
    }
}

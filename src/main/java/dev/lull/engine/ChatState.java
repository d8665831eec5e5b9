package dev.lull.engine;

import java.time.Instant;
import java.util.Optional;

/** What a supervisor sees of a chat; derived from its messages, its stamp and the move under way. */
public sealed interface ChatState {
    /** @param since the first message of the customer's turn; with no turn yet, when the worker accepted */
    record AwaitingAgent(Instant since) implements ChatState {}

    /**
     * @param since the last message of the agent's turn
     * @param deadline when the chat is made inactive if nobody writes; empty where the timeout is off
     */
    record AwaitingCustomer(Instant since, Optional<Instant> deadline) implements ChatState {}

    /**
     * @param attempt counts from 1
     * @param next when the next attempt is made; empty while one is under way
     */
    record Deactivating(Instant since, int attempt, Optional<Instant> next) implements ChatState {}

    record Inactive(Instant since) implements ChatState {}

    /**
     * @param attempt counts from 1
     * @param next when the next attempt is made; empty while one is under way
     */
    record Activating(Instant since, int attempt, Optional<Instant> next, Cause cause) implements ChatState {}

    record Unwatched(Instant since, Why why) implements ChatState {}

    /** Since when; server time. */
    Instant since();

    /** Why a task has no countdown. */
    enum Why {
        NO_CONVERSATION,
        UNMAPPED_CHANNEL,
        NOT_ACCEPTED,
        WRAPPING_UP,
        MESSAGES_NOT_READ,
        CONVERSATION_UNREADABLE,
        UNKNOWN_STATUS
    }
}

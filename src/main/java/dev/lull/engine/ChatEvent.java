package dev.lull.engine;

import dev.lull.model.Assignment;
import dev.lull.model.Task;
import java.time.Instant;
import java.util.Optional;

/** What concerns one chat; the ledger makes these out of what happened. */
sealed interface ChatEvent {
    /** Time passed, or the policy changed. */
    record Woken() implements ChatEvent {}

    /** What is known of the task may be out of date: it is read before it is written. */
    record VersionLost() implements ChatEvent {}

    /** A slot of the worker's has become free: what waits for one need not wait longer. */
    record SlotFreed() implements ChatEvent {}

    record Seen(Task task, Optional<Assignment> assignment, boolean transferring) implements ChatEvent {}

    /** Of those who have written, not all can be the customer: who takes part is to be read. */
    record Doubted() implements ChatEvent {}

    /**
     * Who takes part could not be read: the messages, read again later, will raise the same doubt.
     *
     * @param again when
     */
    record DoubtLeft(Instant again) implements ChatEvent {}

    /** Somebody was taken for the customer who is not: the messages are to be read again. */
    record Recast() implements ChatEvent {}

    record Noticed(Reading reading) implements ChatEvent {}

    record TaskAnswered(long serial, Answer<Task> answer) implements ChatEvent {}

    record MessagesAnswered(long serial, Answer<Reading> answer) implements ChatEvent {}

    record WriteAnswered(long serial, Answer<Task> answer) implements ChatEvent {}

    record Asked(TaskOverride request) implements ChatEvent {}
}

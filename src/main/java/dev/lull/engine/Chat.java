package dev.lull.engine;

import dev.lull.model.Assignment;
import dev.lull.model.ConversationSid;
import dev.lull.model.Side;
import dev.lull.model.Speaker;
import dev.lull.model.Stamp;
import dev.lull.model.Task;
import dev.lull.model.Turn;
import dev.lull.policy.Policy;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * All that is known of one task, and what is being done to it. What a supervisor sees is derived from it
 * ({@link Standing}), never kept.
 *
 * @param facts the task and what its attributes say
 * @param unsure whether the task may be out of date, so that it is read before it is written
 * @param onChannelSince when the task came to its present TaskChannel, as far as is known
 * @param move what is under way
 * @param waiting an override that waits for the answer under way
 * @param setbacks why automation lets the chat be, and until when
 * @param blocked why automation may not do at present what the rules ask for, though nothing has failed
 * @param rehearsed what a dry run has already noted
 * @param footprint what the last override changed, for as long as it can be undone
 * @param reread the messages are to be read anew, since what was read was understood otherwise
 * @param serial the last request's serial
 */
record Chat(
        Facts facts,
        boolean unsure,
        Optional<Assignment> assignment,
        boolean transferring,
        Reading reading,
        Instant onChannelSince,
        Optional<Move> move,
        Optional<Waiting> waiting,
        Setbacks setbacks,
        Optional<Blocked> blocked,
        Optional<Intent> rehearsed,
        Optional<Footprint> footprint,
        Optional<Reread> reread,
        long serial) {

    /** @param heard what was known when it was asked for */
    record Waiting(TaskOverride request, Heard heard) {}

    /**
     * @param serial the read that is out, or has failed; 0 where none was sent yet
     * @param attempt counts from 1; 0 where none was sent yet
     * @param next when it is tried again; empty while it is out
     */
    record Reread(long serial, int attempt, Optional<Instant> next) {
        Reread again(Instant at) {
            return new Reread(serial, attempt, Optional.of(at));
        }
    }

    /** @param serial of the last request that was sent for the task before, 0 where none was */
    static Chat of(Task task, Policy policy, long serial) {
        return new Chat(
                Facts.of(task, policy),
                false,
                Optional.empty(),
                false,
                Reading.NONE,
                task.updatedAt(),
                Optional.empty(),
                Optional.empty(),
                Setbacks.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                serial);
    }

    Task task() {
        return facts.task();
    }

    Optional<ConversationSid> conversation() {
        return facts.conversation();
    }

    /** The stamp that was written for this very task. */
    Stamp stamp() {
        return facts.stamp();
    }

    Side side(Policy policy) {
        return policy.pairs().sideOf(task().channel().sid());
    }

    /**
     * Whether the task was made inactive on other messages than those that were read here: another instance knew more,
     * found the newest one deleted, or does not take its author for the customer. What is known here is then read
     * again before it decides a return.
     */
    boolean isBehindItsStamp() {
        OptionalLong last = stamp().last();
        if (last.isEmpty() || reading.impossible()) {
            return false;
        }
        return last.getAsLong() == reading.newestIndex()
                ? stamp().force().isEmpty() && saidByCustomer(last.getAsLong())
                : last.getAsLong() > reading.newestIndex() || reading.isLongBefore(onChannelSince);
    }

    private boolean saidByCustomer(long index) {
        return reading.turn()
                .filter(turn -> turn.speaker() == Speaker.CUSTOMER && turn.lastIndex() == index)
                .isPresent();
    }

    /** The stamp without a hold that has run out. */
    Stamp stampAt(Instant now) {
        return heldAt(now).isPresent() ? stamp() : stamp().withHold(Optional.empty());
    }

    /** When a supervisor made it active by hand. */
    Optional<Instant> forcedActiveAt() {
        return stamp().force().filter(force -> force.what() == Stamp.Do.ACTIVE).map(Stamp.Force::at);
    }

    /** Since when the customer waits, or the agent has been silent. */
    Instant quietSince() {
        if (reading.turn().isEmpty()) {
            return onChannelSince;
        }
        Turn turn = reading.turn().get();
        return turn.speaker() == Speaker.CUSTOMER ? turn.first() : turn.last();
    }

    /** When its present worker accepted it. */
    Optional<Instant> acceptedAt() {
        return assignment.map(Assignment::acceptedAt);
    }

    Optional<Stamp.Hold> heldAt(Instant now) {
        return stamp().hold().filter(hold -> hold.isInForce(now));
    }
}

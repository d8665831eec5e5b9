package dev.lull.engine;

import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskChannelSid;
import java.time.Instant;
import java.util.Optional;

/**
 * A change of one task that is under way.
 *
 * @param intent what and why; the cause is {@link Cause#SUPERVISOR} where {@code override} is present
 * @param attempt counts from 1
 * @param begun when the move was decided
 * @param from the TaskChannel's unique name then
 * @param to the unique name of the TaskChannel aimed at
 * @param heard what was known of the messages when the move was decided or asked for
 * @param earliest until when Twilio asked to wait, whatever else would shorten the pause
 * @param lost the write whose answer is not known: it may have taken effect
 */
record Move(
        Intent intent,
        Optional<TaskOverride> override,
        int attempt,
        Instant begun,
        String from,
        String to,
        Heard heard,
        Instant earliest,
        Optional<Step.Write> lost,
        Step step) {
    /** Where the move stands. */
    sealed interface Step {
        /**
         * Reading the task, and for a deactivation its messages side by side.
         *
         * @param task the read of the task that is still out
         * @param messages the read of the messages that is still out
         * @param asked when the reads went out
         */
        record Read(Optional<Long> task, Optional<Long> messages, Instant asked) implements Step {
            Read withTask() {
                return new Read(Optional.empty(), messages, asked);
            }

            Read withMessages() {
                return new Read(task, Optional.empty(), asked);
            }
        }

        /**
         * @param sent when the write went out
         * @param print what it changes
         */
        record Write(long serial, Instant sent, Footprint print) implements Step {}

        /** Moved; reading the messages once more, since the customer may have written meanwhile. */
        record Confirm(long serial) implements Step {}

        /** Waiting, with the reason that the row shows. */
        record Wait(Instant until, Reason why, For what) implements Step {
            /** The same until another time. */
            Wait until(Instant time) {
                return new Wait(time, why, what);
            }

            /** Whether the task is moved and only the last read is still to be done. */
            boolean moved() {
                return what == For.LAST_READ;
            }

            /** Whether it goes on as soon as another of the agent's chats makes room. */
            boolean waitsForOthers() {
                return what == For.SLOT || what == For.TURN;
            }

            /** Whether a write went out whose answer is not known. */
            boolean writeLost() {
                return what == For.READ_OF_LOST_WRITE;
            }
        }
    }

    /** What a pause is for. */
    enum For {
        /** Another attempt, from the start. */
        ATTEMPT,
        /** A slot that the hard limit leaves free; the time only sees to it that nothing is forgotten. */
        SLOT,
        /** Its turn under a pace, or a place to rest; likewise. */
        TURN,
        /** The read after a deactivation. */
        LAST_READ,
        /** The read that tells what became of a write whose answer is not known. */
        READ_OF_LOST_WRITE
    }

    /** What a write sets; empty parts stay as they are. */
    record Target(Optional<TaskChannelSid> channel, Optional<TaskAttributes> attributes) {}

    Move at(Step next) {
        return new Move(intent, override, attempt, begun, from, to, heard, earliest, lost, next);
    }

    Move again(Step next) {
        return new Move(intent, override, attempt + 1, begun, from, to, heard, earliest, lost, next);
    }

    /** The same, but not before that time. */
    Move notBefore(Instant asked) {
        return new Move(
                intent,
                override,
                attempt,
                begun,
                from,
                to,
                heard,
                asked.isAfter(earliest) ? asked : earliest,
                lost,
                step);
    }

    /** The same, which may have been written already. */
    Move losing(Step.Write write) {
        return new Move(intent, override, attempt, begun, from, to, heard, earliest, Optional.of(write), step);
    }

    /** With nothing to wait for but an answer. */
    Move restarted(Instant now, Step.Wait pause) {
        return new Move(intent, override, attempt, begun, from, to, heard, now, lost, pause.until(now));
    }

    /** The time, or later where Twilio asked for that. */
    Instant patiently(Instant time) {
        return time.isAfter(earliest) ? time : earliest;
    }

    /** Whether it can simply be forgotten: what was written is waited for, and so is the read after a deactivation. */
    boolean mayBeDropped() {
        return switch (step) {
            case Step.Read read -> true;
            case Step.Wait pause -> true;
            case Step.Write write -> false;
            case Step.Confirm confirm -> false;
        };
    }

    /** Whether the task is moved already and only the last read is left. */
    boolean hasMoved() {
        return switch (step) {
            case Step.Confirm confirm -> true;
            case Step.Wait pause -> pause.moved();
            case Step.Read read -> false;
            case Step.Write write -> false;
        };
    }

    MoveKind kind() {
        return intent.kind();
    }

    boolean forced() {
        return override.isPresent();
    }
}

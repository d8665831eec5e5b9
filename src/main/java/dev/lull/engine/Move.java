package dev.lull.engine;

import dev.lull.model.Side;
import dev.lull.model.Stamp;
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
 */
record Move(
        Intent intent, Optional<TaskOverride> override, int attempt, Instant begun, String from, String to, Step step) {
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
         * @param side where the task was
         * @param stamp what its stamp said
         */
        record Write(long serial, Instant sent, Side side, Stamp stamp) implements Step {}

        /** Moved; reading the messages once more, since the customer may have written meanwhile. */
        record Confirm(long serial) implements Step {}

        /**
         * Waiting to try again from the start.
         *
         * @param earliest until when Twilio asked to wait: no free slot shortens that
         * @param moved whether the task is moved and only the last read is still to be done
         * @param writeLost whether a write went out whose answer is not known
         */
        record Wait(Instant until, Instant earliest, String why, boolean moved, boolean writeLost) implements Step {
            Wait prolonged(Instant asked) {
                return new Wait(
                        asked.isAfter(until) ? asked : until,
                        asked.isAfter(earliest) ? asked : earliest,
                        why,
                        moved,
                        writeLost);
            }

            Wait hurried(Instant now) {
                return new Wait(earliest.isAfter(now) ? earliest : now, earliest, why, moved, writeLost);
            }
        }
    }

    /** What a write sets; empty parts stay as they are. */
    record Target(Optional<TaskChannelSid> channel, Optional<TaskAttributes> attributes) {}

    Move at(Step next) {
        return new Move(intent, override, attempt, begun, from, to, next);
    }

    Move again(Step next) {
        return new Move(intent, override, attempt + 1, begun, from, to, next);
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

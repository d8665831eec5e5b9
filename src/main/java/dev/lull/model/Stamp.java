package dev.lull.model;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What every instance of Lull must see about a task: the object {@code lull} in its attributes.
 *
 * @param task the task it was written for; one that names another task was copied by a transfer
 * @param from the channel to return to; present only while the task rests on an inactive channel
 * @param last the newest message's index when the task was made inactive; a newer turn brings it back
 * @param force a supervisor's decision
 * @param hold forbids deactivation
 */
public record Stamp(
        TaskSid task, Optional<TaskChannelSid> from, OptionalLong last, Optional<Force> force, Optional<Hold> hold) {

    /** The states that a supervisor can force. */
    public enum Do {
        ACTIVE,
        INACTIVE
    }

    /**
     * @param at when, server time, whole seconds
     * @param by the instance that did it
     */
    public record Force(Do what, Instant at, String by) {}

    /**
     * @param until when the hold ends, whole seconds; empty for a hold without an end
     * @param by the instance that did it
     */
    public record Hold(Optional<Instant> until, String by) {
        public boolean isInForce(Instant now) {
            return until.isEmpty() || until.get().isAfter(now);
        }
    }

    public static Stamp empty(TaskSid task) {
        return new Stamp(task, Optional.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isEmpty() {
        return from.isEmpty() && last.isEmpty() && force.isEmpty() && hold.isEmpty();
    }

    /** The stamp of a task that is made inactive. */
    public Stamp rested(TaskChannelSid home, long newestIndex, Optional<Force> forced) {
        return new Stamp(task, Optional.of(home), OptionalLong.of(newestIndex), forced, hold);
    }

    /** The stamp of a task that is made active again. */
    public Stamp returned(Optional<Force> forced) {
        return new Stamp(task, Optional.empty(), OptionalLong.empty(), forced, hold);
    }

    public Stamp withHold(Optional<Hold> newHold) {
        return new Stamp(task, from, last, force, newHold);
    }
}

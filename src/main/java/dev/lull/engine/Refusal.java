package dev.lull.engine;

import dev.lull.model.AssignmentStatus;
import java.time.Instant;
import java.util.Optional;

/** Why Lull's own rules leave undone what a supervisor asked for, or need not do it. */
public sealed interface Refusal extends Reason {
    /** What needs no more to be told. */
    enum Plain implements Refusal {
        /** The task was so already. */
        ALREADY_SO,
        /** No open task of this workspace has the SID. */
        NO_SUCH_TASK,
        TASK_ENDED,
        TRANSFERRING,
        /** The task names no conversation, so nobody could tell when the customer is back. */
        NO_CONVERSATION,
        /** The customer has written since it was asked for. */
        CUSTOMER_WROTE,
        /** Only a chat that an agent has accepted can be held. */
        HOLD_NOT_ACCEPTED,
        /** The task's attributes are no JSON object, so that no hold can be noted. */
        HOLD_NO_OBJECT,
        /** A hold would make the task's attributes longer than Twilio allows. */
        HOLD_NO_ROOM,
        /** Without a stamp it would come back at once. */
        FORCE_NO_ROOM,
        NOTHING_TO_UNDO,
        /** The chat has changed since what is to be undone. */
        MOVED_ON,
        /** Lull was closed before it was done. */
        CLOSED
    }

    /** @param channel its unique name */
    record NotPaired(String channel) implements Refusal {}

    /**
     * Pairs share the inactive channel, and the task's attributes have no room to note where it came from.
     *
     * @param active the unique name of the channel that it came from
     * @param inactive the shared channel's unique name
     */
    record NoWayHome(String active, String inactive) implements Refusal {}

    /** Only a chat that an agent has accepted can be made inactive. */
    record NotAccepted(AssignmentStatus status) implements Refusal {}

    /** @param until empty for a hold without an end */
    record Held(Optional<Instant> until) implements Refusal {}
}

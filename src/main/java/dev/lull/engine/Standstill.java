package dev.lull.engine;

import dev.lull.policy.Automation;
import java.time.Duration;

/** Why Lull does nothing at present with a task, though nothing has failed. */
public sealed interface Standstill extends Reason {
    /** It has no countdown. */
    record Unwatched(ChatState.Why why) implements Standstill {}

    /** The rules ask for a move, and automation's mode forbids it. */
    record SwitchedOff(MoveKind move, Cause cause, Automation mode) implements Standstill {}

    /** @param each the shortest time between two chats of one agent that are made inactive */
    record Paced(Duration each) implements Standstill {}

    /** @param inactive the inactive channel's unique name */
    record NoCapacity(String worker, String inactive) implements Standstill {}

    /**
     * @param inactive the inactive channel's unique name
     * @param assigned of {@code configured} slots, as Twilio told
     */
    record Full(String worker, String inactive, int assigned, int configured) implements Standstill {}

    /** @param active so many other chats its agent is occupied with */
    record HardLimit(long active) implements Standstill {}

    /** Somebody else brought it back, though nobody had written. */
    record BroughtBack() implements Standstill {}

    /** A supervisor has made it active, and its attributes have no room to say so. */
    record ActivatedByHand() implements Standstill {}

    /** Its messages could not be read for a while, and it came back for that. */
    record UnreadableBefore() implements Standstill {}

    /** Somebody else marks it wrongly each time it is mended. */
    record MarkedWronglyAgain() implements Standstill {}

    /** It is not known yet which agent has it. */
    record AgentUnknown() implements Standstill {}
}

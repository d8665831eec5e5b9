package dev.lull.engine;

/** The rule, or the person, behind a move. */
public enum Cause {
    /** The inactivation timeout ran out. */
    SILENCE,
    CUSTOMER_WROTE,
    AGENT_WROTE,
    /** Nobody can be told to have spoken last: it counts as the customer. */
    SPEAKER_UNKNOWN,
    /** A task that is not assigned, or is being transferred, stood on an inactive channel. */
    NOT_WITH_AN_AGENT,
    /** The attribute {@code inactive} did not fit the channel. */
    WRONG_MARK,
    /** The stamp was copied from another task, or cannot be read. */
    FOREIGN_STAMP,
    /** A hold had run out and was still noted. */
    STALE_HOLD,
    /** The agent began to wrap up. */
    WRAP_UP,
    SUPERVISOR
}

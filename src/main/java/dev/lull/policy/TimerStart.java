package dev.lull.policy;

/** From when the inactivation timeout runs. */
public enum TimerStart {
    /** The agent's last message: each further one starts it anew. */
    LAST_MESSAGE,
    /** The agent's first message since the customer wrote: what follows it does not delay the end. */
    FIRST_REPLY
}

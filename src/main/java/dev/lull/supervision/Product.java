package dev.lull.supervision;

/** The Twilio products whose request rates are counted apart. */
public enum Product {
    TASK_ROUTER,
    CONVERSATIONS
}

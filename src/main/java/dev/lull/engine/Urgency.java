package dev.lull.engine;

/** How urgent a request is; the request budget gives each class its share, so that none starves. */
public enum Urgency {
    /** Brings a waiting customer back. */
    RETURN,
    /** Notices what customers and agents write. */
    NOTICE,
    /** Every other move: deactivations, marks, and reads for them. */
    MOVE,
    /** Reads the workspace: tasks, workers, events. */
    SURVEY
}

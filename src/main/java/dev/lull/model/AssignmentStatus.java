package dev.lull.model;

/** A Task's assignment status (TaskRouter REST v1). */
public enum AssignmentStatus {
    PENDING,
    RESERVED,
    ASSIGNED,
    WRAPPING,
    COMPLETED,
    CANCELED,
    /** A status that this version of Lull does not know; nothing is moved in it. */
    UNKNOWN;

    /** Whether the task is over: it holds no capacity and nothing may be written to it. */
    public boolean ended() {
        return this == COMPLETED || this == CANCELED;
    }

    /** Whether no worker has accepted the task yet. */
    public boolean waiting() {
        return this == PENDING || this == RESERVED;
    }
}

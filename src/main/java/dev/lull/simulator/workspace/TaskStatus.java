package dev.lull.simulator.workspace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A task's {@code assignment_status}. */
public enum TaskStatus {
    PENDING,
    RESERVED,
    ASSIGNED,
    WRAPPING,
    COMPLETED,
    CANCELED;

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing more will happen to the task. */
    public boolean isOver() {
        return this == COMPLETED || this == CANCELED;
    }

    /** The status with this name on the wire, in any case. */
    public static Optional<TaskStatus> of(String wire) {
        return Arrays.stream(values())
                .filter(status -> status.wire().equalsIgnoreCase(wire))
                .findAny();
    }
}

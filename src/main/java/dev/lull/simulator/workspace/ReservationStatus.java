package dev.lull.simulator.workspace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A reservation's {@code reservation_status}. */
public enum ReservationStatus {
    PENDING,
    ACCEPTED,
    REJECTED,
    TIMEOUT,
    CANCELED,
    RESCINDED,
    WRAPPING,
    COMPLETED;

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a reservation in this status occupies a slot of its worker. */
    public boolean occupiesSlot() {
        return this == PENDING || this == ACCEPTED || this == WRAPPING;
    }

    /** The status with this name on the wire, in any case. */
    public static Optional<ReservationStatus> of(String wire) {
        return Arrays.stream(values())
                .filter(status -> status.wire().equalsIgnoreCase(wire))
                .findAny();
    }
}

package dev.lull.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Notices when the wall clock and the time that really passed part: the clock was set, or the machine slept. */
final class TimeJumps {
    private static final Duration TOLERATED = Duration.ofSeconds(2);

    private final InstantSource wall;
    private final LongSupplier nanos;
    private Instant lastWall;
    private long lastNanos;

    /** @param nanos a clock that never jumps, in nanoseconds from any origin */
    TimeJumps(InstantSource wall, LongSupplier nanos) {
        this.wall = wall;
        this.nanos = nanos;
        lastWall = wall.instant();
        lastNanos = nanos.getAsLong();
    }

    /** How far the wall clock went beyond the time that passed since the last call, where that is more than 2 s. */
    Optional<Duration> sinceLast() {
        Instant wallNow = wall.instant();
        long nanosNow = nanos.getAsLong();
        Duration by = Duration.between(lastWall, wallNow).minusNanos(nanosNow - lastNanos);
        lastWall = wallNow;
        lastNanos = nanosNow;
        return by.abs().compareTo(TOLERATED) > 0 ? Optional.of(by) : Optional.empty();
    }
}

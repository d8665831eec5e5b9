package dev.lull.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Notices when the wall clock and the time that really passed part: the clock was set, the machine slept, or the
 * server's time, which the clock follows, runs at another pace.
 */
final class TimeJumps {
    static final Duration TOLERATED = Duration.ofSeconds(2);

    private final InstantSource wall;
    private final LongSupplier nanos;
    private Instant fromWall;
    private long fromNanos;

    /** @param nanos a clock that never jumps, in nanoseconds from any origin */
    TimeJumps(InstantSource wall, LongSupplier nanos) {
        this.wall = wall;
        this.nanos = nanos;
        fromWall = wall.instant();
        fromNanos = nanos.getAsLong();
    }

    /** How far the wall clock went beyond the time that passed since it last did, where that is more than 2 s. */
    Optional<Duration> sinceLast() {
        Instant wallNow = wall.instant();
        long nanosNow = nanos.getAsLong();
        Duration by = Duration.between(fromWall, wallNow).minusNanos(nanosNow - fromNanos);
        if (by.abs().compareTo(TOLERATED) <= 0) {
            return Optional.empty();
        }
        fromWall = wallNow;
        fromNanos = nanosNow;
        return Optional.of(by);
    }
}

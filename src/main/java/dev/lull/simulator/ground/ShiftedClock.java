package dev.lull.simulator.ground;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Another clock's time, off by an amount that can be changed. Safe for use by several threads. */
public final class ShiftedClock implements InstantSource {
    private final InstantSource source;
    private volatile Duration off = Duration.ZERO;

    public ShiftedClock(InstantSource clock) {
        source = clock;
    }

    @Override
    public Instant instant() {
        return source.instant().plus(off);
    }

    /** Sets how far the clock is off: positive when it is fast. */
    public void shift(Duration amount) {
        off = amount;
    }
}

package dev.lull.simulator.ground;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved, and moves only forwards. */
public final class VirtualClock implements InstantSource {
    private volatile Instant now;

    public VirtualClock(Instant start) {
        now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves the clock to {@code time}; a time in its past is ignored. */
    public void moveTo(Instant time) {
        if (time.isAfter(now)) {
            now = time;
        }
    }

    /** Moves the clock on by {@code time}, running on the way whatever the agenda holds, each at its own time. */
    public void play(Agenda agenda, Duration time) {
        Instant end = now.plus(time);
        while (agenda.next().filter(due -> !due.isAfter(end)).isPresent()) {
            moveTo(agenda.next().orElse(end));
            agenda.runNext(now);
        }
        moveTo(end);
    }
}

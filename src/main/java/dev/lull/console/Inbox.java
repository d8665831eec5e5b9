package dev.lull.console;

import dev.lull.engine.Change;
import dev.lull.supervision.Health;
import dev.lull.supervision.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Brings what a supervision tells to a command's own thread, so that a slow terminal holds nothing up. */
final class Inbox implements Reader {
    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    private final InstantSource clock;

    /** @param clock the server's time, for when something was told */
    Inbox(InstantSource clock) {
        this.clock = clock;
    }

    /** What was told. */
    sealed interface Told {
        record Changes(Instant at, List<Change> changes) implements Told {}

        record Condition(Health health) implements Told {}
    }

    @Override
    public void changed(List<Change> changes) {
        told.add(new Told.Changes(clock.instant(), changes));
    }

    @Override
    public void health(Health health) {
        told.add(new Told.Condition(health));
    }

    /** The next that was told; empty where nothing came for so long. */
    Optional<Told> next(Duration patience) throws InterruptedException {
        return Optional.ofNullable(told.poll(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS));
    }
}

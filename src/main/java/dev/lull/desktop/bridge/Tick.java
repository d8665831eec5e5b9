package dev.lull.desktop.bridge;

import dev.lull.supervision.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The window's one heartbeat, at every full second of the server's clock while it runs. Everything here happens on
 * the FX thread.
 */
public final class Tick {
    /** A little after the second, so that no rounding shows the second before. */
    private static final Duration AFTER_THE_SECOND = Duration.ofMillis(5);

    private final Bridge bridge;
    private final Set<Consumer<Instant>> listeners = new LinkedHashSet<>();
    private InstantSource clock;
    private Bridge.Cancellable next = () -> {};
    private boolean running;

    /** @param clock tells the time until {@link #follow} names a better one */
    public Tick(Bridge bridge, InstantSource clock) {
        this.bridge = bridge;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Goes by another clock from now on. */
    public void follow(InstantSource other) {
        clock = other;
        if (running) {
            beat();
        }
    }

    /** Starts or stops; a start beats at once, so that nothing old is seen. */
    public void run(boolean wanted) {
        if (wanted != running) {
            running = wanted;
            next.cancel();
            if (running) {
                beat();
            }
        }
    }

    /** Tells the listener at every beat, until the subscription is closed. */
    public Subscription subscribe(Consumer<Instant> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void beat() {
        if (!running) {
            return;
        }
        next.cancel();
        Instant now = now();
        List.copyOf(listeners).forEach(listener -> listener.accept(now));
        Instant read = now();
        Duration rest =
                Duration.between(read, read.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1));
        next = bridge.later(rest.plus(AFTER_THE_SECOND), this::beat);
    }
}

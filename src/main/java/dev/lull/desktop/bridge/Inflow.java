package dev.lull.desktop.bridge;

import dev.lull.engine.Change;
import dev.lull.supervision.Health;
import dev.lull.supervision.Reader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gathers what the supervision tells and brings it to the FX thread in one piece: after a quiet while at once, then as
 * often as a person can follow; what became of a person's own request waits for the next pulse only.
 */
public final class Inflow implements Reader {
    private static final Duration PULSE = Duration.ofMillis(16);
    private static final Duration CALM = Duration.ofMillis(100);

    /** Hears on the FX thread. */
    public interface Listener {
        /** @param health empty where it has not changed */
        void arrived(List<Change> changes, Optional<Health> health);
    }

    private final Bridge bridge;
    private final Listener listener;
    private final Object lock = new Object();
    private List<Change> changes = new ArrayList<>();
    private Optional<Health> health = Optional.empty();
    private Optional<Duration> pace = Optional.empty();
    private Bridge.Cancellable next = () -> {};
    private long lastNanos = System.nanoTime() - CALM.toNanos();

    public Inflow(Bridge bridge, Listener listener) {
        this.bridge = bridge;
        this.listener = listener;
    }

    @Override
    public void changed(List<Change> more) {
        synchronized (lock) {
            changes.addAll(more);
            bring(more.stream().anyMatch(Change.OverrideSettled.class::isInstance) ? PULSE : CALM);
        }
    }

    @Override
    public void health(Health now) {
        synchronized (lock) {
            health = Optional.of(now);
            bring(CALM);
        }
    }

    /** @param wanted the least time between one piece and the next */
    private void bring(Duration wanted) {
        if (pace.isEmpty() || pace.get().compareTo(wanted) > 0) {
            pace = Optional.of(wanted);
            next.cancel();
            next = bridge.later(untilNext(wanted, System.nanoTime() - lastNanos), this::deliver);
        }
    }

    /** @param passed nanoseconds since the window was last told */
    static Duration untilNext(Duration pace, long passed) {
        return Duration.ofNanos(Math.clamp(pace.toNanos() - passed, 0, pace.toNanos()));
    }

    private void deliver() {
        List<Change> all;
        Optional<Health> latest;
        synchronized (lock) {
            all = changes;
            latest = health;
            changes = new ArrayList<>();
            health = Optional.empty();
            pace = Optional.empty();
            lastNanos = System.nanoTime();
        }
        listener.arrived(all, latest);
    }
}

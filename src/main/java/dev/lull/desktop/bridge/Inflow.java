package dev.lull.desktop.bridge;

import dev.lull.engine.Change;
import dev.lull.supervision.Health;
import dev.lull.supervision.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what the supervision tells and brings it to the FX thread in one piece, at most once per pulse. */
public final class Inflow implements Reader {
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
    private boolean coming;
    private long lastNanos;

    public Inflow(Bridge bridge, Listener listener) {
        this.bridge = bridge;
        this.listener = listener;
    }

    @Override
    public void changed(List<Change> more) {
        synchronized (lock) {
            changes.addAll(more);
            bring();
        }
    }

    @Override
    public void health(Health now) {
        synchronized (lock) {
            health = Optional.of(now);
            bring();
        }
    }

    private void bring() {
        if (!coming) {
            coming = true;
            bridge.later(Bridge.untilNextPulse(lastNanos, System.nanoTime()), this::deliver);
        }
    }

    private void deliver() {
        List<Change> all;
        Optional<Health> latest;
        synchronized (lock) {
            all = changes;
            latest = health;
            changes = new ArrayList<>();
            health = Optional.empty();
            coming = false;
            lastNanos = System.nanoTime();
        }
        listener.arrived(all, latest);
    }
}

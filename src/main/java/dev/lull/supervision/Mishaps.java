package dev.lull.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tells what went wrong with what is stored, also those who ask later. Safe for several threads. */
public final class Mishaps {
    /** The first ones; more would tell nothing new. */
    private static final int MOST = 100;

    private final List<Mishap> told = new ArrayList<>();
    private final List<Consumer<Mishap>> listeners = new ArrayList<>();

    public synchronized void happened(Mishap mishap) {
        if (told.size() < MOST) {
            told.add(mishap);
        }
        List.copyOf(listeners).forEach(listener -> listener.accept(mishap));
    }

    /** Tells the listener all that has happened, then what happens, on any thread, until the subscription is closed. */
    public synchronized Subscription subscribe(Consumer<Mishap> listener) {
        told.forEach(listener);
        listeners.add(listener);
        return () -> forget(listener);
    }

    private synchronized void forget(Consumer<Mishap> listener) {
        listeners.remove(listener);
    }
}

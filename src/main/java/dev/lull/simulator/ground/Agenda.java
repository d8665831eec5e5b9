package dev.lull.simulator.ground;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * What is to happen later, in order of time and, at the same time, in the order it was entered. It has no thread and no clock:
 * whoever owns it runs what is due. Not safe for use by several threads.
 */
public final class Agenda {
    private record Entry(Instant due, long order, Runnable action) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::due).thenComparingLong(Entry::order));
    private long entered;

    /** Enters an action. An action whose occasion has passed must find that out itself: nothing is taken off the agenda. */
    public void at(Instant due, Runnable action) {
        entries.add(new Entry(due, entered++, action));
    }

    /** When the next action is due. */
    public Optional<Instant> next() {
        return Optional.ofNullable(entries.peek()).map(Entry::due);
    }

    /** Runs the first action that is due at {@code now}; false when none is. */
    public boolean runNext(Instant now) {
        Entry first = entries.peek();
        if (first == null || first.due().isAfter(now)) {
            return false;
        }
        entries.remove();
        first.action().run();
        return true;
    }
}

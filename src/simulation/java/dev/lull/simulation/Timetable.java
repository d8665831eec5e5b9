package dev.lull.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** What is to happen at which virtual time, and which Lull it concerns. */
final class Timetable {
    /** @param life whose alarm may be another one afterwards */
    record Entry(Instant at, long order, @Nullable Life life, Runnable action) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byTime = at.compareTo(other.at);
            return byTime == 0 ? Long.compare(order, other.order) : byTime;
        }
    }

    private final PriorityQueue<Entry> entries = new PriorityQueue<>();
    private final java.time.InstantSource clock;
    private long entered;

    Timetable(java.time.InstantSource clock) {
        this.clock = clock;
    }

    void at(Instant at, @Nullable Life life, Runnable action) {
        entries.add(new Entry(at, entered++, life, action));
    }

    void after(Duration delay, @Nullable Life life, Runnable action) {
        at(clock.instant().plus(delay), life, action);
    }

    Optional<Instant> next() {
        return Optional.ofNullable(entries.peek()).map(Entry::at);
    }

    Entry take() {
        return entries.remove();
    }
}

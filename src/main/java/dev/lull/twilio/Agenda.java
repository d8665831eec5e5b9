package dev.lull.twilio;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * What is to be read and when; whoever is due longest comes first, so nobody starves. A job is never done by two
 * threads at once; one that is asked for while it is being done is done once more.
 */
final class Agenda {
    private static final class Entry {
        private final Job job;
        private final long order;
        private long due;
        private long begun;
        private boolean busy;
        private boolean onceMore;
        private boolean settled;
        private long done = Long.MIN_VALUE;
        private int failures;

        Entry(Job job, long order, long due) {
            this.job = job;
            this.order = order;
            this.due = due;
        }
    }

    /** Earlier than the agenda itself. */
    private static final long BEFORE_ALL = -1;

    private final LongSupplier nanos;
    private final long origin;
    private final Map<Job, Entry> entries = new HashMap<>();
    private final TreeSet<Entry> waiting =
            new TreeSet<>(Comparator.comparingLong((Entry entry) -> entry.due).thenComparingLong(entry -> entry.order));
    private long orders;

    Agenda() {
        this(System::nanoTime);
    }

    /** @param nanos a clock of nanoseconds that only goes on */
    Agenda(LongSupplier nanos) {
        this.nanos = nanos;
        origin = nanos.getAsLong();
    }

    /** Nanoseconds since the agenda was made. */
    long now() {
        return nanos.getAsLong() - origin;
    }

    void put(Job job) {
        put(job, Duration.ZERO);
    }

    /** Asks for a job at the latest after so long; one that has just failed keeps the time of its next attempt. */
    synchronized void put(Job job, Duration in) {
        ask(job, now() + in.toNanos());
    }

    /** Asks for a job before all others that wait. */
    synchronized void putFirst(Job job) {
        ask(job, BEFORE_ALL);
    }

    private void ask(Job job, long due) {
        Entry entry = entries.get(job);
        if (entry == null) {
            Entry fresh = new Entry(job, orders++, due);
            entries.put(job, fresh);
            waiting.add(fresh);
        } else if (entry.busy) {
            entry.due = entry.onceMore ? Math.min(entry.due, due) : due;
            entry.onceMore = true;
        } else if (entry.failures == 0 && due < entry.due) {
            arm(entry, due);
        }
        notifyAll();
    }

    /** Drops a job; one under way is not done again. */
    synchronized void remove(Job job) {
        Entry entry = entries.remove(job);
        if (entry != null) {
            waiting.remove(entry);
        }
        notifyAll();
    }

    /** Waits for a job to be due and takes it. */
    synchronized Job take() throws InterruptedException {
        while (waiting.isEmpty() || waiting.first().due > now()) {
            if (waiting.isEmpty()) {
                wait();
            } else {
                TimeUnit.NANOSECONDS.timedWait(this, Math.max(waiting.first().due - now(), 1_000_000));
            }
        }
        Entry entry = waiting.removeFirst();
        entry.busy = true;
        entry.begun = now();
        return entry.job;
    }

    /** The job is done, and not to be done again unless it was asked for meanwhile. */
    synchronized void done(Job job) {
        Entry entry = entries.get(job);
        if (entry != null && !entry.onceMore) {
            entries.remove(job);
        } else if (entry != null) {
            settle(entry, entry.due);
        }
        notifyAll();
    }

    /** The job is done, and to be done again so long after its last beginning, or earlier if that was asked for. */
    synchronized void done(Job job, Duration again) {
        Entry entry = entries.get(job);
        if (entry != null) {
            long next = entry.begun + again.toNanos();
            settle(entry, entry.onceMore ? Math.min(next, entry.due) : next);
        }
        notifyAll();
    }

    /** The job failed and waits for {@link #retry}; says how often it has failed in a row. */
    synchronized int failed(Job job) {
        Entry entry = entries.get(job);
        return entry == null ? 1 : ++entry.failures;
    }

    synchronized void retry(Job job, Duration in) {
        Entry entry = entries.get(job);
        if (entry != null) {
            arm(entry, now() + in.toNanos());
        }
        notifyAll();
    }

    /** Waits until everything on the agenda has been done at least once. */
    synchronized void awaitSettled() throws InterruptedException {
        while (!entries.values().stream().allMatch(entry -> entry.settled)) {
            wait();
        }
    }

    synchronized boolean failing() {
        return entries.values().stream().anyMatch(entry -> entry.failures > 0);
    }

    /** Whether nothing fails and every job was begun after {@code moment} or is not due again yet. */
    synchronized boolean currentSince(long moment) {
        long now = now();
        return entries.values().stream()
                .allMatch(entry -> entry.failures == 0
                        && entry.settled
                        && (entry.done >= moment || (!entry.busy && entry.due > now)));
    }

    private void settle(Entry entry, long next) {
        entry.settled = true;
        entry.failures = 0;
        entry.done = entry.begun;
        arm(entry, next);
    }

    private void arm(Entry entry, long due) {
        waiting.remove(entry);
        entry.busy = false;
        entry.onceMore = false;
        entry.due = due;
        waiting.add(entry);
    }
}

package dev.lull.simulator.world;

import dev.lull.simulator.ground.Agenda;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one thread at a time into the world, and runs its agenda at the right times on a thread of its own until it is closed.
 * Nobody waits for anything else while inside, so nobody can be locked out for long.
 */
public final class Turnstile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Turnstile.class);

    private final InstantSource clock;
    private final Agenda agenda;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();
    private final Thread runner;
    private boolean closed;

    /** A turnstile whose agenda runs from now on. */
    public static Turnstile open(World world) {
        Turnstile turnstile = new Turnstile(world.clock(), world.agenda());
        turnstile.runner.start();
        return turnstile;
    }

    private Turnstile(InstantSource clock, Agenda agenda) {
        this.clock = clock;
        this.agenda = agenda;
        runner = Thread.ofPlatform().daemon().name("simulator-agenda").unstarted(this::runAgenda);
    }

    /** Does the work inside, alone. */
    public <T> T call(Supplier<T> work) {
        lock.lock();
        try {
            Optional<Instant> before = agenda.next();
            T result = work.get();
            if (!agenda.next().equals(before)) {
                changed.signal();
            }
            return result;
        } finally {
            lock.unlock();
        }
    }

    /** Looks at the clock again: it may have been set. */
    public void wake() {
        lock.lock();
        try {
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private void runAgenda() {
        try {
            while (runNext()) {
                // the lock is free for others between two actions
            }
        } catch (InterruptedException e) {
            LOG.debug("The agenda was interrupted and ends");
        }
    }

    private boolean runNext() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long wait = nanosToNext();
            while (!closed && wait > 0) {
                changed.awaitNanos(wait);
                wait = nanosToNext();
            }
            if (!closed) {
                runDue();
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private void runDue() {
        try {
            agenda.runNext(clock.instant());
        } catch (RuntimeException e) {
            LOG.error("An action on the agenda failed", e);
        }
    }

    /** Nanoseconds until an action is due: 0 or less when one is. */
    private long nanosToNext() {
        return agenda.next()
                .map(due -> Duration.between(clock.instant(), due).toNanos())
                .orElse(Long.MAX_VALUE);
    }

    /** Ends the agenda's thread and waits for its end. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
        try {
            runner.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

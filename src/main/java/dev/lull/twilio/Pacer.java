package dev.lull.twilio;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Lets requests through at a steady rate, whoever sends them; a pause holds all of them back. */
final class Pacer {
    private final long interval;
    private long next = System.nanoTime();

    /** @param perSecond the most requests in a second, 1 or more */
    Pacer(int perSecond) {
        interval = TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    /** Waits for its turn. */
    void await() throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(reserve());
    }

    /** Nothing goes out for so long. */
    synchronized void pause(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        next = until - next > 0 ? until : next;
    }

    private synchronized long reserve() {
        long now = System.nanoTime();
        long mine = now - next > 0 ? now : next;
        next = mine + interval;
        return mine - now;
    }
}

package dev.lull.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The server's time. A {@code Date} header has whole seconds, so one answer fixes the time only to an interval;
 * those of several answers are intersected. May be told by any thread.
 */
public final class ServerClock implements InstantSource {
    private final InstantSource local;
    private Duration least = Duration.ofDays(-36_500);
    private Duration most = Duration.ofDays(36_500);
    private boolean sampled;

    public ServerClock(InstantSource local) {
        this.local = local;
    }

    /**
     * Learns from one answer.
     *
     * @param sent when the request left, by the local clock
     * @param received when the answer's head came in, by the local clock
     * @param date the {@code Date} header, a whole second
     */
    public synchronized void learn(Instant sent, Instant received, Instant date) {
        Duration low = Duration.between(received, date);
        Duration high = Duration.between(sent, date.plusSeconds(1));
        boolean overlaps = low.compareTo(most) <= 0 && high.compareTo(least) >= 0;
        // An interval that does not overlap the earlier ones means that one of the clocks was set: start anew.
        least = overlaps && low.compareTo(least) < 0 ? least : low;
        most = overlaps && high.compareTo(most) > 0 ? most : high;
        sampled = true;
    }

    /** How far the server's clock is ahead of the local one; within an interval around zero it counts as none. */
    public synchronized Duration offset() {
        if (!sampled || (!least.isPositive() && !most.isNegative())) {
            return Duration.ZERO;
        }
        return least.plus(most).dividedBy(2);
    }

    @Override
    public Instant instant() {
        return local.instant().plus(offset());
    }
}

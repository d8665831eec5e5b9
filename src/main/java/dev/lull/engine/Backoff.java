package dev.lull.engine;

import java.time.Duration;

/** The one retry pace of Lull: exponential with full jitter, where the jitter is a hash and so can be repeated. */
public final class Backoff {
    private static final long BASE_MILLIS = 500;
    private static final long CAP_MILLIS = 30_000;

    private Backoff() {}

    /**
     * How long to wait after the given failed attempt: between 250 ms and twice as long for each further one, at
     * most 30 s.
     *
     * @param key what is retried, say a task's SID: different keys spread over time
     * @param attempt the attempt that failed, from 1
     */
    public static Duration after(String key, int attempt) {
        long ceiling = Math.min(CAP_MILLIS, BASE_MILLIS << Math.min(attempt, 16));
        long jitter = Long.remainderUnsigned(mixed(key.hashCode() * 31L + attempt), ceiling - BASE_MILLIS / 2);
        return Duration.ofMillis(BASE_MILLIS / 2 + jitter);
    }

    /** The same, but no shorter than Twilio asks for. */
    static Duration after(String key, int attempt, Duration atLeast) {
        Duration mine = after(key, attempt);
        return mine.compareTo(atLeast) < 0 ? atLeast : mine;
    }

    /** SplitMix64: also attempts that follow one another spread evenly. */
    private static long mixed(long seed) {
        long mixed = seed * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}

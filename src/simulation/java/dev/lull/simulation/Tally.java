package dev.lull.simulation;

import java.util.EnumMap;
import java.util.Map;

/** What is counted in a run, and a hash of its whole history. */
final class Tally {
    /** What is counted beside the faults that are drawn. */
    enum Count {
        HAPPENINGS,
        REQUESTS,
        MOVES,
        LOST,
        SERVER_ERRORS,
        LIMITED,
        STALE_READS,
        SLOW,
        REFUSED,
        TOO_LATE,
        CONFLICTS,
        FEED_LOST,
        FEED_LATE,
        FEED_TWICE,
        FEED_UNVERSIONED,
        CRASHES,
        CLOCK_JUMPS,
        /** A message fell between the last read and the write. */
        WRONG_DEACTIVATIONS,
        /** … and the chat was brought back. */
        WRONG_UNDONE,
        /** … and before that the task ended, or a person or the policy decided otherwise. */
        WRONG_OVERTAKEN,
        /** … and it was not brought back although the messages were read again. */
        WRONG_STAYED
    }

    private final Map<Count, Long> counts = new EnumMap<>(Count.class);
    private long hash = 17;

    void count(Count what) {
        counts.merge(what, 1L, Long::sum);
    }

    void count(Faults.Kind fault) {
        count(
                switch (fault) {
                    case LOST_BEFORE, LOST_AFTER -> Count.LOST;
                    case ERROR_BEFORE, ERROR_AFTER -> Count.SERVER_ERRORS;
                    case LIMITED -> Count.LIMITED;
                    case STALE -> Count.STALE_READS;
                    case SLOW -> Count.SLOW;
                    case REFUSED -> Count.REFUSED;
                    case TOO_LATE -> Count.TOO_LATE;
                    case FEED_LOST -> Count.FEED_LOST;
                    case FEED_LATE -> Count.FEED_LATE;
                    case FEED_TWICE -> Count.FEED_TWICE;
                    case FEED_UNVERSIONED -> Count.FEED_UNVERSIONED;
                });
    }

    long of(Count what) {
        return counts.getOrDefault(what, 0L);
    }

    /** Everything that went wrong around the Lulls. */
    long faults() {
        return counts.entrySet().stream()
                .filter(entry -> switch (entry.getKey()) {
                    case LOST, SERVER_ERRORS, LIMITED, STALE_READS, SLOW, REFUSED, TOO_LATE, CONFLICTS -> true;
                    case FEED_LOST, FEED_LATE, FEED_TWICE, FEED_UNVERSIONED, CRASHES, CLOCK_JUMPS -> true;
                    case HAPPENINGS, REQUESTS, MOVES -> false;
                    case WRONG_DEACTIVATIONS, WRONG_UNDONE, WRONG_OVERTAKEN, WRONG_STAYED -> false;
                })
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    void add(Tally other) {
        other.counts.forEach((what, number) -> counts.merge(what, number, Long::sum));
    }

    /** Mixes one thing that happened into the hash. */
    void note(long... parts) {
        for (long part : parts) {
            hash = (hash ^ part) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 31;
        }
    }

    long hash() {
        return hash;
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}

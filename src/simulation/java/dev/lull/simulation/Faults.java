package dev.lull.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Draws what goes wrong on the way between a Lull and Twilio, by stable keys, and counts it. */
final class Faults {
    /** What can go wrong. */
    enum Kind {
        LOST_BEFORE,
        LOST_AFTER,
        ERROR_BEFORE,
        ERROR_AFTER,
        LIMITED,
        STALE,
        SLOW,
        /** TaskRouter says no. */
        REFUSED,
        /** The request budget lets it out no more in time. */
        TOO_LATE,
        FEED_LOST,
        FEED_LATE,
        FEED_TWICE,
        /** A task without its version. */
        FEED_UNVERSIONED
    }

    private static final List<Kind> ON_READS = List.of(
            Kind.LOST_BEFORE,
            Kind.LOST_AFTER,
            Kind.ERROR_BEFORE,
            Kind.LIMITED,
            Kind.LIMITED,
            Kind.STALE,
            Kind.STALE,
            Kind.SLOW,
            Kind.SLOW,
            Kind.TOO_LATE);
    /** Who takes part may be nobody's business. */
    private static final List<Kind> ON_COMPANY = Stream.concat(ON_READS.stream(), Stream.of(Kind.REFUSED, Kind.REFUSED))
            .toList();

    private static final List<Kind> ON_WRITES = List.of(
            Kind.LOST_BEFORE,
            Kind.LOST_AFTER,
            Kind.LOST_AFTER,
            Kind.ERROR_BEFORE,
            Kind.ERROR_AFTER,
            Kind.LIMITED,
            Kind.SLOW,
            Kind.REFUSED,
            Kind.TOO_LATE);
    private static final List<Kind> ON_FEED = List.of(
            Kind.FEED_LOST,
            Kind.FEED_LOST,
            Kind.FEED_LATE,
            Kind.FEED_LATE,
            Kind.FEED_LATE,
            Kind.FEED_TWICE,
            Kind.FEED_TWICE,
            Kind.FEED_UNVERSIONED);

    /**
     * What becomes of a request.
     *
     * @param there until Twilio has it
     * @param back until the answer is there
     * @param staleBy how many versions or messages a stale read is behind
     */
    record Fate(Optional<Kind> fault, Duration there, Duration back, Optional<Duration> retryAfter, int staleBy) {}

    /** When a feed tells a change: once, not at all or twice. */
    record Telling(Optional<Kind> fault, List<Duration> after) {}

    private final long seed;
    private final double roughness;
    private final Set<Long> spared;
    private final List<Long> struck = new ArrayList<>();
    private final Set<Long> met = new HashSet<>();
    private boolean over;

    /** @param spared the keys of faults that do not strike this time */
    Faults(long seed, double roughness, Set<Long> spared) {
        this.seed = seed;
        this.roughness = roughness;
        this.spared = spared;
    }

    /** From now on nothing goes wrong any more. */
    void end() {
        over = true;
    }

    /** Whether the last fault has struck. */
    boolean over() {
        return over;
    }

    Fate read(long... key) {
        return request(ON_READS, key);
    }

    Fate readOfCompany(long... key) {
        return request(ON_COMPANY, key);
    }

    Fate write(long... key) {
        return request(ON_WRITES, key);
    }

    private Fate request(List<Kind> kinds, long... key) {
        Dice dice = Dice.of(seed, key);
        Duration there = dice.spread(5, 400);
        Duration back = dice.spread(5, 400);
        Optional<Kind> fault = strike(dice, roughness, kinds);
        boolean slow = fault.filter(kind -> kind == Kind.SLOW).isPresent();
        return new Fate(
                fault,
                slow ? dice.spread(400, 19_000) : there,
                slow ? dice.spread(400, 19_000) : back,
                dice.chance(0.5) ? Optional.of(Duration.ofSeconds(1 + dice.below(30))) : Optional.empty(),
                1 + dice.below(3));
    }

    Telling feed(long... key) {
        Dice dice = Dice.of(seed, key);
        Duration soon = dice.spread(5, 3000);
        Optional<Kind> fault = strike(dice, roughness, ON_FEED);
        Duration late = dice.spread(3000, 60_000);
        return new Telling(
                fault,
                fault.map(kind -> switch (kind) {
                            case FEED_LOST -> List.<Duration>of();
                            case FEED_LATE -> List.of(late);
                            case FEED_TWICE -> List.of(soon, late);
                            case FEED_UNVERSIONED -> List.of(soon);
                            case LOST_BEFORE, LOST_AFTER, ERROR_BEFORE, ERROR_AFTER, LIMITED, STALE, SLOW ->
                                List.of(soon);
                            case REFUSED, TOO_LATE -> List.of(soon);
                        })
                        .orElse(List.of(soon)));
    }

    private Optional<Kind> strike(Dice dice, double probability, List<Kind> kinds) {
        boolean strikes = dice.chance(probability);
        Kind kind = dice.one(kinds);
        long key = dice.key();
        if (!strikes || over || spared.contains(key)) {
            return Optional.empty();
        }
        if (met.add(key)) {
            struck.add(key);
        }
        return Optional.of(kind);
    }

    /** The keys of the faults that struck, in order. */
    List<Long> struck() {
        return List.copyOf(struck);
    }
}

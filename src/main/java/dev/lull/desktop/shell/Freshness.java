package dev.lull.desktop.shell;

import dev.lull.supervision.Health;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How far what is shown can be trusted. */
enum Freshness {
    /** Not everything has been read yet. */
    NONE,
    CURRENT,
    /** Older than {@link #OLD_AFTER}: look twice. */
    OLD,
    /**
     * Nothing has come in for {@link #STALE_AFTER}, or for {@link #OLD_AFTER} while something is wrong; or something
     * stays wrong for {@link #STALE_AFTER}; or nothing was ever read.
     */
    STALE;

    static final Duration OLD_AFTER = Duration.ofSeconds(10);
    static final Duration STALE_AFTER = Duration.ofSeconds(30);

    static Freshness of(Health health, Instant now) {
        boolean wrong = health.problem().isPresent();
        if (health.denied() || (wrong && health.freshAt().isEmpty())) {
            return STALE;
        }
        Duration age = age(health, now);
        Duration silence = since(health.heardAt(), now);
        // One failed read among many is no alarm, and neither is a workspace that takes a minute to be read.
        boolean silent = silence.compareTo(wrong ? OLD_AFTER : STALE_AFTER) > 0;
        boolean staysWrong = wrong && age.compareTo(STALE_AFTER) > 0;
        if ((silent || staysWrong) && (wrong || health.ready())) {
            return STALE;
        }
        if (!health.ready() || health.freshAt().isEmpty()) {
            return NONE;
        }
        return age.compareTo(OLD_AFTER) > 0 ? OLD : CURRENT;
    }

    /**
     * Whether reads come back again after an outage, though not all that it has missed was read since. A failure that
     * goes on is told more often than that.
     */
    static boolean isComingBack(Health health, Instant now) {
        return health.failedAt()
                        .filter(at -> !at.plus(STALE_AFTER.dividedBy(2)).isAfter(now))
                        .isPresent()
                && since(health.heardAt(), now).compareTo(OLD_AFTER) <= 0;
    }

    /** The data's age, zero where there is none. */
    static Duration age(Health health, Instant now) {
        return since(health.freshAt(), now);
    }

    private static Duration since(Optional<Instant> time, Instant now) {
        return time.map(at -> Duration.between(at, now))
                .filter(age -> !age.isNegative())
                .orElse(Duration.ZERO);
    }
}

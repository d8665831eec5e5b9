package dev.lull.desktop.shell;

import dev.lull.supervision.Health;
import java.time.Duration;
import java.time.Instant;

/** How far what is shown can be trusted. */
enum Freshness {
    /** Not everything has been read yet. */
    NONE,
    CURRENT,
    /** Older than {@link #OLD_AFTER}: look twice. */
    OLD,
    /** Older than {@link #STALE_AFTER}, or than {@link #OLD_AFTER} while something is wrong, or never read. */
    STALE;

    static final Duration OLD_AFTER = Duration.ofSeconds(10);
    static final Duration STALE_AFTER = Duration.ofSeconds(30);

    static Freshness of(Health health, Instant now) {
        boolean wrong = health.problem().isPresent();
        if (health.denied() || (wrong && health.freshAt().isEmpty())) {
            return STALE;
        }
        // One failed read among many is no alarm.
        Duration age = age(health, now);
        if (age.compareTo(wrong ? OLD_AFTER : STALE_AFTER) > 0 && (wrong || health.ready())) {
            return STALE;
        }
        if (!health.ready() || health.freshAt().isEmpty()) {
            return NONE;
        }
        return age.compareTo(OLD_AFTER) > 0 ? OLD : CURRENT;
    }

    /** The data's age, zero where there is none. */
    static Duration age(Health health, Instant now) {
        return health.freshAt()
                .map(at -> Duration.between(at, now))
                .filter(age -> !age.isNegative())
                .orElse(Duration.ZERO);
    }
}

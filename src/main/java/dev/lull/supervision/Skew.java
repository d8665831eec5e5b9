package dev.lull.supervision;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Notices that this computer's clock differs from Twilio's: once, and again only where the difference has changed. */
final class Skew {
    private final Supplier<Duration> ahead;
    private Duration told = Duration.ZERO;

    /** @param ahead how far Twilio's clock is ahead, as far as is known */
    Skew(Supplier<Duration> ahead) {
        this.ahead = ahead;
    }

    /** How far Twilio's clock is ahead, where that is 2 s or more and news; a difference that is gone is none. */
    Optional<Duration> news() {
        Duration now = ahead.get();
        // What is known of it wavers by a second: whole seconds are all that an answer tells.
        if (small(now.minus(told))) {
            return Optional.empty();
        }
        told = small(now) ? Duration.ZERO : now;
        return Optional.of(told).filter(difference -> !difference.isZero());
    }

    private static boolean small(Duration difference) {
        return difference.abs().compareTo(TimeJumps.TOLERATED) < 0;
    }
}

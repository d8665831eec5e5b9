package dev.lull.policy;

import java.time.Duration;
import java.util.Optional;

/**
 * The inactivation timeout: how long a chat is quiet before it is made inactive.
 *
 * @param after {@link #SHORTEST} to {@link #LONGEST}; empty for never
 */
public record Timeout(Optional<Duration> after) {
    public static final Duration SHORTEST = Duration.ofSeconds(1);
    public static final Duration LONGEST = Duration.ofHours(24);
    public static final Timeout OFF = new Timeout(Optional.empty());

    public Timeout {
        after.ifPresent(Timeout::require);
    }

    public static Timeout of(Duration after) {
        return new Timeout(Optional.of(after));
    }

    private static void require(Duration after) {
        if (after.compareTo(SHORTEST) < 0 || after.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("The inactivation timeout is from 1 second to 24 hours.");
        }
    }
}

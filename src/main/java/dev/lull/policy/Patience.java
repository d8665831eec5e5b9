package dev.lull.policy;

import java.time.Duration;

/**
 * How long a customer may wait for the agent before the row asks for attention.
 *
 * @param amber more than zero
 * @param red not less than {@code amber}
 */
public record Patience(Duration amber, Duration red) {
    public static final Patience DEFAULT = new Patience(Duration.ofMinutes(2), Duration.ofMinutes(5));

    public Patience {
        if (!amber.isPositive() || red.compareTo(amber) < 0) {
            throw new IllegalArgumentException("The thresholds are more than zero, and red is not below amber.");
        }
    }
}

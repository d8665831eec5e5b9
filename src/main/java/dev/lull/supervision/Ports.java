package dev.lull.supervision;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * What a supervision reaches outside through.
 *
 * @param budget asked for every request; the feed asks it by itself
 * @param skew how far Twilio's clock is ahead of this computer's
 */
public record Ports(
        Gateway gateway, Feed feed, Budget budget, Audit audit, Presence presence, Supplier<Duration> skew) {
    /** Where both go by the same clock. */
    public Ports(Gateway gateway, Feed feed, Budget budget, Audit audit, Presence presence) {
        this(gateway, feed, budget, audit, presence, () -> Duration.ZERO);
    }
}

package dev.lull.twilio;

import java.time.Duration;

/**
 * How often a feed asks.
 *
 * @param taskRouterPerSecond the most requests to TaskRouter, 1 or more
 * @param conversationsPerSecond the most requests to Conversations, 1 or more
 * @param events the time from one reading of the events to the next
 * @param messages the time from one reading of a conversation to its next, where the rate allows
 * @param resync the time from one reading of the whole lists to the next
 */
record Rhythm(
        int taskRouterPerSecond, int conversationsPerSecond, Duration events, Duration messages, Duration resync) {
    static final Rhythm TWILIO =
            new Rhythm(40, 20, Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(60));

    /** The simulator limits nobody. */
    static final Rhythm SIMULATOR =
            new Rhythm(500, 200, Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(60));
}

package dev.lull.simulator.faults;

import dev.lull.simulator.ground.Spec;
import java.time.Duration;
import java.util.Set;

/**
 * What goes wrong. Shares are probabilities from 0 to 1 for each request, or each event.
 *
 * @param latency what every answer takes longer, and {@code jitter} what it takes longer still at most
 * @param tooMany answers 429; {@code retryAfter} with a Retry-After header of so much, none for zero
 * @param errorBefore answers 503 to a request that is not carried out
 * @param errorAfter answers 503 to a request that was carried out
 * @param dropBefore closes the connection on a request that is not carried out
 * @param dropAfter closes the connection on a request that was carried out
 * @param hang never answers, and closes the connection after a minute
 * @param halfClose ends its half of the connection without an answer to a request that was carried out, and the other
 *     half after a minute
 * @param truncate breaks off in the middle of the body
 * @param nonJson answers 502 with a page of HTML to a request that is not carried out
 * @param eventsLate how much later an event is listed at most
 * @param eventsTwice lists an event twice
 * @param eventsMissing never lists an event
 * @param eventsShuffled lists an event after the one before it
 * @param silentSockets whether the event bridge's sockets stay open and say nothing
 * @param clock how far the simulator's clock is off
 * @param expiredTokens whether every worker token counts as expired
 * @param revoked whether the credentials are revoked
 * @param writers how often someone else changes an assigned task, zero for never
 */
public record Faults(
        Duration latency,
        Duration jitter,
        double tooMany,
        Duration retryAfter,
        double errorBefore,
        double errorAfter,
        double dropBefore,
        double dropAfter,
        double hang,
        double halfClose,
        double truncate,
        double nonJson,
        Duration eventsLate,
        double eventsTwice,
        double eventsMissing,
        double eventsShuffled,
        boolean silentSockets,
        Duration clock,
        boolean expiredTokens,
        boolean revoked,
        Duration writers) {

    /** Nothing goes wrong. */
    public static final Faults NONE = parse("");

    private static Set<String> names() {
        return Set.of(
                "latency",
                "jitter",
                "429",
                "retry-after",
                "503",
                "503-after",
                "drop",
                "drop-after",
                "hang",
                "half-close",
                "truncate",
                "non-json",
                "events-late",
                "events-twice",
                "events-missing",
                "events-shuffled",
                "silent-sockets",
                "clock",
                "expired-tokens",
                "revoked",
                "writers");
    }

    /**
     * Reads a specification such as {@code latency=200ms,429=0.05,retry-after=2s,503-after=0.01,clock=-3s}.
     *
     * @throws IllegalArgumentException with a sentence, when it cannot be read
     */
    public static Faults parse(String text) {
        Spec spec = Spec.parse(text, names());
        return new Faults(
                spec.time("latency"),
                spec.time("jitter"),
                spec.share("429"),
                spec.time("retry-after"),
                spec.share("503"),
                spec.share("503-after"),
                spec.share("drop"),
                spec.share("drop-after"),
                spec.share("hang"),
                spec.share("half-close"),
                spec.share("truncate"),
                spec.share("non-json"),
                spec.time("events-late"),
                spec.share("events-twice"),
                spec.share("events-missing"),
                spec.share("events-shuffled"),
                spec.word("silent-sockets", "false", "true").equals("true"),
                spec.time("clock"),
                spec.word("expired-tokens", "false", "true").equals("true"),
                spec.word("revoked", "false", "true").equals("true"),
                spec.time("writers"));
    }
}

package dev.lull.simulator.sync;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lull.simulator.ground.Ordered;
import java.time.Instant;

/**
 * A document's content, or an entry of a list or a map.
 *
 * @param order a list entry's index
 * @param sid a list entry's index as text, a map entry's key
 * @param revision grows by one with each change
 * @param expires when it goes, {@link Instant#MAX} for never
 */
public record SyncItem(
        long order, String sid, JsonNode data, long revision, Instant expires, Instant created, Instant updated)
        implements Ordered {

    /** The revision as Sync writes it. */
    public String revisionText() {
        return Long.toHexString(revision);
    }

    /** Whether it expires at all. */
    public boolean isMortal() {
        return expires.isBefore(Expiry.NEVER);
    }

    SyncItem with(JsonNode next, Instant end, Instant now) {
        return new SyncItem(order, sid, next, revision + 1, end, created, now);
    }
}

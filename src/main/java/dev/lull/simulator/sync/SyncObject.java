package dev.lull.simulator.sync;

import dev.lull.simulator.ground.Ordered;
import java.time.Instant;

/**
 * A document ({@code ET}), list ({@code ES}) or map ({@code MP}).
 *
 * @param uniqueName empty for none
 * @param revision grows by one with each change of it or its entries
 * @param expires when it goes, {@link Instant#MAX} for never
 */
public record SyncObject(
        long order, String sid, String uniqueName, long revision, Instant expires, Instant created, Instant updated)
        implements Ordered {

    /** The revision as Sync writes it. */
    public String revisionText() {
        return Long.toHexString(revision);
    }

    /** Whether it expires at all. */
    public boolean isMortal() {
        return expires.isBefore(Expiry.NEVER);
    }

    SyncObject changed(Instant end, Instant now) {
        return new SyncObject(order, sid, uniqueName, revision + 1, end, created, now);
    }
}

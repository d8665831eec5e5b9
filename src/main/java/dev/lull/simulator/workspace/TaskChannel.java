package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Ordered;
import java.time.Instant;

/** A kind of work with its own capacity per worker ({@code TC}). */
public record TaskChannel(
        long order,
        String sid,
        String uniqueName,
        String friendlyName,
        boolean optimizedRouting,
        Instant created,
        Instant updated)
        implements Ordered {

    TaskChannel with(String name, boolean optimized, Instant now) {
        return new TaskChannel(order, sid, uniqueName, name, optimized, created, now);
    }
}

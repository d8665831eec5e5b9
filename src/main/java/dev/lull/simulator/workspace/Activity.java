package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Ordered;
import java.time.Instant;

/** What a worker is doing ({@code WA}); only some activities make a worker available for new tasks. */
public record Activity(long order, String sid, String friendlyName, boolean available, Instant created, Instant updated)
        implements Ordered {

    Activity renamed(String name, Instant now) {
        return new Activity(order, sid, name, available, created, now);
    }
}

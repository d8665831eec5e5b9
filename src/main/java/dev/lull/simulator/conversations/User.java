package dev.lull.simulator.conversations;

import dev.lull.simulator.ground.Ordered;
import java.time.Instant;

/** Someone with an identity ({@code US}). */
public record User(
        long order,
        String sid,
        String identity,
        String friendlyName,
        String attributes,
        String roleSid,
        Instant created,
        Instant updated)
        implements Ordered {

    User described(String name, String text, String role, Instant now) {
        return new User(order, sid, identity, name, text, role, created, now);
    }
}

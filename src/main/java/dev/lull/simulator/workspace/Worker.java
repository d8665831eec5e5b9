package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Ordered;
import java.time.Instant;

/**
 * An agent ({@code WK}).
 *
 * @param attributes a JSON object as text, as it was sent
 * @param statusChanged when the activity changed last
 * @param version grows by one with each update; the ETag
 */
public record Worker(
        long order,
        String sid,
        String friendlyName,
        String attributes,
        String activitySid,
        Instant statusChanged,
        long version,
        Instant created,
        Instant updated)
        implements Ordered {

    Worker inActivity(String activity, Instant now) {
        return new Worker(order, sid, friendlyName, attributes, activity, now, version + 1, created, now);
    }

    Worker described(String name, String text, Instant now) {
        return new Worker(order, sid, name, text, activitySid, statusChanged, version + 1, created, now);
    }
}

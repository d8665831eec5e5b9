package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Ordered;
import java.time.Instant;

/**
 * A task offered to, or held by, a worker ({@code WR}).
 *
 * @param channelSid the channel in which it occupies a slot
 * @param version grows by one with each change
 */
public record Reservation(
        long order,
        String sid,
        String taskSid,
        String workerSid,
        String workerName,
        String channelSid,
        ReservationStatus status,
        long version,
        Instant created,
        Instant updated)
        implements Ordered {

    Reservation as(ReservationStatus next, Instant now) {
        return new Reservation(order, sid, taskSid, workerSid, workerName, channelSid, next, version + 1, created, now);
    }

    Reservation inChannel(String channel) {
        return new Reservation(order, sid, taskSid, workerSid, workerName, channel, status, version, created, updated);
    }
}

package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Ordered;
import java.time.Instant;

/**
 * How many tasks of one channel a worker takes ({@code WC}).
 *
 * @param capacity slots, 0 or more; fewer than the tasks at hand is a legal state
 * @param available whether new reservations are made on it
 */
public record WorkerChannel(
        long order,
        String sid,
        String workerSid,
        String taskChannelSid,
        int capacity,
        boolean available,
        Instant created,
        Instant updated)
        implements Ordered {

    WorkerChannel with(int slots, boolean open, Instant now) {
        return new WorkerChannel(order, sid, workerSid, taskChannelSid, slots, open, created, now);
    }
}

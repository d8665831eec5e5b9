package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Ordered;
import java.time.Instant;

/**
 * A queue ({@code WQ}).
 *
 * @param targetWorkers which workers serve it: an expression over a worker's attributes
 * @param maxReservedWorkers how many workers a task is offered to at once, 1 to 50
 * @param lifo whether the newest task goes first
 * @param reservationActivitySid the activity of a worker with a reservation, empty for none
 * @param assignmentActivitySid the activity of a worker with an assignment, empty for none
 */
public record TaskQueue(
        long order,
        String sid,
        String friendlyName,
        String targetWorkers,
        int maxReservedWorkers,
        boolean lifo,
        String reservationActivitySid,
        String assignmentActivitySid,
        Instant created,
        Instant updated)
        implements Ordered {}

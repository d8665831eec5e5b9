package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Ordered;
import java.time.Instant;

/**
 * A workflow ({@code WW}): which queue a new task enters.
 *
 * @param configuration Twilio's routing configuration, a JSON document as text
 * @param reservationTimeout seconds that a worker has to answer a reservation
 */
public record Workflow(
        long order,
        String sid,
        String friendlyName,
        String configuration,
        String assignmentCallbackUrl,
        String fallbackAssignmentCallbackUrl,
        int reservationTimeout,
        Instant created,
        Instant updated)
        implements Ordered {}

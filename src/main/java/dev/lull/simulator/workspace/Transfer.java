package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Ordered;
import java.time.Instant;
import java.util.Locale;

/**
 * A held task on its way from one worker to another ({@code TT}).
 *
 * @param initiatingReservationSid the reservation by which the task is held until the transfer is completed
 * @param mode WARM or COLD
 * @param to the SID of a worker or of a queue
 * @param reservationSid the offer to the other worker, empty where nobody could take it
 */
public record Transfer(
        long order,
        String sid,
        String taskSid,
        String initiatingReservationSid,
        String initiatingWorkerSid,
        String mode,
        String to,
        String reservationSid,
        Status status,
        Instant created,
        Instant updated)
        implements Ordered {

    /** How far a transfer has come. */
    public enum Status {
        INITIATED,
        COMPLETED,
        FAILED,
        CANCELED
    }

    /** What the task goes to: WORKER or QUEUE. */
    public String type() {
        return to.toUpperCase(Locale.ROOT).startsWith("WK") ? "WORKER" : "QUEUE";
    }

    Transfer as(Status next, Instant now) {
        return new Transfer(
                order,
                sid,
                taskSid,
                initiatingReservationSid,
                initiatingWorkerSid,
                mode,
                to,
                reservationSid,
                next,
                created,
                now);
    }
}

package dev.lull.twilio;

import com.twilio.rest.taskrouter.v1.workspace.worker.Reservation;
import dev.lull.model.Assignment;
import dev.lull.model.ReservationSid;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reservation that ties a worker to a task.
 *
 * @param wrapping whether the worker wraps the task up, so that the last update is no longer the acceptance
 */
record HeldReservation(
        ReservationSid sid, TaskSid task, WorkerSid worker, boolean wrapping, Instant created, Instant updated) {
    /** Who has accepted comes before who wraps up, and of two the later: so it is around a transfer. */
    private static final Comparator<HeldReservation> BEST =
            Comparator.comparing((HeldReservation held) -> !held.wrapping()).thenComparing(HeldReservation::created);

    static HeldReservation of(Reservation reservation) {
        return of(
                reservation.getSid(),
                reservation.getTaskSid(),
                reservation.getWorkerSid(),
                reservation.getReservationStatus() == Reservation.Status.WRAPPING,
                reservation.getDateCreated(),
                reservation.getDateUpdated());
    }

    static HeldReservation of(com.twilio.rest.taskrouter.v1.workspace.task.Reservation reservation, boolean wrapping) {
        return of(
                reservation.getSid(),
                reservation.getTaskSid(),
                reservation.getWorkerSid(),
                wrapping,
                reservation.getDateCreated(),
                reservation.getDateUpdated());
    }

    private static HeldReservation of(
            String sid,
            String task,
            String worker,
            boolean wrapping,
            @Nullable ZonedDateTime created,
            @Nullable ZonedDateTime updated) {
        Instant begun = Tasks.instant(created).orElse(Instant.EPOCH);
        return new HeldReservation(
                new ReservationSid(sid),
                new TaskSid(task),
                new WorkerSid(worker),
                wrapping,
                begun,
                Tasks.instant(updated).orElse(begun));
    }

    static Optional<HeldReservation> best(Collection<HeldReservation> ofOneTask) {
        return ofOneTask.stream().max(BEST);
    }

    static HeldReservation better(HeldReservation one, HeldReservation other) {
        return BEST.compare(one, other) >= 0 ? one : other;
    }

    /** An accepted reservation was last updated when it was accepted. */
    Assignment assignment() {
        return new Assignment(sid, worker, wrapping ? created : updated);
    }
}

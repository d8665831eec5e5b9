package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The reservations of the workspace; changes take the parameters of Twilio's Reservation resource. */
public final class Reservations {
    private final Books books;
    private final Lifecycle lifecycle;

    Reservations(Books books, Lifecycle lifecycle) {
        this.books = books;
        this.lifecycle = lifecycle;
    }

    /** The reservation with this SID, or a 404. */
    public Reservation get(String sid) {
        return books.reservations.get(sid);
    }

    /** All reservations ever made for the task, oldest first. */
    public List<Reservation> ofTask(String taskSid) {
        return books.reservations.of(taskSid);
    }

    /** All reservations ever made for the worker, oldest first. */
    public Collection<Reservation> ofWorker(String workerSid) {
        return books.reservations.ofWorker(workerSid);
    }

    /** The reservation by which a worker holds the task now: accepted or wrapping. */
    public Optional<Reservation> holderOf(String taskSid) {
        return books.reservations.holderOf(taskSid);
    }

    /** Accepts, rejects, wraps up or completes. */
    public Reservation update(String sid, Fields fields) {
        Reservation reservation = get(sid);
        fields.requireVersion(sid, reservation.version());
        Optional<ReservationStatus> next = fields.filled("ReservationStatus").map(Reservations::status);
        next.ifPresent(status -> step(reservation, status, fields));
        lifecycle.settle();
        return get(sid);
    }

    private void step(Reservation reservation, ReservationStatus next, Fields fields) {
        ReservationStatus now = reservation.status();
        switch (next) {
            case ACCEPTED -> {
                require(now == ReservationStatus.PENDING, reservation, next);
                lifecycle.accept(reservation);
            }
            case REJECTED -> {
                require(now == ReservationStatus.PENDING, reservation, next);
                Optional<Activity> activity = fields.filled("WorkerActivitySid").map(books.activities::get);
                lifecycle.decline(reservation, ReservationStatus.REJECTED, EventType.RESERVATION_REJECTED);
                activity.ifPresent(
                        to -> Workers.changeActivity(books, books.workers.get(reservation.workerSid()), to.sid()));
            }
            case WRAPPING -> {
                require(now == ReservationStatus.ACCEPTED, reservation, next);
                lifecycle.wrap(books.tasks.get(reservation.taskSid()), "");
            }
            case COMPLETED -> {
                require(now == ReservationStatus.ACCEPTED || now == ReservationStatus.WRAPPING, reservation, next);
                lifecycle.complete(books.tasks.get(reservation.taskSid()), "");
            }
            case PENDING, TIMEOUT, CANCELED, RESCINDED ->
                throw Refusal.badRequest("ReservationStatus cannot be set to " + next.wire());
        }
    }

    private void require(boolean allowed, Reservation reservation, ReservationStatus next) {
        if (!allowed) {
            throw Refusal.badRequest("Cannot set reservation " + reservation.sid() + " to " + next.wire()
                    + " because it is " + reservation.status().wire() + ".");
        }
    }

    private static ReservationStatus status(String wire) {
        return ReservationStatus.of(wire).orElseThrow(() -> Refusal.badRequest("Invalid ReservationStatus: " + wire));
    }
}

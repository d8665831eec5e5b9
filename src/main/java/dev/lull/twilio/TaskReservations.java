package dev.lull.twilio;

import com.twilio.rest.taskrouter.v1.workspace.task.Reservation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a task's reservations say.
 *
 * @param held the reservation of the worker who has it
 * @param offered whether it is offered to a worker at the moment
 */
record TaskReservations(Optional<HeldReservation> held, boolean offered) {
    static final TaskReservations NONE = new TaskReservations(Optional.empty(), false);

    static TaskReservations of(List<Reservation> all) {
        return new TaskReservations(
                HeldReservation.best(all.stream()
                        .flatMap(each -> held(each, each.getReservationStatus()).stream())
                        .toList()),
                all.stream().anyMatch(each -> each.getReservationStatus() == Reservation.Status.PENDING));
    }

    private static Optional<HeldReservation> held(Reservation each, Reservation.@Nullable Status status) {
        return status == Reservation.Status.ACCEPTED || status == Reservation.Status.WRAPPING
                ? Optional.of(HeldReservation.of(each, status == Reservation.Status.WRAPPING))
                : Optional.empty();
    }
}

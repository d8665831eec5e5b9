package dev.lull.model;

import java.time.Instant;

/** Who has a Task: the accepted (or wrapping) Reservation, since a Task itself does not name its Worker. */
public record Assignment(ReservationSid reservation, WorkerSid worker, Instant acceptedAt) {}

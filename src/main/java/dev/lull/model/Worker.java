package dev.lull.model;

import java.util.Optional;

/**
 * A TaskRouter Worker.
 *
 * @param name the friendly name, or the attribute {@code full_name} where it has one
 * @param activity the activity's name
 * @param available whether that activity takes new reservations
 * @param identity who the worker is in Conversations, from the attribute {@code contact_uri}
 */
public record Worker(WorkerSid sid, String name, String activity, boolean available, Optional<Identity> identity) {}

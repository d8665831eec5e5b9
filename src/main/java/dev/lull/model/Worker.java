package dev.lull.model;

import java.util.Optional;

/**
 * A TaskRouter Worker.
 *
 * @param name the friendly name, or the attribute {@code full_name} where it has one
 * @param activity the activity's name
 * @param available whether that activity takes new reservations
 * @param identity who the worker is in Conversations, from the attribute {@code contact_uri}
 * @param attributes what else the attributes say
 */
public record Worker(
        WorkerSid sid,
        String name,
        String activity,
        boolean available,
        Optional<Identity> identity,
        WorkerAttributes attributes) {
    /** The name in one line. */
    public Worker {
        name = OneLine.of(name);
    }

    /** A worker of whom nothing else is known. */
    public Worker(WorkerSid sid, String name, String activity, boolean available, Optional<Identity> identity) {
        this(sid, name, activity, available, identity, WorkerAttributes.NONE);
    }
}

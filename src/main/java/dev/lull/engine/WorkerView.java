package dev.lull.engine;

import dev.lull.model.WorkerAttributes;
import dev.lull.model.WorkerSid;

/**
 * One worker as readers see them.
 *
 * @param active the sum over the pairs' active channels
 * @param inactive the sum over the pairs' inactive channels
 * @param attributes what a team can be told by
 */
public record WorkerView(
        WorkerSid worker,
        String name,
        String activity,
        boolean available,
        Capacity active,
        Capacity inactive,
        WorkerAttributes attributes) {
    /** A worker of whom nothing else is known. */
    public WorkerView(
            WorkerSid worker, String name, String activity, boolean available, Capacity active, Capacity inactive) {
        this(worker, name, activity, available, active, inactive, WorkerAttributes.NONE);
    }

    /**
     * @param configured how many tasks TaskRouter may give, 0 or more
     * @param assigned how many the worker has; may exceed {@code configured}
     * @param available whether any of the channels takes new reservations
     */
    public record Capacity(int configured, int assigned, boolean available) {
        public boolean over() {
            return assigned > configured;
        }
    }

    /** The active channels' load if every inactive chat came back at once. */
    public Capacity ifAllReturn() {
        return new Capacity(active.configured(), active.assigned() + inactive.assigned(), active.available());
    }
}

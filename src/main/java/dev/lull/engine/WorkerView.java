package dev.lull.engine;

import dev.lull.model.WorkerAttributes;
import dev.lull.model.WorkerSid;
import java.util.OptionalInt;

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
     * @param softLimit what the policy says is enough for this worker; empty where the configured capacity says so
     */
    public record Capacity(int configured, int assigned, boolean available, OptionalInt softLimit) {
        /** Without a limit beside the configured one. */
        public Capacity(int configured, int assigned, boolean available) {
            this(configured, assigned, available, OptionalInt.empty());
        }

        /** Whether the worker has more than is wanted. */
        public boolean over() {
            return assigned > softLimit.orElse(configured);
        }
    }

    /** The active channels' load if every inactive chat came back at once. */
    public Capacity ifAllReturn() {
        return new Capacity(
                active.configured(), active.assigned() + inactive.assigned(), active.available(), active.softLimit());
    }
}

package dev.lull.policy;

import dev.lull.model.TaskChannelSid;
import dev.lull.model.WorkerSid;

/** Where in the policy something is chosen; the most specific level that speaks wins. */
public sealed interface Level {
    record OneWorker(WorkerSid worker) implements Level {}

    /** @param name the TaskQueue's friendly name */
    record Queue(String name) implements Level {}

    /** @param active the pair's active channel */
    record Pair(TaskChannelSid active) implements Level {}

    record Workspace() implements Level {}

    /** Nobody chose: Lull's own default. */
    record Default() implements Level {}
}

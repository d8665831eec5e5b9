package dev.lull.engine;

import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Policy;
import java.time.Instant;

/** What readers are told; a view is sent only when it differs from the last one. */
public sealed interface Change {
    record TaskAdded(ChatView task) implements Change {}

    record TaskUpdated(ChatView task) implements Change {}

    /** @param last the task as it was last shown */
    record TaskRemoved(TaskSid sid, ChatView last) implements Change {}

    /** A worker who is new or has changed. */
    record WorkerUpdated(WorkerView worker) implements Change {}

    record WorkerRemoved(WorkerSid sid) implements Change {}

    record OverrideSettled(TaskOverride request, TaskOverride.Outcome outcome) implements Change {}

    /** Something a supervisor should know that concerns no single task. */
    record Notice(Instant at, News news) implements Change {}

    record PolicyApplied(Policy policy) implements Change {}
}

package dev.lull.engine;

import dev.lull.model.ConversationSid;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import java.util.Optional;

/** What the engine wants done outside; each request comes back as an {@link Event} that carries its answer. */
public sealed interface Effect {
    record ReadTask(RequestId id) implements Effect {
        public TaskSid task() {
            return id.task();
        }
    }

    record ReadMessages(RequestId id, ConversationSid conversation) implements Effect {}

    /**
     * One POST to the Task.
     *
     * @param channel the TaskChannel to move to; empty to leave it
     * @param attributes the attributes to set; empty to leave them
     * @param ifMatch the version that the decision was made on
     */
    record WriteTask(
            RequestId id, Optional<TaskChannelSid> channel, Optional<TaskAttributes> attributes, String ifMatch)
            implements Effect {
        public TaskSid task() {
            return id.task();
        }
    }

    /** A worker's slots have changed: read their channels again. Has no answer of its own. */
    record LookAtWorker(WorkerSid worker) implements Effect {}
}

package dev.lull.engine;

import dev.lull.model.ConversationSid;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import java.time.Instant;
import java.util.Optional;

/** What the engine wants done outside; each request comes back as an {@link Event} that carries its answer. */
public sealed interface Effect {
    /** @param latest when the answer is of no use any more */
    record ReadTask(RequestId id, Urgency urgency, Instant latest) implements Effect {
        public TaskSid task() {
            return id.task();
        }
    }

    /** @param latest when the answer is of no use any more */
    record ReadMessages(RequestId id, ConversationSid conversation, Urgency urgency, Instant latest)
            implements Effect {}

    /**
     * Who takes part, where the messages alone leave a doubt.
     *
     * @param latest when the answer is of no use any more
     */
    record ReadParticipants(RequestId id, ConversationSid conversation, Urgency urgency, Instant latest)
            implements Effect {}

    /**
     * One POST to the Task.
     *
     * @param channel the TaskChannel to move to; empty to leave it
     * @param attributes the attributes to set; empty to leave them
     * @param ifMatch the version that the decision was made on
     * @param latest when the decision is too old to be carried out
     */
    record WriteTask(
            RequestId id,
            Optional<TaskChannelSid> channel,
            Optional<TaskAttributes> attributes,
            String ifMatch,
            Urgency urgency,
            Instant latest)
            implements Effect {
        public TaskSid task() {
            return id.task();
        }
    }

    /** A worker's slots have changed: read their channels again. Has no answer of its own. */
    record LookAtWorker(WorkerSid worker) implements Effect {}
}

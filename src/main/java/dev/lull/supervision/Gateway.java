package dev.lull.supervision;

import dev.lull.engine.Answer;
import dev.lull.model.ConversationSid;
import dev.lull.model.MessagePage;
import dev.lull.model.Participant;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.TaskSid;
import java.util.List;
import java.util.Optional;

/**
 * The verbs towards Twilio. Each sends one request, waits for its answer and never decides or repeats
 * anything. Called on virtual threads; throws nothing, since every failure is an {@link Answer}.
 */
public interface Gateway {
    /** The task with its ETag. */
    Answer<Task> readTask(TaskSid task);

    /** The conversation's newest messages, without their bodies. */
    Answer<MessagePage> readMessages(ConversationSid conversation);

    /** Who takes part in the conversation, at most 100 of them. */
    Answer<List<Participant>> readParticipants(ConversationSid conversation);

    /**
     * One POST with {@code If-Match}; what is empty is not sent.
     *
     * @return the task as the answer shows it, with its new ETag
     */
    Answer<Task> writeTask(
            TaskSid task, Optional<TaskChannelSid> channel, Optional<TaskAttributes> attributes, String ifMatch);
}

package dev.lull.engine;

import dev.lull.model.Assignment;
import dev.lull.model.ConversationSid;
import dev.lull.model.MessagePage;
import dev.lull.model.Participant;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import dev.lull.model.Worker;
import dev.lull.model.WorkerChannel;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Policy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What happened, in the order in which Lull learned of it. */
public sealed interface Event {
    /**
     * A task as a source read it.
     *
     * @param assignment the accepted reservation; empty where there is none or it was not read
     * @param transferring whether the task is being handed to another worker or queue
     */
    record TaskSeen(Task task, Optional<Assignment> assignment, boolean transferring) implements Event {}

    /** A task that no longer exists. */
    record TaskGone(TaskSid task) implements Event {}

    record WorkerSeen(Worker worker, List<WorkerChannel> channels) implements Event {}

    record WorkerGone(WorkerSid worker) implements Event {}

    record MessagesSeen(ConversationSid conversation, MessagePage page) implements Event {}

    /** A conversation that does not exist, or cannot be read while others can. */
    record ConversationUnreadable(ConversationSid conversation) implements Event {}

    record TaskAnswered(RequestId id, Answer<Task> answer) implements Event {}

    record MessagesAnswered(RequestId id, ConversationSid conversation, Answer<MessagePage> answer) implements Event {}

    record ParticipantsAnswered(RequestId id, ConversationSid conversation, Answer<List<Participant>> answer)
            implements Event {}

    record WriteAnswered(RequestId id, Answer<Task> answer) implements Event {}

    /**
     * The local clock was set, or this machine slept: what was read before says nothing about now.
     *
     * @param by how far the clock went beyond the time that really passed; negative where it was set back
     */
    record ClockJumped(Duration by) implements Event {}

    record Asked(TaskOverride request) implements Event {}

    record PolicyChanged(Policy policy) implements Event {}
}

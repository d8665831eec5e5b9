package dev.lull.twilio;

import dev.lull.model.AssignmentStatus;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import java.time.Instant;
import java.util.Optional;

/**
 * A task as the list shows it.
 *
 * @param channel the TaskChannel's SID, empty text where there is none
 * @param attributes empty where the list leaves them out, as it may
 */
record ListedTask(
        TaskSid sid,
        AssignmentStatus status,
        String channel,
        String queue,
        int priority,
        Optional<String> attributes,
        Optional<Instant> updatedAt) {
    static ListedTask of(com.twilio.rest.taskrouter.v1.workspace.Task task) {
        return new ListedTask(
                new TaskSid(task.getSid()),
                Tasks.status(task.getAssignmentStatus()),
                Tasks.text(task.getTaskChannelSid()),
                Tasks.text(task.getTaskQueueFriendlyName()),
                task.getPriority() == null ? 0 : task.getPriority(),
                Optional.ofNullable(task.getAttributes()),
                Tasks.instant(task.getDateUpdated()));
    }

    /** Whether the list shows nothing that {@code known} does not. */
    boolean shows(Task known) {
        return status == known.status()
                && (channel.isEmpty() || channel.equals(known.channel().sid().value()))
                && queue.equals(known.queue())
                && priority == known.priority()
                && attributes.map(known.attributes().json()::equals).orElse(true)
                && updatedAt.map(known.updatedAt()::equals).orElse(true);
    }
}

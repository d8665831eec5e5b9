package dev.lull.twilio;

import com.twilio.base.TwilioResponse;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.TaskSid;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads Tasks out of what twilio-java makes of an answer. */
final class Tasks {
    /** A task without a channel stands in no pair. */
    private static final TaskChannel NO_CHANNEL = new TaskChannel(new TaskChannelSid("none"), "");

    private Tasks() {}

    static Task of(TwilioResponse<com.twilio.rest.taskrouter.v1.workspace.Task> response) {
        return of(response.getContent(), new AnswerHeaders(response.getHeaders()).etag());
    }

    /** As a list shows it: without its version. */
    static Task listed(com.twilio.rest.taskrouter.v1.workspace.Task task) {
        return of(task, Optional.empty());
    }

    private static Task of(com.twilio.rest.taskrouter.v1.workspace.Task task, Optional<String> etag) {
        Instant created = instant(task.getDateCreated()).orElse(Instant.EPOCH);
        return new Task(
                new TaskSid(task.getSid()),
                etag,
                status(task.getAssignmentStatus()),
                channel(task.getTaskChannelSid(), task.getTaskChannelUniqueName()),
                text(task.getTaskQueueFriendlyName()),
                TaskAttributes.of(text(task.getAttributes())),
                created,
                instant(task.getDateUpdated()).orElse(created),
                task.getPriority() == null ? 0 : task.getPriority());
    }

    /** twilio-java makes null of a status that it does not know. */
    static AssignmentStatus status(com.twilio.rest.taskrouter.v1.workspace.Task.@Nullable Status status) {
        return switch (status) {
            case PENDING -> AssignmentStatus.PENDING;
            case RESERVED -> AssignmentStatus.RESERVED;
            case ASSIGNED -> AssignmentStatus.ASSIGNED;
            case WRAPPING -> AssignmentStatus.WRAPPING;
            case COMPLETED -> AssignmentStatus.COMPLETED;
            case CANCELED -> AssignmentStatus.CANCELED;
            case null -> AssignmentStatus.UNKNOWN;
        };
    }

    static Optional<Instant> instant(@Nullable ZonedDateTime date) {
        return Optional.ofNullable(date).map(ZonedDateTime::toInstant);
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static TaskChannel channel(@Nullable String sid, @Nullable String name) {
        return sid == null || sid.isBlank() ? NO_CHANNEL : new TaskChannel(new TaskChannelSid(sid), text(name));
    }
}

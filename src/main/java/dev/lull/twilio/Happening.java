package dev.lull.twilio;

import com.twilio.rest.taskrouter.v1.workspace.Event;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of the workspace's event list, reduced to what has to be read again because of it.
 *
 * @param type say {@code reservation.accepted}; types that Lull does not know are no error
 * @param at server time, in milliseconds where Twilio gives them
 */
record Happening(String sid, String type, Instant at, Optional<TaskSid> task, Optional<WorkerSid> worker) {
    static Happening of(Event event) {
        return new Happening(
                event.getSid(),
                Tasks.text(event.getEventType()),
                Optional.ofNullable(event.getEventDateMs())
                        .map(Instant::ofEpochMilli)
                        .or(() -> Tasks.instant(event.getEventDate()))
                        .orElse(Instant.EPOCH),
                named(event, "task_sid", "task").map(TaskSid::new),
                named(event, "worker_sid", "worker").map(WorkerSid::new));
    }

    /** Event data name what they concern; an event about the thing itself names it as its resource. */
    private static Optional<String> named(Event event, String key, String resource) {
        Object value = event.getEventData() instanceof Map<?, ?> data ? data.get(key) : null;
        if (value instanceof String sid && !sid.isBlank()) {
            return Optional.of(sid);
        }
        return resource.equals(event.getResourceType())
                ? Optional.ofNullable(event.getResourceSid()).filter(sid -> !sid.isBlank())
                : Optional.empty();
    }
}

package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Ordered;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * A piece of work ({@code WT}).
 *
 * @param attributes a JSON object as text, as it was sent
 * @param version grows by one with each change; the ETag
 * @param priority 0 or more; the higher goes first
 * @param reason why it was canceled or completed, empty for none
 * @param timeout seconds until a task that nobody took is canceled
 * @param routingTarget the only worker who may take it, as SID or contact URI; empty for any
 */
public record Task(
        long order,
        String sid,
        TaskStatus status,
        String attributes,
        long version,
        int priority,
        String reason,
        int timeout,
        String channelSid,
        String queueSid,
        String workflowSid,
        boolean ignoreCapacity,
        String routingTarget,
        Instant queueEntered,
        Instant virtualStart,
        Instant created,
        Instant updated)
        implements Ordered {

    Task edited(Instant now, Consumer<Edit> edit) {
        Edit draft = new Edit(this);
        edit.accept(draft);
        return draft.task(this, now);
    }

    /** What of a task can change. */
    static final class Edit {
        TaskStatus status;
        String attributes;
        int priority;
        String reason;
        String channelSid;
        String queueSid;
        Instant queueEntered;
        Instant virtualStart;

        private Edit(Task task) {
            status = task.status;
            attributes = task.attributes;
            priority = task.priority;
            reason = task.reason;
            channelSid = task.channelSid;
            queueSid = task.queueSid;
            queueEntered = task.queueEntered;
            virtualStart = task.virtualStart;
        }

        private Task task(Task old, Instant now) {
            return new Task(
                    old.order,
                    old.sid,
                    status,
                    attributes,
                    old.version + 1,
                    priority,
                    reason,
                    old.timeout,
                    channelSid,
                    queueSid,
                    old.workflowSid,
                    old.ignoreCapacity,
                    old.routingTarget,
                    queueEntered,
                    virtualStart,
                    old.created,
                    now);
        }
    }
}

package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** The tasks of the workspace; changes take the parameters of Twilio's Task resource. */
public final class Tasks {
    private static final int DAY = 86_400;

    private final Books books;
    private final Lifecycle lifecycle;
    private final Routing routing;
    private final TaskMoves moves;

    Tasks(Books books, Lifecycle lifecycle, Routing routing) {
        this.books = books;
        this.lifecycle = lifecycle;
        this.routing = routing;
        moves = new TaskMoves(books, lifecycle, routing);
    }

    /** All tasks in order of creation. */
    public Collection<Task> all() {
        return books.tasks.all();
    }

    /** The task with this SID. */
    public Optional<Task> find(String sid) {
        return books.tasks.find(sid);
    }

    /** The task with this SID, or a 404. */
    public Task get(String sid) {
        return books.tasks.get(sid);
    }

    /** Creates a task and offers it to a worker who is free. Without a workflow it enters the first one. */
    public Task create(Fields fields) {
        Instant now = books.now();
        String attributes = JsonText.attributes(fields.filled("Attributes").orElse("{}"));
        Workflow workflow = workflow(fields);
        TaskQueue queue = fields.filled("TaskQueueSid")
                .map(books.queues::get)
                .orElseGet(() -> WorkflowTargets.queueFor(workflow, attributes, books));
        Task task = books.tasks.put(new Task(
                books.tasks.nextOrder(),
                books.sids.next("WT"),
                TaskStatus.PENDING,
                attributes,
                0,
                fields.whole("Priority", 0, Integer.MAX_VALUE).orElse(0),
                "",
                fields.whole("Timeout", 1, 14 * DAY).orElse(DAY),
                moves.channel(fields.filled("TaskChannel").orElse("default")).sid(),
                queue.sid(),
                workflow.sid(),
                fields.flag("IgnoreCapacity").orElse(false),
                fields.filled("RoutingTarget").orElse(""),
                now,
                fields.instant("VirtualStartTime").orElse(now),
                now,
                now));
        lifecycle.say(EventType.WORKFLOW_ENTERED, task);
        lifecycle.say(EventType.TASK_QUEUE_ENTERED, task);
        lifecycle.say(EventType.TASK_CREATED, task);
        lifecycle.say(EventType.WORKFLOW_TARGET_MATCHED, task);
        routing.waits(task);
        books.agenda.at(now.plusSeconds(task.timeout()), () -> expire(task.sid()));
        lifecycle.settle();
        return books.tasks.get(task.sid());
    }

    /** Changes a task: attributes, priority, channel and status, all or nothing. */
    public Task update(String sid, Fields fields) {
        Task task = books.tasks.get(sid);
        fields.requireVersion(sid, task.version());
        Optional<TaskStatus> status = fields.filled("AssignmentStatus").map(Tasks::status);
        status.ifPresent(next -> requireStep(task, next));
        Task changed = moves.update(task, fields);
        String reason = fields.text("Reason").orElse(changed.reason());
        status.ifPresent(next -> step(changed, next, reason));
        lifecycle.settle();
        return books.tasks.get(sid);
    }

    /** Deletes a task in any status. */
    public void delete(String sid, Fields fields) {
        Task task = books.tasks.get(sid);
        fields.requireVersion(sid, task.version());
        lifecycle.remove(task, EventType.TASK_DELETED);
        lifecycle.settle();
    }

    private void expire(String sid) {
        books.tasks
                .find(sid)
                .filter(task -> task.status() == TaskStatus.PENDING || task.status() == TaskStatus.RESERVED)
                .ifPresent(task -> {
                    lifecycle.cancel(task, "Task TTL Exceeded");
                    lifecycle.settle();
                });
    }

    private Workflow workflow(Fields fields) {
        return fields.filled("WorkflowSid")
                .map(books.workflows::get)
                .orElseGet(() -> books.workflows.all().stream()
                        .findFirst()
                        .orElseThrow(() -> Refusal.badRequest("The workspace has no workflow")));
    }

    private static TaskStatus status(String wire) {
        return TaskStatus.of(wire).orElseThrow(() -> Refusal.badRequest("Invalid AssignmentStatus: " + wire));
    }

    private void step(Task task, TaskStatus next, String reason) {
        switch (next) {
            case CANCELED -> lifecycle.cancel(task, reason);
            case WRAPPING -> lifecycle.wrap(task, reason);
            case COMPLETED -> lifecycle.complete(task, reason);
            case PENDING, RESERVED, ASSIGNED -> throw refuseStatus(next);
        }
    }

    private void requireStep(Task task, TaskStatus next) {
        TaskStatus now = task.status();
        boolean allowed = switch (next) {
            case CANCELED -> now == TaskStatus.PENDING || now == TaskStatus.RESERVED;
            case WRAPPING -> now == TaskStatus.ASSIGNED;
            case COMPLETED -> now == TaskStatus.ASSIGNED || now == TaskStatus.WRAPPING;
            case PENDING, RESERVED, ASSIGNED -> throw refuseStatus(next);
        };
        if (!allowed) {
            String verb = next == TaskStatus.CANCELED ? "cancel" : next == TaskStatus.WRAPPING ? "wrap up" : "complete";
            String wanted = next == TaskStatus.CANCELED ? "pending or reserved" : "currently assigned";
            throw Refusal.badRequest("Cannot " + verb + " task " + task.sid() + " in workspace " + books.settings.sid()
                    + " because it is not " + wanted + ".");
        }
    }

    private static Refusal refuseStatus(TaskStatus status) {
        return Refusal.badRequest("AssignmentStatus cannot be set to " + status.wire()
                + ": canceled, wrapping and completed are allowed");
    }
}

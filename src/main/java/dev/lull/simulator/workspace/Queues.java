package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** The queues and workflows of the workspace. */
public final class Queues {
    private final Books books;

    Queues(Books books) {
        this.books = books;
    }

    /** All queues. */
    public Collection<TaskQueue> queues() {
        return books.queues.all();
    }

    /** The queue with this SID, or a 404. */
    public TaskQueue queue(String sid) {
        return books.queues.get(sid);
    }

    /** Creates a queue; without {@code TargetWorkers} every worker serves it. */
    public TaskQueue createQueue(Fields fields) {
        long order = books.queues.nextOrder();
        TaskQueue queue = books.queues.put(read(order, books.sids.next("WQ"), fields, books.now()));
        books.log.write(EventType.TASK_QUEUE_CREATED, resource(queue));
        return queue;
    }

    private TaskQueue read(long order, String sid, Fields fields, Instant now) {
        String target = fields.filled("TargetWorkers").orElse("1==1");
        Expression.parse(target);
        return new TaskQueue(
                order,
                sid,
                fields.required("FriendlyName"),
                target,
                fields.whole("MaxReservedWorkers", 1, 50).orElse(1),
                fields.filled("TaskOrder").orElse("FIFO").equals("LIFO"),
                activitySid(fields, "ReservationActivitySid"),
                activitySid(fields, "AssignmentActivitySid"),
                now,
                now);
    }

    private String activitySid(Fields fields, String name) {
        return fields.filled(name).map(books.activities::get).map(Activity::sid).orElse("");
    }

    /** Changes a queue; what is not named stays. */
    public TaskQueue updateQueue(String sid, Fields fields) {
        TaskQueue old = queue(sid);
        String target = fields.filled("TargetWorkers").orElse(old.targetWorkers());
        Expression.parse(target);
        return books.queues.put(new TaskQueue(
                old.order(),
                sid,
                fields.filled("FriendlyName").orElse(old.friendlyName()),
                target,
                fields.whole("MaxReservedWorkers", 1, 50).orElse(old.maxReservedWorkers()),
                fields.filled("TaskOrder").map("LIFO"::equals).orElse(old.lifo()),
                fields.filled("ReservationActivitySid")
                        .map(books.activities::get)
                        .map(Activity::sid)
                        .orElse(old.reservationActivitySid()),
                fields.filled("AssignmentActivitySid")
                        .map(books.activities::get)
                        .map(Activity::sid)
                        .orElse(old.assignmentActivitySid()),
                old.created(),
                books.now()));
    }

    /** Deletes a queue without tasks. */
    public void deleteQueue(String sid) {
        TaskQueue queue = queue(sid);
        if (books.tasks.all().stream().anyMatch(task -> task.queueSid().equals(sid))) {
            throw Refusal.badRequest("Cannot delete task queue " + sid + " because it has tasks.");
        }
        books.queues.remove(sid);
        books.log.write(EventType.TASK_QUEUE_DELETED, resource(queue));
    }

    private static Event.OfResource resource(TaskQueue queue) {
        return new Event.OfResource(
                "task-queue",
                queue.sid(),
                Map.of("task_queue_sid", queue.sid(), "task_queue_name", queue.friendlyName()));
    }

    /** All workflows. */
    public Collection<Workflow> workflows() {
        return books.workflows.all();
    }

    /** The workflow with this SID, or a 404. */
    public Workflow workflow(String sid) {
        return books.workflows.get(sid);
    }

    /** Creates a workflow from Twilio's routing configuration. */
    public Workflow createWorkflow(Fields fields) {
        String configuration = fields.required("Configuration");
        JsonText.value(configuration, "Configuration");
        Instant now = books.now();
        Workflow workflow = books.workflows.put(new Workflow(
                books.workflows.nextOrder(),
                books.sids.next("WW"),
                fields.required("FriendlyName"),
                configuration,
                fields.filled("AssignmentCallbackUrl").orElse(""),
                fields.filled("FallbackAssignmentCallbackUrl").orElse(""),
                fields.whole("TaskReservationTimeout", 1, 86_400).orElse(120),
                now,
                now));
        books.log.write(
                EventType.WORKFLOW_CREATED,
                new Event.OfResource(
                        "workflow",
                        workflow.sid(),
                        Map.of("workflow_sid", workflow.sid(), "workflow_name", workflow.friendlyName())));
        return workflow;
    }
}

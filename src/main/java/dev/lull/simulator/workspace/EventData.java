package dev.lull.simulator.workspace;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** An event's data as TaskRouter documents it: snake_case names, every value a string. */
final class EventData {
    private final Books books;
    private final Map<String, String> data = new LinkedHashMap<>();

    private EventData(Books books) {
        this.books = books;
    }

    static Map<String, String> of(Event event, Books books) {
        EventData writer = new EventData(books);
        writer.put("workspace_sid", books.settings.sid());
        writer.put("workspace_name", books.settings.friendlyName());
        switch (event.subject()) {
            case Event.OfTask(var task) -> writer.task(task, event);
            case Event.OfReservation(var reservation, var task, var worker) -> {
                writer.put("reservation_sid", reservation.sid());
                writer.put("reservation_version", Long.toString(reservation.version()));
                writer.task(task, event);
                writer.worker(worker);
            }
            case Event.OfTransfer(var transfer, var task) -> {
                writer.task(task, event);
                writer.put("transfer_sid", transfer.sid());
                writer.put("transfer_mode", transfer.mode());
                writer.put("transfer_to", transfer.to());
                writer.put("transfer_type", transfer.type());
                writer.put("transfer_status", transfer.status().name());
                writer.put("initiating_reservation_sid", transfer.initiatingReservationSid());
                writer.put("initiating_worker_sid", transfer.initiatingWorkerSid());
            }
            case Event.OfWorker(var worker, var details) -> {
                writer.worker(worker);
                writer.data.putAll(details);
            }
            case Event.OfWorkerChannel(var worker, var channel, var load, var previous) -> {
                writer.worker(worker);
                writer.channel(channel.taskChannelSid());
                writer.put("worker_channel_sid", channel.sid());
                writer.put("worker_channel_available", Boolean.toString(channel.available()));
                writer.put(
                        "worker_channel_available_capacity",
                        Integer.toString(load.availablePercentage(channel.capacity())));
                writer.put("worker_channel_previous_capacity", Integer.toString(previous));
                writer.put("worker_channel_task_count", Integer.toString(load.assigned()));
            }
            case Event.OfResource(var _, var _, var details) -> writer.data.putAll(details);
        }
        return writer.data;
    }

    private void task(Task task, Event event) {
        put("task_sid", task.sid());
        put("task_attributes", task.attributes());
        put(
                "task_age",
                Long.toString(Duration.between(task.created(), event.at()).toSeconds()));
        put("task_priority", Integer.toString(task.priority()));
        put("task_assignment_status", task.status().wire());
        put("task_version", Long.toString(task.version()));
        if (task.status() == TaskStatus.CANCELED) {
            put("task_canceled_reason", task.reason());
        }
        if (task.status() == TaskStatus.COMPLETED) {
            put("task_completed_reason", task.reason());
        }
        channel(task.channelSid());
        put("task_queue_sid", task.queueSid());
        put(
                "task_queue_name",
                books.queues.find(task.queueSid()).map(TaskQueue::friendlyName).orElse(""));
        put(
                "task_queue_target_expression",
                books.queues.find(task.queueSid()).map(TaskQueue::targetWorkers).orElse(""));
        put("workflow_sid", task.workflowSid());
        put(
                "workflow_name",
                books.workflows
                        .find(task.workflowSid())
                        .map(Workflow::friendlyName)
                        .orElse(""));
    }

    private void worker(Worker worker) {
        put("worker_sid", worker.sid());
        put("worker_name", worker.friendlyName());
        put("worker_attributes", worker.attributes());
        put("worker_activity_sid", worker.activitySid());
        put(
                "worker_activity_name",
                books.activities
                        .find(worker.activitySid())
                        .map(Activity::friendlyName)
                        .orElse(""));
        put("worker_version", Long.toString(worker.version()));
    }

    private void channel(String sid) {
        books.channels.find(sid).ifPresent(channel -> {
            put("task_channel_sid", channel.sid());
            put("task_channel_name", channel.friendlyName());
            put("task_channel_unique_name", channel.uniqueName());
        });
    }

    private void put(String name, String value) {
        data.put(name, value);
    }
}

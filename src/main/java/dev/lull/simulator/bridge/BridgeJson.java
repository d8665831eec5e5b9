package dev.lull.simulator.bridge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.workspace.Activity;
import dev.lull.simulator.workspace.Catalogue;
import dev.lull.simulator.workspace.Reservation;
import dev.lull.simulator.workspace.Task;
import dev.lull.simulator.workspace.TaskQueue;
import dev.lull.simulator.workspace.Transfer;
import dev.lull.simulator.workspace.Worker;
import dev.lull.simulator.workspace.WorkerChannel;
import dev.lull.simulator.workspace.Workflow;
import dev.lull.simulator.world.World;
import java.time.Duration;
import java.util.Collection;

/** The payloads of the event bridge: snake_case, dates in epoch seconds, attributes as JSON strings. */
final class BridgeJson {
    private final World world;

    BridgeJson(World world) {
        this.world = world;
    }

    private ObjectNode start(String sid) {
        return JsonText.newObject()
                .put("sid", sid)
                .put("account_sid", world.accountSid())
                .put("workspace_sid", world.workspaceSid());
    }

    ObjectNode worker(Worker worker) {
        Activity activity = world.workspace().catalogue().activity(worker.activitySid());
        return start(worker.sid())
                .put("friendly_name", worker.friendlyName())
                .put("attributes", worker.attributes())
                .put("activity_sid", activity.sid())
                .put("activity_name", activity.friendlyName())
                .put("available", activity.available())
                .put("version", Long.toString(worker.version()))
                .put("date_created", worker.created().getEpochSecond())
                .put("date_updated", worker.updated().getEpochSecond())
                .put("date_status_changed", worker.statusChanged().getEpochSecond());
    }

    ObjectNode activity(Activity activity) {
        return start(activity.sid())
                .put("friendly_name", activity.friendlyName())
                .put("available", activity.available())
                .put("date_created", activity.created().getEpochSecond())
                .put("date_updated", activity.updated().getEpochSecond());
    }

    ObjectNode channel(WorkerChannel channel) {
        var load = world.workspace().workers().load(channel);
        return start(channel.sid())
                .put("worker_sid", channel.workerSid())
                .put("task_channel_sid", channel.taskChannelSid())
                .put("task_channel_unique_name", channelName(channel.taskChannelSid()))
                .put("assigned_tasks", load.assigned())
                .put("available", channel.available() ? 1 : 0)
                .put("available_capacity_percentage", load.availablePercentage(channel.capacity()))
                .put("configured_capacity", channel.capacity())
                .put("last_reserved_time", lastReserved(channel))
                .put("date_created", channel.created().getEpochSecond())
                .put("date_updated", channel.updated().getEpochSecond());
    }

    /** Milliseconds, unlike the other dates; 0 for never. */
    private long lastReserved(WorkerChannel channel) {
        Collection<Reservation> made = world.workspace().reservations().ofWorker(channel.workerSid());
        return made.stream()
                .filter(one -> one.channelSid().equals(channel.taskChannelSid()))
                .mapToLong(one -> one.created().toEpochMilli())
                .max()
                .orElse(0);
    }

    ObjectNode reservation(Reservation reservation, Task task) {
        ObjectNode json = start(reservation.sid())
                .put("worker_sid", reservation.workerSid())
                .put("worker_name", reservation.workerName())
                .put("task_sid", task.sid())
                .put("reservation_status", reservation.status().wire())
                .put("reservation_timeout", timeout(task))
                .put("version", Long.toString(reservation.version()))
                .put("date_created", reservation.created().getEpochSecond())
                .put("date_updated", reservation.updated().getEpochSecond());
        json.set("task", task(task));
        return json;
    }

    ObjectNode task(Task task) {
        var queues = world.workspace().queues();
        String queue = queues.queues().stream()
                .filter(one -> one.sid().equals(task.queueSid()))
                .map(TaskQueue::friendlyName)
                .findAny()
                .orElse("");
        return JsonText.newObject()
                .put("sid", task.sid())
                .put("assignment_status", task.status().wire())
                .put("attributes", task.attributes())
                .put("addons", "{}")
                .put(
                        "age",
                        Duration.between(task.created(), world.clock().instant())
                                .toSeconds())
                .put("priority", task.priority())
                .put("reason", task.reason().isEmpty() ? null : task.reason())
                .put("timeout", task.timeout())
                .put("routing_target", task.routingTarget().isEmpty() ? null : task.routingTarget())
                .put("version", Long.toString(task.version()))
                .put("virtual_start_time", task.virtualStart().getEpochSecond())
                .put("workflow_sid", task.workflowSid())
                .put("workflow_name", workflowName(task))
                .put("queue_sid", task.queueSid())
                .put("queue_name", queue)
                .put("task_channel_sid", task.channelSid())
                .put("task_channel_unique_name", channelName(task.channelSid()))
                .put("date_created", task.created().getEpochSecond())
                .put("date_updated", task.updated().getEpochSecond());
    }

    ObjectNode transfer(Transfer transfer, Task task) {
        return start(transfer.sid())
                .put("task_sid", task.sid())
                .put("initiating_reservation_sid", transfer.initiatingReservationSid())
                .put("initiating_worker_sid", transfer.initiatingWorkerSid())
                .put("initiating_queue_sid", task.queueSid())
                .put("initiating_workflow_sid", task.workflowSid())
                .put("transfer_mode", transfer.mode())
                .put("transfer_to", transfer.to())
                .put("transfer_type", transfer.type())
                .put("transfer_status", transfer.status().name())
                .put("date_created", transfer.created().getEpochSecond())
                .put("date_updated", transfer.updated().getEpochSecond());
    }

    private String channelName(String sid) {
        Catalogue catalogue = world.workspace().catalogue();
        return catalogue.channels().stream()
                .filter(one -> one.sid().equals(sid))
                .map(one -> one.uniqueName())
                .findAny()
                .orElse("");
    }

    private String workflowName(Task task) {
        return world.workspace().queues().workflows().stream()
                .filter(one -> one.sid().equals(task.workflowSid()))
                .map(Workflow::friendlyName)
                .findAny()
                .orElse("");
    }

    private int timeout(Task task) {
        return world.workspace().queues().workflows().stream()
                .filter(one -> one.sid().equals(task.workflowSid()))
                .mapToInt(Workflow::reservationTimeout)
                .findAny()
                .orElse(120);
    }
}

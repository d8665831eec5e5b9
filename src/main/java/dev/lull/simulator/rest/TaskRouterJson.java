package dev.lull.simulator.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.workspace.Event;
import dev.lull.simulator.workspace.Reservation;
import dev.lull.simulator.workspace.Task;
import dev.lull.simulator.workspace.Worker;
import dev.lull.simulator.workspace.WorkerChannel;
import dev.lull.simulator.world.World;
import java.time.Duration;

/** Work and those who do it as TaskRouter's API shows them: every field of Twilio's description. */
final class TaskRouterJson {
    private final World world;
    private final String workspaceUrl;

    TaskRouterJson(World world, Request request) {
        this.world = world;
        workspaceUrl = request.base() + "/v1/Workspaces/" + world.workspaceSid();
    }

    String workspaceUrl() {
        return workspaceUrl;
    }

    /** A body that begins with what every resource of the workspace has. */
    Body start(String sid) {
        return new Body()
                .text("account_sid", world.accountSid())
                .text("sid", sid)
                .text("workspace_sid", world.workspaceSid());
    }

    ObjectNode task(Task task) {
        String url = workspaceUrl + "/Tasks/" + task.sid();
        var queues = world.workspace().queues();
        return start(task.sid())
                .number(
                        "age",
                        Duration.between(task.created(), world.clock().instant())
                                .toSeconds())
                .text("assignment_status", task.status().wire())
                .text("attributes", task.attributes())
                .text("addons", "{}")
                .date("date_created", task.created())
                .date("date_updated", task.updated())
                .date("task_queue_entered_date", task.queueEntered())
                .date("virtual_start_time", task.virtualStart())
                .number("priority", task.priority())
                .optional("reason", task.reason())
                .text("task_queue_sid", task.queueSid())
                .text("task_queue_friendly_name", queues.queue(task.queueSid()).friendlyName())
                .text("task_channel_sid", task.channelSid())
                .text(
                        "task_channel_unique_name",
                        world.workspace().catalogue().channel(task.channelSid()).uniqueName())
                .number("timeout", task.timeout())
                .text("workflow_sid", task.workflowSid())
                .text(
                        "workflow_friendly_name",
                        queues.workflow(task.workflowSid()).friendlyName())
                .flag("ignore_capacity", task.ignoreCapacity())
                .optional("routing_target", task.routingTarget())
                .text("url", url)
                .links(
                        "workspace",
                        workspaceUrl,
                        "task_queue",
                        workspaceUrl + "/TaskQueues/" + task.queueSid(),
                        "workflow",
                        workspaceUrl + "/Workflows/" + task.workflowSid(),
                        "reservations",
                        url + "/Reservations")
                .node();
    }

    /** A reservation under its task or its worker: {@code parent} is the last part of that one's URL. */
    ObjectNode reservation(Reservation reservation, String parent) {
        return start(reservation.sid())
                .date("date_created", reservation.created())
                .date("date_updated", reservation.updated())
                .text("reservation_status", reservation.status().wire())
                .text("task_sid", reservation.taskSid())
                .text("worker_name", reservation.workerName())
                .text("worker_sid", reservation.workerSid())
                .text("url", workspaceUrl + "/" + parent + "/Reservations/" + reservation.sid())
                .links(
                        "workspace",
                        workspaceUrl,
                        "task",
                        workspaceUrl + "/Tasks/" + reservation.taskSid(),
                        "worker",
                        workspaceUrl + "/Workers/" + reservation.workerSid())
                .node();
    }

    ObjectNode worker(Worker worker) {
        String workers = workspaceUrl + "/Workers";
        String url = workers + "/" + worker.sid();
        var activity = world.workspace().catalogue().activity(worker.activitySid());
        return start(worker.sid())
                .text("friendly_name", worker.friendlyName())
                .text("activity_name", activity.friendlyName())
                .text("activity_sid", activity.sid())
                .flag("available", activity.available())
                .text("attributes", worker.attributes())
                .date("date_created", worker.created())
                .date("date_updated", worker.updated())
                .date("date_status_changed", worker.statusChanged())
                .text("url", url)
                .links(
                        "workspace",
                        workspaceUrl,
                        "activity",
                        workspaceUrl + "/Activities/" + activity.sid(),
                        "channels",
                        url + "/Channels",
                        "worker_channels",
                        url + "/Channels",
                        "reservations",
                        url + "/Reservations",
                        "worker_statistics",
                        url + "/Statistics",
                        "statistics",
                        workers + "/Statistics",
                        "real_time_statistics",
                        workers + "/RealTimeStatistics",
                        "cumulative_statistics",
                        workers + "/CumulativeStatistics")
                .node();
    }

    ObjectNode workerChannel(WorkerChannel channel) {
        var load = world.workspace().workers().load(channel);
        return start(channel.sid())
                .number("assigned_tasks", load.assigned())
                .flag("available", channel.available())
                .number("available_capacity_percentage", load.availablePercentage(channel.capacity()))
                .number("configured_capacity", channel.capacity())
                .date("date_created", channel.created())
                .date("date_updated", channel.updated())
                .text("task_channel_sid", channel.taskChannelSid())
                .text(
                        "task_channel_unique_name",
                        world.workspace()
                                .catalogue()
                                .channel(channel.taskChannelSid())
                                .uniqueName())
                .text("worker_sid", channel.workerSid())
                .text("url", workspaceUrl + "/Workers/" + channel.workerSid() + "/Channels/" + channel.sid())
                .node();
    }

    ObjectNode event(Event event) {
        ObjectNode data = JsonText.newObject();
        world.workspace().dataOf(event).forEach(data::put);
        EventResource resource = EventResource.of(event);
        return start(event.sid())
                .text("actor_sid", world.workspaceSid())
                .text("actor_type", "workspace")
                .text("actor_url", workspaceUrl)
                .text("description", resource.description())
                .part("event_data", data)
                .date("event_date", event.at())
                .number("event_date_ms", event.at().toEpochMilli())
                .text("event_type", event.type().wire())
                .text("resource_sid", resource.sid())
                .text("resource_type", resource.type())
                .text("resource_url", workspaceUrl + resource.path())
                .text("source", "twilio")
                .nothing("source_ip_address")
                .text("url", workspaceUrl + "/Events/" + event.sid())
                .node();
    }
}

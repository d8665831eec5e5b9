package dev.lull.simulator.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.workspace.TaskQueue;
import dev.lull.simulator.workspace.Workflow;
import dev.lull.simulator.workspace.WorkspaceSettings;
import dev.lull.simulator.world.World;
import java.util.Optional;

/** Queues, workflows and the workspace as TaskRouter's API shows them: every field of Twilio's description. */
final class PlacesJson {
    private final World world;
    private final TaskRouterJson json;
    private final String workspaceUrl;

    PlacesJson(World world, Request request) {
        this.world = world;
        json = new TaskRouterJson(world, request);
        workspaceUrl = json.workspaceUrl();
    }

    ObjectNode queue(TaskQueue queue) {
        String queues = workspaceUrl + "/TaskQueues";
        String url = queues + "/" + queue.sid();
        Body body = json.start(queue.sid())
                .text("friendly_name", queue.friendlyName())
                .text("target_workers", queue.targetWorkers())
                .number("max_reserved_workers", queue.maxReservedWorkers())
                .text("task_order", queue.lifo() ? "LIFO" : "FIFO")
                .optional("reservation_activity_sid", queue.reservationActivitySid())
                .optional("reservation_activity_name", activityName(queue.reservationActivitySid()))
                .optional("assignment_activity_sid", queue.assignmentActivitySid())
                .optional("assignment_activity_name", activityName(queue.assignmentActivitySid()))
                .date("date_created", queue.created())
                .date("date_updated", queue.updated())
                .text("url", url);
        return body.links(
                        "workspace",
                        workspaceUrl,
                        "statistics",
                        url + "/Statistics",
                        "real_time_statistics",
                        url + "/RealTimeStatistics",
                        "cumulative_statistics",
                        url + "/CumulativeStatistics",
                        "list_statistics",
                        queues + "/Statistics",
                        "bulk_real_time_statistics",
                        queues + "/RealTimeStatistics")
                .node();
    }

    ObjectNode workflow(Workflow workflow) {
        String url = workspaceUrl + "/Workflows/" + workflow.sid();
        return json.start(workflow.sid())
                .text("friendly_name", workflow.friendlyName())
                .text("configuration", workflow.configuration())
                .text("document_content_type", "application/json")
                .text("assignment_callback_url", workflow.assignmentCallbackUrl())
                .text("fallback_assignment_callback_url", workflow.fallbackAssignmentCallbackUrl())
                .number("task_reservation_timeout", workflow.reservationTimeout())
                .date("date_created", workflow.created())
                .date("date_updated", workflow.updated())
                .text("url", url)
                .links(
                        "statistics",
                        url + "/Statistics",
                        "real_time_statistics",
                        url + "/RealTimeStatistics",
                        "cumulative_statistics",
                        url + "/CumulativeStatistics")
                .node();
    }

    ObjectNode workspace() {
        WorkspaceSettings settings = world.workspace().catalogue().settings();
        return new Body()
                .text("account_sid", world.accountSid())
                .text("sid", settings.sid())
                .text("friendly_name", settings.friendlyName())
                .text("event_callback_url", settings.eventCallbackUrl())
                .optional("events_filter", settings.eventsFilter())
                .text("default_activity_sid", settings.defaultActivitySid())
                .text("default_activity_name", activityName(settings.defaultActivitySid()))
                .text("timeout_activity_sid", settings.timeoutActivitySid())
                .text("timeout_activity_name", activityName(settings.timeoutActivitySid()))
                .flag("multi_task_enabled", true)
                .text("prioritize_queue_order", settings.lifoQueues() ? "LIFO" : "FIFO")
                .date("date_created", settings.created())
                .date("date_updated", settings.updated())
                .text("url", workspaceUrl)
                .links(
                        "activities",
                        workspaceUrl + "/Activities",
                        "events",
                        workspaceUrl + "/Events",
                        "task_channels",
                        workspaceUrl + "/TaskChannels",
                        "task_queues",
                        workspaceUrl + "/TaskQueues",
                        "tasks",
                        workspaceUrl + "/Tasks",
                        "workers",
                        workspaceUrl + "/Workers",
                        "workflows",
                        workspaceUrl + "/Workflows",
                        "statistics",
                        workspaceUrl + "/Statistics",
                        "real_time_statistics",
                        workspaceUrl + "/RealTimeStatistics",
                        "cumulative_statistics",
                        workspaceUrl + "/CumulativeStatistics")
                .node();
    }

    private String activityName(String sid) {
        return Optional.of(sid)
                .filter(given -> !given.isEmpty())
                .map(given -> world.workspace().catalogue().activity(given).friendlyName())
                .orElse("");
    }
}

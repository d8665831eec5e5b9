package dev.lull.simulator.rest;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.workspace.Event;
import dev.lull.simulator.workspace.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Events: list with TaskRouter's filters, newest first, and get. */
final class EventEndpoints {
    private static final int USUAL_MINUTES = 15;
    private static final int DAYS_KEPT = 30;
    /** Filters that compare one entry of an event's data. */
    private static final Map<String, String> DATA_FILTERS = Map.of(
            "TaskSid", "task_sid",
            "WorkerSid", "worker_sid",
            "ReservationSid", "reservation_sid",
            "TaskQueueSid", "task_queue_sid",
            "WorkflowSid", "workflow_sid");

    private static final List<String> FILTERS = List.of(
            "EventType", "Sid", "TaskChannel", "TaskSid", "WorkerSid", "ReservationSid", "TaskQueueSid", "WorkflowSid");

    private final TaskRouterRoutes routes;
    private final Workspace workspace;

    EventEndpoints(TaskRouterRoutes routes) {
        this.routes = routes;
        workspace = routes.world().workspace();
    }

    void register() {
        routes.get("/Events", this::list).get("/Events/{Sid}", this::show);
    }

    private Response show(Request request) {
        Event event = workspace.events().find(request.name("Sid")).orElseThrow(() -> Refusal.notFound(request.path()));
        return Response.ok(routes.json(request).event(event));
    }

    private Response list(Request request) {
        Fields filters = request.filters();
        Instant now = routes.world().clock().instant();
        int minutes = filters.whole("Minutes", 1, DAYS_KEPT * 24 * 60).orElse(USUAL_MINUTES);
        Instant end =
                filters.instant("EndDate").map(EventEndpoints::endOfSecond).orElse(now);
        Instant start = filters.instant("StartDate").orElse(end.minus(Duration.ofMinutes(minutes)));
        List<Event> all = start.isAfter(end) ? List.of() : workspace.events().between(start, end);
        boolean filtered =
                FILTERS.stream().anyMatch(name -> filters.filled(name).isPresent());
        List<Event> listed =
                filtered ? all.stream().filter(event -> passes(event, filters)).toList() : all;
        return Page.of(request, "events", listed, routes.json(request)::event);
    }

    /** Dates have whole seconds: an end includes the second that it names. */
    private static Instant endOfSecond(Instant end) {
        return end.plusMillis(999);
    }

    private boolean passes(Event event, Fields filters) {
        List<String> types = filters.list("EventType");
        if (!types.isEmpty() && !types.contains(event.type().wire())) {
            return false;
        }
        if (filters.filled("Sid").filter(sid -> !sid.equals(event.sid())).isPresent()) {
            return false;
        }
        boolean asked = filters.filled("TaskChannel").isPresent()
                || DATA_FILTERS.keySet().stream()
                        .anyMatch(name -> filters.filled(name).isPresent());
        return !asked || passes(workspace.dataOf(event), filters);
    }

    private static boolean passes(Map<String, String> data, Fields filters) {
        boolean channel = filters.filled("TaskChannel")
                .map(wanted -> wanted.equals(data.get("task_channel_sid"))
                        || wanted.equals(data.get("task_channel_unique_name")))
                .orElse(true);
        return channel
                && DATA_FILTERS.entrySet().stream()
                        .allMatch(filter -> filters.filled(filter.getKey())
                                .map(wanted -> wanted.equals(data.get(filter.getValue())))
                                .orElse(true));
    }
}

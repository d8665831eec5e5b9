package dev.lull.simulator.webhooks;

import dev.lull.simulator.workspace.Event;
import dev.lull.simulator.workspace.WorkspaceSettings;
import dev.lull.simulator.world.World;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Posts the workspace's events to its EventCallbackUrl. */
final class EventCallbacks {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final World world;
    private final Postman postman;

    EventCallbacks(World world, Postman postman) {
        this.world = world;
        this.postman = postman;
    }

    void tell(Event event) {
        WorkspaceSettings settings = world.workspace().catalogue().settings();
        List<String> wanted = List.of(settings.eventsFilter().split(",", -1));
        boolean asked = settings.eventsFilter().isEmpty()
                || wanted.contains(event.type().wire());
        if (!settings.eventCallbackUrl().isEmpty() && asked) {
            postman.send(new Post(settings.eventCallbackUrl(), "POST", parameters(event), PATIENCE));
        }
    }

    private Map<String, String> parameters(Event event) {
        Map<String, String> parameters = new LinkedHashMap<>();
        world.workspace().dataOf(event).forEach((name, value) -> parameters.put(camel(name), value));
        parameters.put("Sid", event.sid());
        parameters.put("AccountSid", world.accountSid());
        parameters.put("EventType", event.type().wire());
        parameters.put("EventDescription", event.type().wire());
        parameters.put("ResourceType", resourceType(event));
        parameters.put("ResourceSid", resourceSid(event));
        parameters.put("Timestamp", Long.toString(event.at().getEpochSecond()));
        parameters.put("TimestampMs", Long.toString(event.at().toEpochMilli()));
        return parameters;
    }

    private static String resourceType(Event event) {
        return switch (event.subject()) {
            case Event.OfTask _, Event.OfTransfer _ -> "task";
            case Event.OfReservation _ -> "reservation";
            case Event.OfWorker _, Event.OfWorkerChannel _ -> "worker";
            case Event.OfResource(var type, var _, var _) -> type;
        };
    }

    private static String resourceSid(Event event) {
        return switch (event.subject()) {
            case Event.OfTask(var task) -> task.sid();
            case Event.OfTransfer(var _, var task) -> task.sid();
            case Event.OfReservation(var reservation, var _, var _) -> reservation.sid();
            case Event.OfWorker(var worker, var _) -> worker.sid();
            case Event.OfWorkerChannel(var worker, var _, var _, var _) -> worker.sid();
            case Event.OfResource(var _, var sid, var _) -> sid;
        };
    }

    /** As {@code task_sid} becomes {@code TaskSid}. */
    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("_", -1)) {
            camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return camel.toString();
    }
}

package dev.lull.simulator.traffic;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.workspace.Catalogue;
import dev.lull.simulator.workspace.Queues;
import dev.lull.simulator.workspace.TaskQueue;
import dev.lull.simulator.world.World;
import java.util.List;
import java.util.Locale;

/** What an account has before anyone works in it: activities, task channels, queues and a workflow. */
final class Furniture {
    /** Task channels, each with its friendly name; what begins with {@code inactive_} pairs with the rest of its name. */
    private static final List<List<String>> CHANNELS = List.of(
            List.of("default", "Default"),
            List.of("voice", "Voice"),
            List.of("chat", "Programmable Chat"),
            List.of("sms", "SMS"),
            List.of("inactive_chat", "Inactive Chat"),
            List.of("inactive_sms", "Inactive SMS"));

    static final List<String> QUEUES = List.of("Billing", "Support", "Sales");

    private Furniture() {}

    static void place(World world) {
        Catalogue catalogue = world.workspace().catalogue();
        String offline = activity(catalogue, "Offline", false);
        activity(catalogue, "Available", true);
        activity(catalogue, "Unavailable", false);
        activity(catalogue, "Break", false);
        catalogue.change(catalogue
                .settings()
                .withActivities(offline, offline, world.clock().instant()));
        for (List<String> names : CHANNELS) {
            catalogue.createChannel(Fields.of("UniqueName", names.getFirst(), "FriendlyName", names.getLast()));
        }
        Queues queues = world.workspace().queues();
        ObjectNode configuration = JsonText.newObject();
        ObjectNode routing = configuration.putObject("task_routing");
        ArrayNode filters = routing.putArray("filters");
        for (String name : QUEUES) {
            TaskQueue queue = queues.createQueue(
                    Fields.of("FriendlyName", name, "TargetWorkers", "routing.skills HAS \"" + skill(name) + "\""));
            ObjectNode filter = filters.addObject()
                    .put("filter_friendly_name", name)
                    .put("expression", "queue == \"" + name + "\"");
            filter.putArray("targets").addObject().put("queue", queue.sid());
        }
        TaskQueue everyone = queues.createQueue(Fields.of("FriendlyName", "Everyone", "TargetWorkers", "1==1"));
        routing.putObject("default_filter").put("queue", everyone.sid());
        queues.createWorkflow(
                Fields.of("FriendlyName", "Assign to a queue", "Configuration", configuration.toString()));
    }

    /** The skill that a queue asks for. */
    static String skill(String queue) {
        return queue.toLowerCase(Locale.ROOT);
    }

    private static String activity(Catalogue catalogue, String name, boolean available) {
        return catalogue
                .createActivity(Fields.of("FriendlyName", name, "Available", Boolean.toString(available)))
                .sid();
    }
}

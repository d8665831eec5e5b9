package dev.lull.simulator.traffic;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.workspace.Activity;
import dev.lull.simulator.workspace.Worker;
import dev.lull.simulator.workspace.Workers;
import dev.lull.simulator.world.World;
import java.util.List;
import java.util.random.RandomGenerator;

/** Hires workers: names, teams, skills and capacities. */
final class Staff {
    private static final List<String> TEAMS = List.of("Team North", "Team South", "Team West");
    private static final int INACTIVE_SLOTS = 10;

    private final World world;
    private final RandomGenerator dice;

    Staff(World world, RandomGenerator dice) {
        this.world = world;
        this.dice = dice;
    }

    /** Hires the worker with this number, available at once. */
    Worker hire(int number) {
        String name = Names.worker(number);
        String identity = Identity.of(name, number + 1);
        String available = world.workspace().catalogue().activities().stream()
                .filter(Activity::available)
                .findFirst()
                .map(Activity::sid)
                .orElse("");
        Workers workers = world.workspace().workers();
        Worker worker = workers.create(Fields.of(
                "FriendlyName", identity, "Attributes", attributes(number, name, identity), "ActivitySid", available));
        capacity(worker, "chat", 3 + dice.nextInt(3));
        capacity(worker, "sms", 2 + dice.nextInt(2));
        capacity(worker, "inactive_chat", INACTIVE_SLOTS);
        capacity(worker, "inactive_sms", INACTIVE_SLOTS);
        return worker;
    }

    private void capacity(Worker worker, String channel, int slots) {
        world.workspace()
                .workers()
                .updateChannel(worker.sid(), channel, Fields.of("Capacity", Integer.toString(slots)));
    }

    private String attributes(int number, String name, String identity) {
        ObjectNode attributes = JsonText.newObject()
                .put("full_name", name)
                .put("contact_uri", Identity.contactUri(identity))
                .put("email", identity.replace("_2E", ".").replace("_40", "@"))
                .put("team_name", TEAMS.get(number % TEAMS.size()));
        ObjectNode routing = attributes.putObject("routing");
        ArrayNode skills = routing.putArray("skills");
        int first = number % Furniture.QUEUES.size();
        skills.add(Furniture.skill(Furniture.QUEUES.get(first)));
        skills.add(Furniture.skill(Furniture.QUEUES.get((first + 1) % Furniture.QUEUES.size())));
        routing.putObject("levels");
        attributes.putArray("roles").add("agent");
        return attributes.toString();
    }
}

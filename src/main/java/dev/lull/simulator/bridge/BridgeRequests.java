package dev.lull.simulator.bridge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Ordered;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.workspace.Reservation;
import dev.lull.simulator.workspace.Transfer;
import dev.lull.simulator.workspace.Workspace;
import dev.lull.simulator.world.AccessToken;
import dev.lull.simulator.world.World;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the TaskRouter JavaScript SDK asks for in the name of a worker, by paths below the workspace. */
final class BridgeRequests {
    private static final Pattern SLASH = Pattern.compile("/");

    private final World world;
    private final Workspace workspace;
    private final BridgeJson json;

    BridgeRequests(World world) {
        this.world = world;
        workspace = world.workspace();
        json = new BridgeJson(world);
    }

    ObjectNode answer(String method, String url, Fields fields, AccessToken token) {
        List<String> path = SLASH.splitAsStream(url).toList();
        if (path.size() < 3 || !path.get(0).equals("Workspaces") || !path.get(1).equals(world.workspaceSid())) {
            throw Refusal.notFound(url);
        }
        List<String> inside = path.subList(2, path.size());
        boolean post = method.equals("POST");
        return switch (inside.getFirst()) {
            case "Activities" -> list(workspace.catalogue().activities(), fields, json::activity);
            case "Tasks" -> tasks(post, inside, fields, url);
            case "Workers" -> workers(post, inside, fields, token, url);
            default -> throw Refusal.notFound(url);
        };
    }

    private ObjectNode tasks(boolean post, List<String> path, Fields fields, String url) {
        if (path.size() == 2) {
            return json.task(
                    post
                            ? workspace.tasks().update(path.get(1), fields)
                            : workspace.tasks().get(path.get(1)));
        }
        if (path.size() == 4 && path.get(2).equals("Reservations")) {
            return reservation(post, path.get(3), fields);
        }
        throw Refusal.notFound(url);
    }

    private ObjectNode workers(boolean post, List<String> path, Fields fields, AccessToken token, String url) {
        if (path.size() < 2 || !path.get(1).equals(token.workerSid())) {
            throw new Refusal(403, 20403, "The token does not grant access to " + url);
        }
        String worker = path.get(1);
        if (path.size() == 2) {
            return json.worker(
                    post
                            ? workspace.workers().update(worker, fields)
                            : workspace.workers().get(worker));
        }
        boolean one = path.size() == 4;
        return switch (path.get(2)) {
            case "WorkerChannels", "Channels" ->
                one
                        ? channel(post, worker, path.get(3), fields)
                        : list(workspace.workers().channelsOf(worker), fields, json::channel);
            case "Transfers" -> transfer(one ? path.get(3) : "", fields);
            case "Reservations" -> one ? reservation(post, path.get(3), fields) : reservations(worker, fields);
            default -> throw Refusal.notFound(url);
        };
    }

    private ObjectNode channel(boolean post, String worker, String channel, Fields fields) {
        return json.channel(
                post
                        ? workspace.workers().updateChannel(worker, channel, fields)
                        : workspace.workers().channel(worker, channel));
    }

    private ObjectNode reservation(boolean post, String sid, Fields fields) {
        Reservation reservation = post
                ? workspace.reservations().update(sid, fields)
                : workspace.reservations().get(sid);
        return json.reservation(reservation, workspace.tasks().get(reservation.taskSid()));
    }

    private ObjectNode transfer(String sid, Fields fields) {
        Transfer transfer = sid.isEmpty()
                ? workspace.transfers().begin(fields)
                : workspace.transfers().cancel(sid);
        return json.transfer(transfer, workspace.tasks().get(transfer.taskSid()));
    }

    private ObjectNode reservations(String worker, Fields fields) {
        boolean active = fields.flag("Active").orElse(false);
        List<Reservation> listed = workspace.reservations().ofWorker(worker).stream()
                .filter(one -> !active || one.status().occupiesSlot())
                .toList();
        return list(
                listed, fields, one -> json.reservation(one, workspace.tasks().get(one.taskSid())));
    }

    private static <T extends Ordered> ObjectNode list(
            Collection<T> all, Fields fields, Function<T, ObjectNode> render) {
        int size = fields.whole("PageSize", 1, 1000).orElse(50);
        String after = fields.filled("AfterSid").orElse("");
        List<T> items = List.copyOf(all);
        int start = 0;
        while (!after.isEmpty()
                && start < items.size()
                && !items.get(start).sid().equals(after)) {
            start++;
        }
        start = Math.min(items.size(), after.isEmpty() ? 0 : start + 1);
        int end = Math.min(items.size(), start + size);
        ObjectNode page = JsonText.newObject().put("total", items.size());
        var contents = page.putArray("contents");
        items.subList(start, end).forEach(item -> contents.add(render.apply(item)));
        page.put("after_sid", end < items.size() ? items.get(end - 1).sid() : null);
        return page;
    }
}

package dev.lull.simulator.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.workspace.Activity;
import dev.lull.simulator.workspace.Catalogue;
import dev.lull.simulator.workspace.TaskChannel;
import java.util.List;
import java.util.Optional;

/** Activities and task channels: list, create, get, update, delete. */
final class CatalogueEndpoints {
    private final TaskRouterRoutes routes;
    private final Catalogue catalogue;

    CatalogueEndpoints(TaskRouterRoutes routes) {
        this.routes = routes;
        catalogue = routes.world().workspace().catalogue();
    }

    void register() {
        routes.get("/Activities", this::listActivities)
                .post(
                        "/Activities",
                        request -> Response.created(activity(request, catalogue.createActivity(request.form()))))
                .get(
                        "/Activities/{Sid}",
                        request -> Response.ok(activity(request, catalogue.activity(request.name("Sid")))))
                .post(
                        "/Activities/{Sid}",
                        request -> Response.ok(
                                activity(request, catalogue.updateActivity(request.name("Sid"), request.form()))))
                .delete("/Activities/{Sid}", request -> {
                    catalogue.deleteActivity(request.name("Sid"));
                    return Response.deleted();
                });
        routes.get("/TaskChannels", this::listChannels)
                .post(
                        "/TaskChannels",
                        request -> Response.created(channel(request, catalogue.createChannel(request.form()))))
                .get(
                        "/TaskChannels/{Sid}",
                        request -> Response.ok(channel(request, catalogue.channel(request.name("Sid")))))
                .post(
                        "/TaskChannels/{Sid}",
                        request -> Response.ok(
                                channel(request, catalogue.updateChannel(request.name("Sid"), request.form()))))
                .delete("/TaskChannels/{Sid}", request -> {
                    catalogue.deleteChannel(request.name("Sid"));
                    return Response.deleted();
                });
    }

    private Response listActivities(Request request) {
        Fields filters = request.filters();
        Optional<Boolean> available = filters.flag("Available");
        List<Activity> listed = catalogue.activities().stream()
                .filter(one -> filters.filled("FriendlyName")
                        .map(one.friendlyName()::equals)
                        .orElse(true))
                .filter(one ->
                        available.map(wanted -> wanted == one.available()).orElse(true))
                .toList();
        return Page.of(request, "activities", listed, one -> activity(request, one));
    }

    private ObjectNode activity(Request request, Activity activity) {
        TaskRouterJson json = routes.json(request);
        return json.start(activity.sid())
                .text("friendly_name", activity.friendlyName())
                .flag("available", activity.available())
                .date("date_created", activity.created())
                .date("date_updated", activity.updated())
                .text("url", json.workspaceUrl() + "/Activities/" + activity.sid())
                .links("workspace", json.workspaceUrl())
                .node();
    }

    private Response listChannels(Request request) {
        return Page.of(request, "channels", List.copyOf(catalogue.channels()), one -> channel(request, one));
    }

    private ObjectNode channel(Request request, TaskChannel channel) {
        TaskRouterJson json = routes.json(request);
        return json.start(channel.sid())
                .text("friendly_name", channel.friendlyName())
                .text("unique_name", channel.uniqueName())
                .flag("channel_optimized_routing", channel.optimizedRouting())
                .date("date_created", channel.created())
                .date("date_updated", channel.updated())
                .text("url", json.workspaceUrl() + "/TaskChannels/" + channel.sid())
                .links("workspace", json.workspaceUrl())
                .node();
    }
}

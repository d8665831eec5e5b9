package dev.lull.simulator.rest;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.Ordered;
import dev.lull.simulator.workspace.Catalogue;
import dev.lull.simulator.workspace.WorkspaceSettings;
import dev.lull.simulator.world.World;
import java.time.Instant;
import java.util.List;

/** The one workspace: list, get, update. */
final class WorkspaceEndpoints {
    private record Entry(String sid, long order) implements Ordered {}

    private final Routes all;
    private final TaskRouterRoutes routes;
    private final World world;

    WorkspaceEndpoints(Routes all, TaskRouterRoutes routes) {
        this.all = all;
        this.routes = routes;
        world = routes.world();
    }

    void register() {
        all.add(Product.TASKROUTER, "GET", "/v1/Workspaces", this::list);
        routes.get("", request -> Response.ok(routes.places(request).workspace()))
                .post("", this::update);
    }

    private Response list(Request request) {
        String name = world.workspace().catalogue().settings().friendlyName();
        boolean wanted =
                request.filters().filled("FriendlyName").map(name::equals).orElse(true);
        List<Entry> entries = wanted ? List.of(new Entry(world.workspaceSid(), 0)) : List.of();
        return Page.of(
                request, "workspaces", entries, _ -> routes.places(request).workspace());
    }

    private Response update(Request request) {
        Fields form = request.form();
        Catalogue catalogue = world.workspace().catalogue();
        WorkspaceSettings old = catalogue.settings();
        Instant now = world.clock().instant();
        String normal = form.filled("DefaultActivitySid").orElse(old.defaultActivitySid());
        String timeout = form.filled("TimeoutActivitySid").orElse(old.timeoutActivitySid());
        catalogue.change(old.named(form.filled("FriendlyName").orElse(old.friendlyName()), now)
                .callingBack(
                        form.text("EventCallbackUrl").orElse(old.eventCallbackUrl()),
                        form.text("EventsFilter").orElse(old.eventsFilter()),
                        now)
                .withActivities(
                        catalogue.activity(normal).sid(),
                        catalogue.activity(timeout).sid(),
                        now));
        return Response.ok(routes.places(request).workspace());
    }
}

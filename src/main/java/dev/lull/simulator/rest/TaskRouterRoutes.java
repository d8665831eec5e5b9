package dev.lull.simulator.rest;

import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.world.World;
import java.util.function.Function;

/** Adds TaskRouter's routes, each only for the one workspace there is. */
final class TaskRouterRoutes {
    static final String WORKSPACE = "/v1/Workspaces/{WorkspaceSid}";

    private final Routes routes;
    private final World world;

    TaskRouterRoutes(Routes routes, World world) {
        this.routes = routes;
        this.world = world;
    }

    World world() {
        return world;
    }

    TaskRouterRoutes get(String path, Function<Request, Response> answer) {
        return add("GET", path, answer);
    }

    TaskRouterRoutes post(String path, Function<Request, Response> answer) {
        return add("POST", path, answer);
    }

    TaskRouterRoutes delete(String path, Function<Request, Response> answer) {
        return add("DELETE", path, answer);
    }

    PlacesJson places(Request request) {
        return new PlacesJson(world, request);
    }

    TaskRouterJson json(Request request) {
        return new TaskRouterJson(world, request);
    }

    private TaskRouterRoutes add(String method, String path, Function<Request, Response> answer) {
        routes.add(Product.TASKROUTER, method, WORKSPACE + path, request -> {
            requireWorkspace(request);
            try {
                return answer.apply(request);
            } catch (Refusal refusal) {
                throw refusal.code() == 20404 ? Refusal.notFound(request.path()) : refusal;
            }
        });
        return this;
    }

    private void requireWorkspace(Request request) {
        if (!request.name("WorkspaceSid").equals(world.workspaceSid())) {
            throw Refusal.notFound(request.path());
        }
    }
}

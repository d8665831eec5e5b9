package dev.lull.simulator.rest;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.workspace.Queues;
import dev.lull.simulator.workspace.TaskQueue;
import dev.lull.simulator.workspace.Workers;
import dev.lull.simulator.workspace.Workflow;
import java.util.List;

/** Queues and workflows: list, create, get, and update and delete queues. */
final class QueueEndpoints {
    private final TaskRouterRoutes routes;
    private final Queues queues;
    private final Workers workers;

    QueueEndpoints(TaskRouterRoutes routes) {
        this.routes = routes;
        queues = routes.world().workspace().queues();
        workers = routes.world().workspace().workers();
    }

    void register() {
        routes.get("/TaskQueues", this::listQueues)
                .post(
                        "/TaskQueues",
                        request -> Response.created(routes.places(request).queue(queues.createQueue(request.form()))))
                .get(
                        "/TaskQueues/{Sid}",
                        request -> Response.ok(routes.places(request).queue(queues.queue(request.name("Sid")))))
                .post(
                        "/TaskQueues/{Sid}",
                        request -> Response.ok(
                                routes.places(request).queue(queues.updateQueue(request.name("Sid"), request.form()))))
                .delete("/TaskQueues/{Sid}", request -> {
                    queues.deleteQueue(request.name("Sid"));
                    return Response.deleted();
                });
        routes.get("/Workflows", this::listWorkflows)
                .post(
                        "/Workflows",
                        request -> Response.created(
                                routes.places(request).workflow(queues.createWorkflow(request.form()))))
                .get(
                        "/Workflows/{Sid}",
                        request -> Response.ok(routes.places(request).workflow(queues.workflow(request.name("Sid")))));
    }

    private Response listQueues(Request request) {
        Fields filters = request.filters();
        List<TaskQueue> listed = queues.queues().stream()
                .filter(one -> filters.filled("FriendlyName")
                        .map(one.friendlyName()::equals)
                        .orElse(true))
                .filter(one -> filters.filled("WorkerSid")
                        .map(sid -> workers.serves(workers.get(sid), one.sid()))
                        .orElse(true))
                .toList();
        return Page.of(request, "task_queues", listed, routes.places(request)::queue);
    }

    private Response listWorkflows(Request request) {
        List<Workflow> listed = queues.workflows().stream()
                .filter(one -> request.filters()
                        .filled("FriendlyName")
                        .map(one.friendlyName()::equals)
                        .orElse(true))
                .toList();
        return Page.of(request, "workflows", listed, routes.places(request)::workflow);
    }
}

package dev.lull.simulator.rest;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.workspace.Activity;
import dev.lull.simulator.workspace.Expression;
import dev.lull.simulator.workspace.TaskQueue;
import dev.lull.simulator.workspace.Worker;
import dev.lull.simulator.workspace.WorkerChannel;
import dev.lull.simulator.workspace.Workers;
import dev.lull.simulator.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Workers and their channels: list, create, get, update, delete. */
final class WorkerEndpoints {
    private final TaskRouterRoutes routes;
    private final Workspace workspace;
    private final Workers workers;

    WorkerEndpoints(TaskRouterRoutes routes) {
        this.routes = routes;
        workspace = routes.world().workspace();
        workers = workspace.workers();
    }

    void register() {
        routes.get("/Workers", this::list)
                .post("/Workers", this::create)
                .get("/Workers/{Sid}", request -> show(request, workers.get(request.name("Sid"))))
                .post("/Workers/{Sid}", request -> show(request, workers.update(request.name("Sid"), request.form())))
                .delete("/Workers/{Sid}", this::delete)
                .get("/Workers/{WorkerSid}/Channels", this::listChannels)
                .get("/Workers/{WorkerSid}/Channels/{Sid}", request -> show(request, channel(request)))
                .post("/Workers/{WorkerSid}/Channels/{Sid}", this::updateChannel);
    }

    private Response show(Request request, Worker worker) {
        return Response.ok(routes.json(request).worker(worker)).version(worker.version());
    }

    private Response show(Request request, WorkerChannel channel) {
        return Response.ok(routes.json(request).workerChannel(channel));
    }

    private Response create(Request request) {
        Worker worker = workers.create(request.form());
        return Response.created(routes.json(request).worker(worker)).version(worker.version());
    }

    private Response delete(Request request) {
        workers.delete(request.name("Sid"), request.form());
        return Response.deleted();
    }

    private WorkerChannel channel(Request request) {
        return workers.channel(request.name("WorkerSid"), request.name("Sid"));
    }

    private Response updateChannel(Request request) {
        return show(request, workers.updateChannel(request.name("WorkerSid"), request.name("Sid"), request.form()));
    }

    private Response listChannels(Request request) {
        List<WorkerChannel> channels = workers.channelsOf(request.name("WorkerSid"));
        return Page.of(request, "channels", channels, routes.json(request)::workerChannel);
    }

    private Response list(Request request) {
        List<Worker> listed =
                workers.all().stream().filter(filter(request.filters())).toList();
        return Page.of(request, "workers", listed, routes.json(request)::worker);
    }

    private Predicate<Worker> filter(Fields filters) {
        Optional<Boolean> available = filters.flag("Available");
        Optional<Expression> target = filters.filled("TargetWorkersExpression").map(Expression::parse);
        Optional<String> queue = filters.filled("TaskQueueSid")
                .or(() -> filters.filled("TaskQueueName")
                        .map(name -> workspace.queues().queues().stream()
                                .filter(one -> one.friendlyName().equals(name))
                                .map(TaskQueue::sid)
                                .findFirst()
                                .orElse(name)));
        return worker -> {
            Activity activity = workspace.catalogue().activity(worker.activitySid());
            return filters.filled("ActivityName")
                            .map(activity.friendlyName()::equals)
                            .orElse(true)
                    && filters.filled("ActivitySid").map(activity.sid()::equals).orElse(true)
                    && filters.filled("FriendlyName")
                            .map(worker.friendlyName()::equals)
                            .orElse(true)
                    && available.map(wanted -> wanted == activity.available()).orElse(true)
                    && target.map(wanted -> workers.matches(worker, wanted)).orElse(true)
                    && queue.map(sid -> workers.serves(worker, sid)).orElse(true);
        };
    }
}

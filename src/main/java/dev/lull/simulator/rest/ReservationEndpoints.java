package dev.lull.simulator.rest;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.workspace.Reservation;
import dev.lull.simulator.workspace.Reservations;
import dev.lull.simulator.workspace.Workspace;
import java.util.Collection;
import java.util.List;

/** Reservations, of a task and of a worker: list, get, update. */
final class ReservationEndpoints {
    private final TaskRouterRoutes routes;
    private final Workspace workspace;
    private final Reservations reservations;

    ReservationEndpoints(TaskRouterRoutes routes) {
        this.routes = routes;
        workspace = routes.world().workspace();
        reservations = workspace.reservations();
    }

    void register() {
        routes.get("/Tasks/{TaskSid}/Reservations", this::listOfTask)
                .get("/Tasks/{TaskSid}/Reservations/{Sid}", request -> show(request, ofTask(request)))
                .post("/Tasks/{TaskSid}/Reservations/{Sid}", request -> update(request, ofTask(request)))
                .get("/Workers/{WorkerSid}/Reservations", this::listOfWorker)
                .get("/Workers/{WorkerSid}/Reservations/{Sid}", request -> show(request, ofWorker(request)))
                .post("/Workers/{WorkerSid}/Reservations/{Sid}", request -> update(request, ofWorker(request)));
    }

    private Response listOfTask(Request request) {
        String task = workspace.tasks().get(request.name("TaskSid")).sid();
        return list(request, reservations.ofTask(task));
    }

    private Response listOfWorker(Request request) {
        String worker = workspace.workers().get(request.name("WorkerSid")).sid();
        return list(request, reservations.ofWorker(worker));
    }

    private Response list(Request request, Collection<Reservation> made) {
        Fields filters = request.filters();
        List<Reservation> listed = made.stream()
                .filter(one -> filters.filled("ReservationStatus")
                        .map(one.status().wire()::equals)
                        .orElse(true))
                .filter(one ->
                        filters.filled("WorkerSid").map(one.workerSid()::equals).orElse(true))
                .toList();
        TaskRouterJson json = routes.json(request);
        return Page.of(request, "reservations", listed, one -> json.reservation(one, parent(request)));
    }

    private Response update(Request request, Reservation reservation) {
        return show(request, reservations.update(reservation.sid(), request.form()));
    }

    private Response show(Request request, Reservation reservation) {
        return Response.ok(routes.json(request).reservation(reservation, parent(request)))
                .version(reservation.version());
    }

    private static String parent(Request request) {
        return request.name("TaskSid").isEmpty()
                ? "Workers/" + request.name("WorkerSid")
                : "Tasks/" + request.name("TaskSid");
    }

    private Reservation ofTask(Request request) {
        Reservation reservation = reservations.get(request.name("Sid"));
        return belongs(reservation.taskSid(), request.name("TaskSid"), reservation, request);
    }

    private Reservation ofWorker(Request request) {
        Reservation reservation = reservations.get(request.name("Sid"));
        return belongs(reservation.workerSid(), request.name("WorkerSid"), reservation, request);
    }

    private static Reservation belongs(String owner, String asked, Reservation reservation, Request request) {
        if (!owner.equals(asked)) {
            throw Refusal.notFound(request.path());
        }
        return reservation;
    }
}

package dev.lull.simulator.rest;

import dev.lull.simulator.workspace.Event;

/** What an event is about, as {@code resource_type}, {@code resource_sid} and the path below the workspace. */
record EventResource(String type, String sid, String path, String description) {

    static EventResource of(Event event) {
        String what = event.type().wire();
        return switch (event.subject()) {
            case Event.OfTask(var task) ->
                new EventResource("task", task.sid(), "/Tasks/" + task.sid(), "Task " + task.sid() + ": " + what);
            case Event.OfTransfer(var _, var task) ->
                new EventResource("task", task.sid(), "/Tasks/" + task.sid(), "Task " + task.sid() + ": " + what);
            case Event.OfReservation(var reservation, var task, var worker) ->
                new EventResource(
                        "reservation",
                        reservation.sid(),
                        "/Tasks/" + task.sid() + "/Reservations/" + reservation.sid(),
                        "Reservation of worker " + worker.friendlyName() + ": " + what);
            case Event.OfWorker(var worker, var _) ->
                new EventResource(
                        "worker",
                        worker.sid(),
                        "/Workers/" + worker.sid(),
                        "Worker " + worker.friendlyName() + ": " + what);
            case Event.OfWorkerChannel(var worker, var _, var _, var _) ->
                new EventResource(
                        "worker",
                        worker.sid(),
                        "/Workers/" + worker.sid(),
                        "Worker " + worker.friendlyName() + ": " + what);
            case Event.OfResource(var type, var sid, var _) -> new EventResource(type, sid, path(type, sid), what);
        };
    }

    private static String path(String type, String sid) {
        return switch (type) {
            case "activity" -> "/Activities/" + sid;
            case "task-channel" -> "/TaskChannels/" + sid;
            case "task-queue" -> "/TaskQueues/" + sid;
            case "workflow" -> "/Workflows/" + sid;
            default -> "";
        };
    }
}

package dev.lull.simulator.workspace;

import dev.lull.simulator.ground.Ordered;
import java.time.Instant;
import java.util.Map;

/** Something that happened in the workspace ({@code EV}), with what it happened to as it was right after. */
public record Event(long order, String sid, EventType type, Instant at, Subject subject) implements Ordered {

    /** What an event is about. */
    public sealed interface Subject {}

    /** A task. */
    public record OfTask(Task task) implements Subject {}

    /** A reservation with its task and worker. */
    public record OfReservation(Reservation reservation, Task task, Worker worker) implements Subject {}

    /** A transfer and its task. */
    public record OfTransfer(Transfer transfer, Task task) implements Subject {}

    /** A worker; {@code details} say what was before. */
    public record OfWorker(Worker worker, Map<String, String> details) implements Subject {}

    /** A worker's channel, what the worker has at hand on it, and the capacity it had before. */
    public record OfWorkerChannel(Worker worker, WorkerChannel channel, ChannelLoad load, int previousCapacity)
            implements Subject {}

    /** An activity, task channel, queue, workflow or the workspace itself; {@code type} as in {@code resource_type}. */
    public record OfResource(String type, String sid, Map<String, String> details) implements Subject {}
}

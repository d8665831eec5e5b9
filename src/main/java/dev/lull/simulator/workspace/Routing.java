package dev.lull.simulator.workspace;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides which worker is offered which task: the free worker who has waited longest, the most urgent task first. */
final class Routing {
    /** A task and the worker it is to be offered to. */
    record Match(Task task, Worker worker) {}

    private final Books books;
    private final WaitingRoom waiting = new WaitingRoom();
    private final Set<String> fresh = new LinkedHashSet<>();
    private final Set<String> freed = new LinkedHashSet<>();
    private final Map<String, Set<String>> refusedBy = new HashMap<>();
    /** The workers by how long ago they were offered something, the longest first. */
    private final Set<String> turns = new LinkedHashSet<>();

    private final Eligibility eligibility;

    Routing(Books books) {
        this.books = books;
        eligibility = new Eligibility(books);
    }

    /** A worker is there, and waits longer than nobody. */
    void joined(String workerSid) {
        turns.add(workerSid);
        freed(workerSid);
    }

    /** A worker is gone. */
    void left(String workerSid) {
        turns.remove(workerSid);
        freed.remove(workerSid);
    }

    /** The task waits for a worker, from now on or again. */
    void waits(Task task) {
        waiting.enter(
                task, books.queues.find(task.queueSid()).map(TaskQueue::lifo).orElse(false));
        fresh.add(task.sid());
    }

    /** The task does not wait any more. */
    void leaves(String taskSid) {
        waiting.leave(taskSid);
        fresh.remove(taskSid);
    }

    /** The task is over. */
    void forget(String taskSid) {
        leaves(taskSid);
        refusedBy.remove(taskSid);
    }

    /** The worker may have a free slot. */
    void freed(String workerSid) {
        freed.add(workerSid);
    }

    /** The worker refused the task: everyone else is asked first. */
    void refused(String taskSid, String workerSid) {
        refusedBy.computeIfAbsent(taskSid, _ -> new LinkedHashSet<>()).add(workerSid);
    }

    /** The next offer to make, if what changed allows one. */
    Optional<Match> next() {
        while (!fresh.isEmpty()) {
            String taskSid = fresh.iterator().next();
            fresh.remove(taskSid);
            Optional<Match> match = books.tasks.find(taskSid).flatMap(this::bestFor);
            if (match.isPresent()) {
                return match;
            }
        }
        while (!freed.isEmpty()) {
            String workerSid = freed.iterator().next();
            Optional<Match> match = books.workers.find(workerSid).flatMap(this::mostUrgentFor);
            if (match.isPresent()) {
                return match;
            }
            freed.remove(workerSid);
        }
        return Optional.empty();
    }

    void offered(String workerSid) {
        turns.remove(workerSid);
        turns.add(workerSid);
    }

    private Optional<Match> bestFor(Task task) {
        Set<String> refused = refusedBy.getOrDefault(task.sid(), Set.of());
        return turns.stream()
                .filter(worker -> !refused.contains(worker))
                .map(books.workers::get)
                .filter(worker -> canTake(worker, task))
                .findFirst()
                .or(() -> refused.stream()
                        .flatMap(worker -> books.workers.find(worker).stream())
                        .filter(worker -> canTake(worker, task))
                        .findFirst())
                .map(worker -> new Match(task, worker));
    }

    private Optional<Match> mostUrgentFor(Worker worker) {
        return waiting.mostUrgent(
                        line -> eligibility.serves(worker, line.queueSid())
                                && (line.ignoreCapacity() || books.hasFreeSlot(worker.sid(), line.channelSid())),
                        task -> canTake(worker, books.tasks.get(task)))
                .map(task -> new Match(books.tasks.get(task), worker));
    }

    private boolean canTake(Worker worker, Task task) {
        if (!books.isAvailable(worker) || !isAimedAt(worker, task)) {
            return false;
        }
        return eligibility.serves(worker, task.queueSid())
                && (task.ignoreCapacity() || books.hasFreeSlot(worker.sid(), task.channelSid()))
                && !holds(worker, task);
    }

    private boolean holds(Worker worker, Task task) {
        return books.reservations.of(task.sid()).stream()
                .anyMatch(made ->
                        made.workerSid().equals(worker.sid()) && made.status().occupiesSlot());
    }

    /** Whether the worker can be offered the task whatever the queue. */
    boolean isFree(Worker worker, Task task) {
        return books.isAvailable(worker)
                && (task.ignoreCapacity() || books.hasFreeSlot(worker.sid(), task.channelSid()))
                && !holds(worker, task);
    }

    /** The worker of a queue who has waited longest and can be offered the task, but for one. */
    Optional<Worker> firstFreeIn(String queueSid, Task task, String butFor) {
        return turns.stream()
                .filter(worker -> !worker.equals(butFor))
                .map(books.workers::get)
                .filter(worker -> serves(worker, queueSid) && isFree(worker, task))
                .findFirst();
    }

    private boolean isAimedAt(Worker worker, Task task) {
        String target = task.routingTarget();
        return target.isEmpty()
                || target.equals(worker.sid())
                || target.equals(books.attributesOf(worker).path("contact_uri").asText());
    }

    /** Whether the queue's expression is true of the worker. */
    boolean serves(Worker worker, String queueSid) {
        return eligibility.serves(worker, queueSid);
    }
}

package dev.lull.simulator.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Decides which worker is offered which task: the free worker who has waited longest, the most urgent task first. */
final class Routing {
    private record Waiting(int priority, long rank, long order, String taskSid) {}

    private static final Comparator<Waiting> URGENCY = Comparator.comparingInt(Waiting::priority)
            .reversed()
            .thenComparingLong(Waiting::rank)
            .thenComparingLong(Waiting::order);

    /** A task and the worker it is to be offered to. */
    record Match(Task task, Worker worker) {}

    private final Books books;
    private final TreeSet<Waiting> waiting = new TreeSet<>(URGENCY);
    private final Map<String, Waiting> places = new HashMap<>();
    private final Set<String> fresh = new LinkedHashSet<>();
    private final Set<String> freed = new LinkedHashSet<>();
    private final Map<String, Set<String>> refusedBy = new HashMap<>();
    private final Map<String, Long> lastOffered = new HashMap<>();
    private final Map<String, Expression> targets = new HashMap<>();
    private long offers;

    Routing(Books books) {
        this.books = books;
    }

    /** The task waits for a worker, from now on or again. */
    void waits(Task task) {
        leaves(task.sid());
        boolean lifo = books.queues.find(task.queueSid()).map(TaskQueue::lifo).orElse(false);
        long since = task.virtualStart().toEpochMilli();
        Waiting place = new Waiting(task.priority(), lifo ? -since : since, task.order(), task.sid());
        waiting.add(place);
        places.put(task.sid(), place);
        fresh.add(task.sid());
    }

    /** The task does not wait any more. */
    void leaves(String taskSid) {
        Waiting place = places.remove(taskSid);
        if (place != null) {
            waiting.remove(place);
        }
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
        lastOffered.put(workerSid, ++offers);
    }

    private Optional<Match> bestFor(Task task) {
        List<Worker> able = books.workers.all().stream()
                .filter(worker -> canTake(worker, task))
                .toList();
        Set<String> refused = refusedBy.getOrDefault(task.sid(), Set.of());
        Comparator<Worker> longestWaiting = Comparator.comparing((Worker worker) -> refused.contains(worker.sid()))
                .thenComparingLong(worker -> lastOffered.getOrDefault(worker.sid(), 0L))
                .thenComparingLong(Worker::order);
        return able.stream().min(longestWaiting).map(worker -> new Match(task, worker));
    }

    private Optional<Match> mostUrgentFor(Worker worker) {
        return waiting.stream()
                .map(place -> books.tasks.get(place.taskSid()))
                .filter(task -> canTake(worker, task))
                .findFirst()
                .map(task -> new Match(task, worker));
    }

    private boolean canTake(Worker worker, Task task) {
        if (!books.isAvailable(worker) || !isAimedAt(worker, task)) {
            return false;
        }
        boolean free = task.ignoreCapacity() || books.hasFreeSlot(worker.sid(), task.channelSid());
        return free
                && books.reservations.of(task.sid()).stream()
                        .noneMatch(made -> made.workerSid().equals(worker.sid())
                                && made.status().occupiesSlot())
                && serves(worker, task.queueSid());
    }

    private boolean isAimedAt(Worker worker, Task task) {
        String target = task.routingTarget();
        return target.isEmpty()
                || target.equals(worker.sid())
                || target.equals(books.attributesOf(worker).path("contact_uri").asText());
    }

    /** Whether the queue's expression is true of the worker. */
    boolean serves(Worker worker, String queueSid) {
        JsonNode attributes = books.attributesOf(worker);
        return books.queues
                .find(queueSid)
                .filter(queue -> targets.computeIfAbsent(queue.targetWorkers(), Expression::parse)
                        .matches(attributes))
                .isPresent();
    }
}

package dev.lull.simulator.workspace;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The tasks that wait for a worker, in one line for each queue and channel, the most urgent first. */
final class WaitingRoom {
    /** A line, all of whose tasks ask for the same of a worker, but for those that are aimed at one. */
    record Line(String queueSid, String channelSid, boolean ignoreCapacity) {}

    private record Place(Line line, int priority, long rank, long order, String taskSid) {}

    private static final Comparator<Place> URGENCY = Comparator.comparingInt(Place::priority)
            .reversed()
            .thenComparingLong(Place::rank)
            .thenComparingLong(Place::order);

    private final Map<Line, TreeSet<Place>> lines = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    /** Lets a task wait; in a queue that is last in, first out the newest is the most urgent. */
    void enter(Task task, boolean lifo) {
        leave(task.sid());
        long since = task.virtualStart().toEpochMilli();
        Line line = new Line(task.queueSid(), task.channelSid(), task.ignoreCapacity());
        Place place = new Place(line, task.priority(), lifo ? -since : since, task.order(), task.sid());
        lines.computeIfAbsent(line, _ -> new TreeSet<>(URGENCY)).add(place);
        places.put(task.sid(), place);
    }

    void leave(String taskSid) {
        Place place = places.remove(taskSid);
        if (place != null) {
            lines.computeIfPresent(place.line(), (_, line) -> {
                line.remove(place);
                return line.isEmpty() ? null : line;
            });
        }
    }

    /** The most urgent task that fits, of the lines that do. */
    Optional<String> mostUrgent(Predicate<Line> lineFits, Predicate<String> taskFits) {
        return lines.entrySet().stream()
                .filter(line -> lineFits.test(line.getKey()))
                .flatMap(line ->
                        line.getValue().stream().filter(place -> taskFits.test(place.taskSid())).findFirst().stream())
                .min(URGENCY)
                .map(Place::taskSid);
    }
}

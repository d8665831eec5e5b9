package dev.lull.supervision;

import dev.lull.engine.Urgency;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * Who is next: a share for each class that waits, never a strict order. Returns have half, noticing messages three
 * tenths, everything else the rest; what one class leaves is shared by the others. Not safe for several threads.
 */
final class Shares<T> {
    private static final double RETURN_WEIGHT = 5;
    private static final double NOTICE_WEIGHT = 3;
    private static final double REST_WEIGHT = 1;

    private static final class Line<T> {
        private final Queue<T> waiting = new ArrayDeque<>();
        private final double stride;
        private double pass;

        Line(double weight) {
            stride = 1 / weight;
        }
    }

    private final Map<Urgency, Line<T>> lines = new EnumMap<>(Urgency.class);
    private double passed;

    Shares() {
        Arrays.stream(Urgency.values()).forEach(urgency -> lines.put(urgency, new Line<>(weight(urgency))));
    }

    private static double weight(Urgency urgency) {
        return switch (urgency) {
            case RETURN -> RETURN_WEIGHT;
            case NOTICE -> NOTICE_WEIGHT;
            case MOVE, SURVEY -> REST_WEIGHT;
        };
    }

    void add(Urgency urgency, T who) {
        Line<T> line = line(urgency);
        if (line.waiting.isEmpty()) {
            // A class that was idle has saved nothing up.
            line.pass = Math.max(line.pass, passed);
        }
        line.waiting.add(who);
    }

    /** Leaves the queue without its turn. */
    void remove(Urgency urgency, T who) {
        line(urgency).waiting.remove(who);
    }

    /** Takes the next one out; empty where nobody waits. */
    Optional<T> next() {
        Line<T> first = null;
        for (Line<T> line : lines.values()) {
            if (!line.waiting.isEmpty() && (first == null || line.pass < first.pass)) {
                first = line;
            }
        }
        if (first == null) {
            return Optional.empty();
        }
        passed = first.pass;
        first.pass += first.stride;
        return Optional.ofNullable(first.waiting.poll());
    }

    boolean isEmpty() {
        return lines.values().stream().allMatch(line -> line.waiting.isEmpty());
    }

    private Line<T> line(Urgency urgency) {
        Line<T> line = lines.get(urgency);
        if (line == null) {
            throw new IllegalStateException("Every class has its line.");
        }
        return line;
    }
}

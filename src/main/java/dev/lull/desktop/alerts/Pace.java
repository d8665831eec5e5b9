package dev.lull.desktop.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How often the desktop is told of alerts: one notification for each agent, a few in a minute, and one more that sums
 * up the others. What comes after that waits, and is not told if it has gone by then.
 */
final class Pace {
    /** So many agents are told of in a minute. */
    static final int MOST = 3;

    static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<Alert.About, Alert> waiting = new LinkedHashMap<>();
    private final Deque<Instant> told = new ArrayDeque<>();
    private Instant summedUp = Instant.EPOCH;

    /**
     * What is to be told now.
     *
     * @param agents what concerns one agent, together
     * @param more how many alerts there are besides
     */
    record Telling(List<List<Alert>> agents, int more) {}

    /**
     * Takes what has come, and says what is to be told now.
     *
     * @param isOpen whether something is still the matter
     */
    Telling tell(List<Alert> fresh, Predicate<Alert.About> isOpen, Instant now) {
        fresh.forEach(alert -> waiting.put(alert.about(), alert));
        waiting.keySet().removeIf(isOpen.negate());
        told.removeIf(at -> isPast(at, now));
        List<List<Alert>> agents = byAgent().stream().limit(MOST - told.size()).toList();
        for (List<Alert> agent : agents) {
            told.add(now);
            agent.forEach(alert -> waiting.remove(alert.about()));
        }
        if (waiting.isEmpty() || !isPast(summedUp, now)) {
            return new Telling(agents, 0);
        }
        int more = waiting.size();
        summedUp = now;
        waiting.clear();
        return new Telling(agents, more);
    }

    private static boolean isPast(Instant at, Instant now) {
        return !at.plus(MINUTE).isAfter(now);
    }

    private List<List<Alert>> byAgent() {
        return List.copyOf(waiting.values().stream()
                .collect(Collectors.groupingBy(
                        alert -> alert.about().worker(), LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .values());
    }
}

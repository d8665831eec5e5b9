package dev.lull.desktop.live;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;

/** Moments that come and go, some of them several times: which is the first, and how many lie behind. */
final class Moments {
    private final TreeMap<Instant, Integer> counts = new TreeMap<>();

    /** @param by how many more there are of this moment, or fewer */
    void count(Instant at, int by) {
        int now = counts.getOrDefault(at, 0) + by;
        if (now == 0) {
            counts.remove(at);
        } else {
            counts.put(at, now);
        }
    }

    Optional<Instant> first() {
        return counts.isEmpty() ? Optional.empty() : Optional.of(counts.firstKey());
    }

    /** How many are not after that. */
    int until(Instant end) {
        return counts.headMap(end, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}

package dev.lull.twilio;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which part of the event list to read next. How late an event is listed is not documented, and order is not causal:
 * so each window overlaps the last one, and what was seen is known by its SID.
 */
final class EventWindow {
    static final Duration OVERLAP = Duration.ofSeconds(10);

    private final Map<String, Instant> seen = new HashMap<>();
    private Instant newest;

    /** @param begin server time from which on events matter */
    EventWindow(Instant begin) {
        newest = begin;
    }

    /** Where the next window begins, server time. */
    synchronized Instant since() {
        return newest.minus(OVERLAP);
    }

    /** Those that were not seen before, oldest first. Forgets what no window can show again. */
    synchronized List<Happening> unseen(List<Happening> listed) {
        List<Happening> fresh = listed.stream()
                .filter(event -> seen.put(event.sid(), event.at()) == null)
                .sorted(Comparator.comparing(Happening::at))
                .toList();
        for (Happening event : fresh) {
            newest = event.at().isAfter(newest) ? event.at() : newest;
        }
        Instant forgotten = since().minus(OVERLAP);
        seen.values().removeIf(at -> at.isBefore(forgotten));
        return fresh;
    }
}

package dev.lull.simulation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What happened in a run, in words; nothing is put into words unless somebody listens. */
final class Story {
    private final boolean told;
    private final List<String> lines = new ArrayList<>();

    Story(boolean told) {
        this.told = told;
    }

    void tell(InstantSource clock, Supplier<String> words) {
        if (told) {
            Duration at = Duration.between(Stage.START, clock.instant());
            lines.add(String.format(
                    "%d:%02d:%02d.%03d  %s",
                    at.toHours(), at.toMinutesPart(), at.toSecondsPart(), at.toMillisPart(), words.get()));
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}

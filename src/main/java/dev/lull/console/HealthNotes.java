package dev.lull.console;

import dev.lull.supervision.Health;
import java.util.Optional;

/** Says once when the workspace cannot be read any more, and once when it can again. */
final class HealthNotes {
    private final Surroundings here;
    private Optional<String> problem = Optional.empty();

    HealthNotes(Surroundings here) {
        this.here = here;
    }

    /** One more sentence for the person. */
    void say(String sentence) {
        here.say(sentence);
    }

    void note(Health health) {
        if (!health.problem().equals(problem)) {
            here.say(health.problem().orElse("the workspace can be read again."));
            problem = health.problem();
        }
    }
}

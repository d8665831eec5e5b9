package dev.lull.console;

import dev.lull.supervision.Health;
import dev.lull.supervision.PlainEnglish;
import java.time.Duration;

/** Says when the workspace cannot be read any more, and when it can again; once a minute at most. */
final class HealthNotes {
    private static final long QUIET = Duration.ofMinutes(1).toNanos();

    private final Surroundings here;
    private boolean told;
    private boolean everTold;
    private long toldAt;

    HealthNotes(Surroundings here) {
        this.here = here;
    }

    /** One more sentence for the person. */
    void say(String sentence) {
        here.say(sentence);
    }

    void note(Health health) {
        long now = System.nanoTime();
        if (health.problem().isEmpty() && told) {
            here.say("the workspace can be read again.");
            told = false;
        } else if (health.problem().isPresent() && !told && (!everTold || now - toldAt > QUIET)) {
            here.say(PlainEnglish.of(health.problem().get()));
            told = true;
            everTold = true;
            toldAt = now;
        }
    }
}

package dev.lull.engine;

import dev.lull.model.Turn;
import dev.lull.policy.Hours;
import dev.lull.policy.Terms;
import dev.lull.policy.TimerStart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a chat in which the agent spoke last is made inactive. */
final class Deadline {
    private Deadline() {}

    /**
     * Empty where the timeout is off.
     *
     * @param restarts when a supervisor made the chat active, when its present agent accepted it
     */
    static Optional<Instant> of(Turn turn, List<Instant> restarts, Terms terms, Instant now) {
        Instant from = from(turn, restarts, terms);
        return terms.timeout()
                .value()
                .after()
                .map(from::plus)
                .map(end -> open(end, terms.hours().value(), now));
    }

    /** What was not done by closing time waits until the next opening. */
    private static Instant open(Instant end, Hours hours, Instant now) {
        Instant first = hours.firstOpenFrom(end);
        if (first.isAfter(now)) {
            return first;
        }
        Instant next = hours.firstOpenFrom(now);
        return next.isAfter(now) ? next : first;
    }

    /** From when the timeout runs. */
    static Instant from(Turn turn, List<Instant> restarts, Terms terms) {
        Instant from = terms.timerStart().value() == TimerStart.FIRST_REPLY ? turn.first() : turn.last();
        for (Instant restart : restarts) {
            from = restart.isAfter(from) ? restart : from;
        }
        return from;
    }
}

package dev.lull.engine;

import dev.lull.model.Turn;
import dev.lull.policy.Hours;
import dev.lull.policy.Terms;
import dev.lull.policy.TimerStart;
import java.time.Instant;
import java.util.Optional;

/** When a chat in which the agent spoke last is made inactive. */
final class Deadline {
    private Deadline() {}

    /**
     * Empty where the timeout is off.
     *
     * @param forcedActiveAt when a supervisor made the chat active: the timeout runs anew
     * @param acceptedAt when its present agent accepted it: whoever has just taken it over has time to write
     */
    static Optional<Instant> of(
            Turn turn, Optional<Instant> forcedActiveAt, Optional<Instant> acceptedAt, Terms terms, Instant now) {
        Instant from = from(turn, forcedActiveAt, acceptedAt, terms);
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
    static Instant from(Turn turn, Optional<Instant> forcedActiveAt, Optional<Instant> acceptedAt, Terms terms) {
        Instant spoke = terms.timerStart().value() == TimerStart.FIRST_REPLY ? turn.first() : turn.last();
        return later(later(spoke, forcedActiveAt), acceptedAt);
    }

    private static Instant later(Instant time, Optional<Instant> other) {
        return other.isPresent() && other.get().isAfter(time) ? other.get() : time;
    }
}

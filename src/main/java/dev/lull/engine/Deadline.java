package dev.lull.engine;

import dev.lull.model.Turn;
import dev.lull.policy.Terms;
import dev.lull.policy.TimerStart;
import java.time.Instant;
import java.util.Optional;

/** When a chat in which the agent spoke last is made inactive. */
final class Deadline {
    private Deadline() {}

    /** Empty where the timeout is off. */
    static Optional<Instant> of(Turn turn, Optional<Instant> forcedActiveAt, Terms terms) {
        Instant from = from(turn, forcedActiveAt, terms);
        return terms.timeout().value().after().map(from::plus).map(terms.hours().value()::firstOpenFrom);
    }

    /** From when the timeout runs. */
    static Instant from(Turn turn, Optional<Instant> forcedActiveAt, Terms terms) {
        Instant spoke = terms.timerStart().value() == TimerStart.FIRST_REPLY ? turn.first() : turn.last();
        return forcedActiveAt.filter(forced -> forced.isAfter(spoke)).orElse(spoke);
    }
}

package dev.lull.simulator.faults;

import dev.lull.simulator.workspace.Event;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** How a list of events looks to a client: some late, twice, missing or out of order; always the same ones for a seed. */
record EventLens(Faults faults, InstantSource clock, long seed) implements UnaryOperator<List<Event>> {

    @Override
    public List<Event> apply(List<Event> newestFirst) {
        Instant now = clock.instant();
        List<Event> seen = new ArrayList<>();
        for (Event event : newestFirst) {
            SplittableRandom dice = new SplittableRandom(seed * 31 + event.order());
            boolean missing = dice.nextDouble() < faults.eventsMissing();
            boolean twice = dice.nextDouble() < faults.eventsTwice();
            boolean shuffled = dice.nextDouble() < faults.eventsShuffled();
            long late = (long) (faults.eventsLate().toMillis() * dice.nextDouble());
            if (missing || event.at().plusMillis(late).isAfter(now)) {
                continue;
            }
            int place = shuffled && !seen.isEmpty() ? seen.size() - 1 : seen.size();
            seen.add(place, event);
            if (twice) {
                seen.add(event);
            }
        }
        return seen;
    }
}

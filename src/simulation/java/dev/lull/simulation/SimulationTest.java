package dev.lull.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Plays many seeds; {@code -Dseeds=} and {@code -Dfirst.seed=} say which. */
class SimulationTest {
    @Test
    void noSeedBreaksARule() throws InterruptedException {
        long first = Long.getLong("first.seed", 1);
        Campaign.Outcome outcome = new Campaign(first, Long.getLong("seeds", 10_000), () -> Plant.NONE, 5).run();
        System.out.println("Simulation: " + outcome);
        String stories = outcome.failures().stream()
                .limit(1)
                .flatMap(failure -> Shrinker.storyOf(failure.seed(), () -> Plant.NONE).stream())
                .reduce("", String::concat);
        assertThat(outcome.failures()).as(stories).isEmpty();
        assertThat(outcome.tally().of(Tally.Count.WRONG_STAYED)).isZero();
    }

    @Test
    void theSameSeedTwiceIsTheSameHistory() {
        for (long seed = 1; seed <= 5; seed++) {
            Run.Result once = new Run(Script.draw(seed), java.util.Set.of(), () -> Plant.NONE, true).play();
            Run.Result again = new Run(Script.draw(seed), java.util.Set.of(), () -> Plant.NONE, true).play();
            assertThat(again.tally().hash()).isEqualTo(once.tally().hash());
            assertThat(again.story()).isEqualTo(once.story());
        }
    }
}

package dev.lull.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.Urgency;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharesTest {
    private final Shares<Urgency> shares = new Shares<>();

    @Test
    void whenAllWaitEachClassHasItsShareAndNoneStarves() {
        Map<Urgency, Integer> served = serve(1_000, Urgency.values());
        assertThat(served.get(Urgency.RETURN)).isBetween(490, 510);
        assertThat(served.get(Urgency.NOTICE)).isBetween(290, 310);
        assertThat(served.get(Urgency.MOVE)).isBetween(90, 110);
        assertThat(served.get(Urgency.SURVEY)).isBetween(90, 110);
    }

    @Test
    void whatOneClassLeavesTheOthersShare() {
        Map<Urgency, Integer> served = serve(400, Urgency.NOTICE, Urgency.SURVEY);
        assertThat(served.get(Urgency.NOTICE)).isBetween(295, 305);
        assertThat(served.get(Urgency.SURVEY)).isBetween(95, 105);
    }

    @Test
    void aClassThatWasIdleHasSavedNothingUp() {
        serve(1_000, Urgency.SURVEY);
        Map<Urgency, Integer> served = serve(100, Urgency.RETURN, Urgency.SURVEY);
        assertThat(served.get(Urgency.SURVEY)).isBetween(14, 20);
    }

    @Test
    void whoLeavesIsNotServed() {
        shares.add(Urgency.MOVE, Urgency.MOVE);
        shares.remove(Urgency.MOVE, Urgency.MOVE);
        assertThat(shares.next()).isEmpty();
    }

    /** Serves so many while one of each class always waits. */
    private Map<Urgency, Integer> serve(int times, Urgency... waiting) {
        Map<Urgency, Integer> served = new EnumMap<>(Urgency.class);
        for (Urgency urgency : waiting) {
            shares.add(urgency, urgency);
        }
        for (int i = 0; i < times; i++) {
            Urgency next = shares.next().orElseThrow();
            served.merge(next, 1, Integer::sum);
            shares.add(next, next);
        }
        while (shares.next().isPresent()) {
            served.merge(Urgency.SURVEY, 0, Integer::sum);
        }
        return served;
    }
}

package dev.lull.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void everyPauseIsBetweenAQuarterOfASecondAndHalfAMinute() {
        assertThat(IntStream.range(0, 10_000).mapToObj(i -> Backoff.after("WT" + i, 1 + i % 40)))
                .allSatisfy(pause -> assertThat(pause).isBetween(Duration.ofMillis(250), Duration.ofSeconds(30)));
    }

    @Test
    void theFirstPauseIsShort() {
        assertThat(IntStream.range(0, 1_000).mapToObj(i -> Backoff.after("WT" + i, 1)))
                .allSatisfy(pause -> assertThat(pause).isLessThan(Duration.ofSeconds(1)));
    }

    @Test
    void theSameAttemptOfTheSameTaskPausesTheSame() {
        assertThat(Backoff.after("WT1", 5)).isEqualTo(Backoff.after("WT1", 5));
    }

    @Test
    void differentTasksSpreadOverTime() {
        assertThat(IntStream.range(0, 100)
                        .mapToObj(i -> Backoff.after("WT" + i, 8))
                        .distinct()
                        .count())
                .isGreaterThan(90);
    }
}

package dev.lull.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LongSummaryStatistics;
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

    @Test
    void theAttemptsOfOneTaskSpreadOverTime() {
        for (int i = 0; i < 500; i++) {
            String key = "WT" + Integer.toHexString(i * 7919);
            LongSummaryStatistics millis = IntStream.range(100, 200)
                    .mapToLong(attempt -> Backoff.after(key, attempt).toMillis())
                    .summaryStatistics();
            assertThat(millis.getAverage()).isBetween(11_000.0, 19_000.0);
        }
    }

    @Test
    void eachFurtherPauseIsDrawnFromTwiceTheTime() {
        long ceiling = 500;
        for (int attempt = 1; attempt <= 8; attempt++) {
            ceiling = Math.min(30_000, 2 * ceiling);
            int number = attempt;
            LongSummaryStatistics millis = IntStream.range(0, 2_000)
                    .mapToLong(i -> Backoff.after("WT" + i, number).toMillis())
                    .summaryStatistics();
            assertThat(millis.getMin()).isBetween(250L, 250 + ceiling / 20);
            assertThat(millis.getMax()).isBetween(ceiling - ceiling / 20, ceiling - 1);
            assertThat(millis.getAverage()).isBetween(0.4 * ceiling, 0.8 * ceiling);
        }
    }
}

package dev.lull.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SkewTest {
    private Duration ahead = Duration.ZERO;
    private final Skew skew = new Skew(() -> ahead);

    @Test
    void lessThanTwoSecondsIsNoNews() {
        ahead = Duration.ofMillis(1999);
        assertThat(skew.news()).isEmpty();
        ahead = Duration.ofMillis(-1999);
        assertThat(skew.news()).isEmpty();
    }

    @Test
    void aDifferenceIsToldOnce() {
        ahead = Duration.ofSeconds(-90);
        assertThat(skew.news()).contains(Duration.ofSeconds(-90));
        assertThat(skew.news()).isEmpty();
    }

    @Test
    void whatWaversAroundTwoSecondsIsToldOnce() {
        ahead = Duration.ofMillis(2100);
        assertThat(skew.news()).contains(ahead);
        for (int millis = 1000; millis < 3200; millis += 100) {
            ahead = Duration.ofMillis(millis);
            assertThat(skew.news()).isEmpty();
        }
    }

    @Test
    void aDifferenceThatHasChangedIsToldAgain() {
        ahead = Duration.ofSeconds(10);
        skew.news();
        ahead = Duration.ofSeconds(13);
        assertThat(skew.news()).contains(ahead);
    }

    @Test
    void aDifferenceThatIsGoneIsNoNewsUntilItIsBack() {
        ahead = Duration.ofSeconds(10);
        skew.news();
        ahead = Duration.ZERO;
        assertThat(skew.news()).isEmpty();
        ahead = Duration.ofSeconds(10);
        assertThat(skew.news()).contains(ahead);
    }
}

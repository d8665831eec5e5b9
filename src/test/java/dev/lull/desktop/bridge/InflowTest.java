package dev.lull.desktop.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class InflowTest {
    private static final Duration PACE = Duration.ofMillis(100);

    @Test
    void afterAQuietWhileTheWindowIsToldAtOnce() {
        assertThat(Inflow.untilNext(PACE, Duration.ofMillis(100).toNanos())).isZero();
        assertThat(Inflow.untilNext(PACE, Duration.ofDays(1).toNanos())).isZero();
    }

    @Test
    void whatComesThickWaitsForItsTime() {
        assertThat(Inflow.untilNext(PACE, Duration.ofMillis(30).toNanos())).isEqualTo(Duration.ofMillis(70));
        assertThat(Inflow.untilNext(PACE, 0)).isEqualTo(PACE);
    }
}

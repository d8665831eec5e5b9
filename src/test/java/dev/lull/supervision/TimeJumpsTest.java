package dev.lull.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TimeJumpsTest {
    private Instant wall = Instant.parse("2026-03-02T09:00:00Z");
    private long nanos = Long.MAX_VALUE - 1;
    private final TimeJumps jumps = new TimeJumps(() -> wall, () -> nanos);

    @Test
    void timeThatPassesForBothIsNoJump() {
        pass(Duration.ofHours(5), Duration.ofHours(5).plusMillis(1999));
        assertThat(jumps.sinceLast()).isEmpty();
    }

    @Test
    void aClockThatIsSetJumpsOnce() {
        pass(Duration.ofSeconds(1), Duration.ofSeconds(61));
        assertThat(jumps.sinceLast()).contains(Duration.ofSeconds(60));
        pass(Duration.ofSeconds(1), Duration.ofSeconds(1));
        assertThat(jumps.sinceLast()).isEmpty();
    }

    @Test
    void aClockThatIsSetBackJumpsToo() {
        pass(Duration.ofSeconds(1), Duration.ofSeconds(-9));
        assertThat(jumps.sinceLast()).contains(Duration.ofSeconds(-10));
    }

    @Test
    void anotherPaceIsNoticedAsSoonAsItAddsUp() {
        for (int second = 1; second <= 20; second++) {
            pass(Duration.ofSeconds(1), Duration.ofMillis(1100));
            assertThat(jumps.sinceLast()).isEmpty();
        }
        pass(Duration.ofSeconds(1), Duration.ofMillis(1100));
        assertThat(jumps.sinceLast()).contains(Duration.ofMillis(2100));
    }

    private void pass(Duration real, Duration shown) {
        nanos += TimeUnit.NANOSECONDS.convert(real);
        wall = wall.plus(shown);
    }
}

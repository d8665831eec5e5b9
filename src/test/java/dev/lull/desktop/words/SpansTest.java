package dev.lull.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SpansTest {
    @Test
    void whatIsLeftIsRoundedUpSoThatZeroMeansOver() {
        assertThat(Spans.left(Duration.ofMillis(11_001))).isEqualTo("0:12");
        assertThat(Spans.left(Duration.ofMillis(1))).isEqualTo("0:01");
        assertThat(Spans.left(Duration.ZERO)).isEqualTo("0:00");
        assertThat(Spans.left(Duration.ofSeconds(545))).isEqualTo("9:05");
        assertThat(Spans.left(Duration.ofSeconds(3_723))).isEqualTo("1:02:03");
    }

    @Test
    void whatHasPassedGrowsCoarser() {
        assertThat(Spans.passed(Duration.ofMillis(48_999))).isEqualTo("0:48");
        assertThat(Spans.passed(Duration.ofSeconds(599))).isEqualTo("9:59");
        assertThat(Spans.passed(Duration.ofMinutes(10))).isEqualTo("10m");
        assertThat(Spans.passed(Duration.ofMinutes(125))).isEqualTo("2h");
        assertThat(Spans.passed(Duration.ofDays(3))).isEqualTo("3d");
    }

    @Test
    void anAgeIsInMinutesAfterTheFirst() {
        assertThat(Spans.age(Duration.ofSeconds(59))).isEqualTo("0:59");
        assertThat(Spans.age(Duration.ofSeconds(61))).isEqualTo("1m");
    }

    @Test
    void aClockThatIsBehindShowsNoNegativeTime() {
        assertThat(Spans.passed(Duration.ofSeconds(-5))).isEqualTo("0:00");
        assertThat(Spans.age(Duration.ofSeconds(-5))).isEqualTo("0:00");
    }

    @Test
    void aTimeoutIsWrittenAsItIsTyped() {
        assertThat(Spans.typed(Duration.ofSeconds(10))).isEqualTo("10s");
        assertThat(Spans.typed(Duration.ofSeconds(90))).isEqualTo("1m 30s");
        assertThat(Spans.typed(Duration.ofHours(24))).isEqualTo("24h");
    }
}

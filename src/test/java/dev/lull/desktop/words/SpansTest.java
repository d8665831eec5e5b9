package dev.lull.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpansTest {
    private final Spans spans = new Words(Locale.US, ZoneOffset.UTC).spans();

    @Test
    void whatIsLeftIsRoundedUpSoThatZeroMeansOver() {
        assertThat(spans.left(Duration.ofMillis(11_001))).isEqualTo("0:12");
        assertThat(spans.left(Duration.ofMillis(1))).isEqualTo("0:01");
        assertThat(spans.left(Duration.ZERO)).isEqualTo("0:00");
        assertThat(spans.left(Duration.ofSeconds(545))).isEqualTo("9:05");
        assertThat(spans.left(Duration.ofSeconds(3_723))).isEqualTo("1:02:03");
    }

    @Test
    void whatHasPassedGrowsCoarser() {
        assertThat(spans.passed(Duration.ofMillis(48_999))).isEqualTo("0:48");
        assertThat(spans.passed(Duration.ofSeconds(599))).isEqualTo("9:59");
        assertThat(spans.passed(Duration.ofMinutes(10))).isEqualTo("10m");
        assertThat(spans.passed(Duration.ofMinutes(125))).isEqualTo("2h");
        assertThat(spans.passed(Duration.ofDays(3))).isEqualTo("3d");
    }

    @Test
    void anAgeIsInMinutesAfterTheFirst() {
        assertThat(spans.age(Duration.ofSeconds(59))).isEqualTo("0:59");
        assertThat(spans.age(Duration.ofSeconds(61))).isEqualTo("1m");
    }

    @Test
    void aClockThatIsBehindShowsNoNegativeTime() {
        assertThat(spans.passed(Duration.ofSeconds(-5))).isEqualTo("0:00");
        assertThat(spans.age(Duration.ofSeconds(-5))).isEqualTo("0:00");
    }
}

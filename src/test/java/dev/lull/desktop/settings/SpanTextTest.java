package dev.lull.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.policy.Timeout;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTextTest {
    @ParameterizedTest
    @CsvSource({"10s, 10", "10m, 600", "1h, 3600", "1m 30s, 90", " 2H , 7200", "90s, 90", "24h, 86400", "86400s, 86400"
    })
    void whatPeopleTypeIsUnderstood(String typed, long seconds) {
        assertThat(read(typed)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0s", "10", "ten minutes", "-5s", "1.5h", "25h", "24h 1s", "1s 1m", "99999999999s"})
    void whatIsNoTimeoutOrOutOfRangeIsNot(String typed) {
        assertThat(read(typed)).isEmpty();
    }

    @Test
    void whatTheFieldShowsCanBeReadAgain() {
        Duration odd = Duration.ofSeconds(3_723);
        assertThat(read(SpanText.of(odd))).contains(odd);
    }

    @Test
    void aTimeoutIsWrittenAsItIsTyped() {
        assertThat(SpanText.of(Duration.ofSeconds(10))).isEqualTo("10s");
        assertThat(SpanText.of(Duration.ofSeconds(90))).isEqualTo("1m 30s");
        assertThat(SpanText.of(Duration.ofHours(24))).isEqualTo("24h");
    }

    @Test
    void zeroIsATimeWhereTheRangeHasIt() {
        assertThat(SpanText.read("0s", Duration.ZERO, Duration.ofHours(1))).contains(Duration.ZERO);
    }

    private static Optional<Duration> read(String typed) {
        return SpanText.read(typed, Timeout.SHORTEST, Timeout.LONGEST);
    }
}

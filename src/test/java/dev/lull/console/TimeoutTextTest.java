package dev.lull.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class TimeoutTextTest {
    @ParameterizedTest
    @CsvSource({
        "5s,5",
        "10m,600",
        "1h30m,5400",
        "1h,3600",
        "90s,90",
        "PT10M,600",
        "pt1h,3600",
        "24H,86400",
        "1s,1",
        "1m5s,65"
    })
    void readsHowPeopleWriteIt(String text, long seconds) {
        assertThat(new TimeoutText().convert(text)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "s", "five", "10m1h", "-5s", "0s", "25h", "999999999h", "PT0.5S", "P2D"})
    void whatIsNoTimeoutIsSaidInWords(String text) {
        assertThatThrownBy(() -> new TimeoutText().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @Test
    void writesItAsItReadsIt() {
        assertThat(TimeoutText.of(Duration.ofSeconds(10))).isEqualTo("10s");
        assertThat(TimeoutText.of(Duration.ofMinutes(90))).isEqualTo("1h30m");
    }
}

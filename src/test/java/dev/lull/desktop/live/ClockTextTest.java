package dev.lull.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTextTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final ClockText clock = new ClockText(Locale.US, ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource({
        "15:30, 2026-11-22T14:30:00Z",
        "' 3:30 pm ', 2026-11-22T14:30:00Z",
        "3:30PM, 2026-11-22T14:30:00Z",
        "9:05, 2026-11-23T08:05:00Z",
        "13:00, 2026-11-23T12:00:00Z",
    })
    void aTimeOfDayMeansItsNextComing(String text, Instant moment) {
        assertThat(clock.next(text, NOON)).contains(moment);
    }

    @ParameterizedTest
    @CsvSource({"soon", "25:00", "12:60", "''", "15"})
    void anythingElseIsNoTimeOfDay(String text) {
        assertThat(clock.next(text, NOON)).isEmpty();
    }

    @Test
    void aFullHourNotTooNearIsSuggested() {
        assertThat(clock.suggestion(NOON)).isEqualTo("14:00");
        assertThat(clock.suggestion(NOON.plusSeconds(1860))).isEqualTo("15:00");
    }
}

package dev.lull.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HoursTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private final Hours office = new Hours(BERLIN, WEEKDAYS, LocalTime.of(8, 0), LocalTime.of(18, 0));
    private final Hours night = new Hours(BERLIN, WEEKDAYS, LocalTime.of(22, 0), LocalTime.of(6, 0));

    @Test
    void withinTheHoursNothingIsPutOff() {
        assertThat(office.firstOpenFrom(berlin("2026-03-02T08:00"))).isEqualTo(berlin("2026-03-02T08:00"));
        assertThat(office.firstOpenFrom(berlin("2026-03-02T17:59:59"))).isEqualTo(berlin("2026-03-02T17:59:59"));
    }

    @Test
    void afterClosingItWaitsForTheNextOpenDay() {
        assertThat(office.firstOpenFrom(berlin("2026-03-02T18:00"))).isEqualTo(berlin("2026-03-03T08:00"));
        assertThat(office.firstOpenFrom(berlin("2026-03-06T23:00"))).isEqualTo(berlin("2026-03-09T08:00"));
    }

    @Test
    void anOpeningOverMidnightReachesIntoTheNextDay() {
        assertThat(night.firstOpenFrom(berlin("2026-03-07T05:00"))).isEqualTo(berlin("2026-03-07T05:00"));
        assertThat(night.firstOpenFrom(berlin("2026-03-07T06:00"))).isEqualTo(berlin("2026-03-09T22:00"));
    }

    @Test
    void theHourThatSummerTimeSkipsDoesNotStopTheClock() {
        Hours early = new Hours(BERLIN, EnumSet.allOf(DayOfWeek.class), LocalTime.of(2, 30), LocalTime.of(4, 0));
        assertThat(early.firstOpenFrom(berlin("2026-03-29T00:00"))).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void alwaysIsAlwaysOpen() {
        Instant now = Instant.parse("2026-03-08T03:00:00.123Z");
        assertThat(Hours.ALWAYS.firstOpenFrom(now)).isEqualTo(now);
    }

    /** Whatever the hours: the answer is not earlier, it is open, and asking again changes nothing. */
    @Test
    void theFirstOpenMomentIsOpenItself() {
        Random random = new Random(5);
        DayOfWeek[] all = DayOfWeek.values();
        for (int round = 0; round < 5_000; round++) {
            Set<DayOfWeek> days = EnumSet.of(all[random.nextInt(7)]);
            days.add(all[random.nextInt(7)]);
            Hours hours = new Hours(
                    random.nextBoolean() ? BERLIN : ZoneId.of("America/New_York"),
                    days,
                    LocalTime.ofSecondOfDay(random.nextInt(86_400)),
                    LocalTime.ofSecondOfDay(random.nextInt(86_400)));
            Instant time = Instant.ofEpochSecond(1_780_000_000L + random.nextInt(40_000_000));
            Instant open = hours.firstOpenFrom(time);
            assertThat(open).isAfterOrEqualTo(time);
            assertThat(hours.firstOpenFrom(open)).isEqualTo(open);
        }
    }

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}

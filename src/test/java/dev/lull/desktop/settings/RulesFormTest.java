package dev.lull.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.policy.Choices;
import dev.lull.policy.Hours;
import dev.lull.policy.Limit;
import dev.lull.policy.Patience;
import dev.lull.policy.Timeout;
import dev.lull.policy.TimerStart;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesFormTest {
    private static final HoursForm OPEN = HoursForm.of(Optional.empty());

    @Test
    void whatIsShownCanBeReadAgain() {
        Choices all = Choices.NONE
                .withTimeout(Timeout.OFF)
                .withTimerStart(TimerStart.FIRST_REPLY)
                .withPatience(new Patience(Duration.ofSeconds(90), Duration.ofMinutes(4)))
                .withSoftLimit(Limit.of(4))
                .withHardLimit(Limit.NONE)
                .withHours(new Hours(
                        ZoneId.of("Europe/Berlin"), Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 5), LocalTime.of(17, 0)))
                .withPace(Duration.ZERO);

        assertThat(RulesForm.of(all).choices()).contains(all);
        assertThat(RulesForm.of(Choices.NONE).choices()).contains(Choices.NONE);
        assertThat(RulesForm.of(Choices.DEFAULTS).choices()).contains(Choices.DEFAULTS);
    }

    @Test
    void everyMistakeIsSaidAtItsField() {
        RulesForm form = new RulesForm(
                "soon",
                Optional.empty(),
                "5m",
                "1m",
                "0",
                "many",
                "2h",
                new HoursForm(HoursForm.Kind.THESE, Set.of(), "9:00", "17:00", "UTC"));

        assertThat(form.mistakes()).containsExactlyInAnyOrder(RulesForm.Field.values());
        assertThat(form.choices()).isEmpty();
    }

    @Test
    void redMayNotStandWithoutAmber() {
        assertThat(new RulesForm("", Optional.empty(), "", "5m", "", "", "", OPEN).mistakes())
                .containsExactly(RulesForm.Field.PATIENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "", "nine"})
    void timesOfDayAreUnderstoodOrNot(String opens) {
        assertThat(new HoursForm(HoursForm.Kind.THESE, Set.of(DayOfWeek.SUNDAY), opens, "17:00", "UTC").isValid())
                .isFalse();
        assertThat(new HoursForm(HoursForm.Kind.ALWAYS, Set.of(), opens, "", "").isValid())
                .isTrue();
    }
}

package dev.lull.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lull.model.ChannelPairs;
import dev.lull.model.TaskChannelSid;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one level can say, and what it may not. */
class ChoicesTest {
    private static final TaskChannelSid CHAT = new TaskChannelSid("TC1");

    @Test
    void everyChoiceIsFoundAgain() {
        Hours mornings = new Hours(ZoneOffset.UTC, Set.of(DayOfWeek.MONDAY), LocalTime.of(8, 0), LocalTime.NOON);
        Patience patience = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(6));
        Level level = new Level.Workspace();
        Terms terms = empty().with(
                        level,
                        Choices.NONE
                                .withTimeout(Timeout.OFF)
                                .withTimerStart(TimerStart.FIRST_REPLY)
                                .withPatience(patience)
                                .withSoftLimit(Limit.of(3))
                                .withHardLimit(Limit.of(4))
                                .withHours(mornings)
                                .withPace(Duration.ofSeconds(9)))
                .termsFor(CHAT, "Billing", Optional.empty());
        assertThat(terms)
                .isEqualTo(new Terms(
                        new Ruled<>(Timeout.OFF, level),
                        new Ruled<>(TimerStart.FIRST_REPLY, level),
                        new Ruled<>(patience, level),
                        new Ruled<>(Limit.of(3), level),
                        new Ruled<>(Limit.of(4), level),
                        new Ruled<>(mornings, level),
                        new Ruled<>(Duration.ofSeconds(9), level)));
    }

    @Test
    void whereNobodyHasChosenTheDefaultsHold() {
        Level nobody = new Level.Default();
        assertThat(empty().termsFor(CHAT, "Billing", Optional.empty()))
                .isEqualTo(new Terms(
                        new Ruled<>(Timeout.of(Duration.ofMinutes(10)), nobody),
                        new Ruled<>(TimerStart.LAST_MESSAGE, nobody),
                        new Ruled<>(Patience.DEFAULT, nobody),
                        new Ruled<>(Limit.NONE, nobody),
                        new Ruled<>(Limit.NONE, nobody),
                        new Ruled<>(Hours.ALWAYS, nobody),
                        new Ruled<>(Duration.ZERO, nobody)));
        assertThat(empty().timeout()).isEqualTo(Duration.ofMinutes(10));
        assertThat(empty().withTimeout(Duration.ofSeconds(4)).timeout()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void aPaceMayBeNothingAndNotLess() {
        assertThatCode(() -> Choices.NONE.withPace(Duration.ZERO)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Choices.NONE.withPace(Duration.ofMillis(-1)))
                .hasMessage("The pace of deactivations is zero or more.");
    }

    @Test
    void aLimitIsAtLeastOneChat() {
        assertThat(Limit.of(1).atMost()).hasValue(1);
        assertThatThrownBy(() -> Limit.of(0)).hasMessage("A limit is at least 1 chat.");
    }

    @Test
    void redIsNotBelowAmberAndAmberIsMoreThanNothing() {
        Duration second = Duration.ofSeconds(1);
        assertThatCode(() -> new Patience(second, second)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Patience(Duration.ZERO, second)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Patience(second, Duration.ofMillis(999)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hoursNeedADay() {
        assertThatThrownBy(() -> new Hours(ZoneOffset.UTC, Set.of(), LocalTime.NOON, LocalTime.NOON))
                .hasMessage("Business hours need at least one day.");
    }

    @Test
    void onlyOnMakesInactiveAndOnlyDryRunAndStopBringNothingBack() {
        assertThat(Automation.values()).filteredOn(Automation::deactivates).containsExactly(Automation.ON);
        assertThat(Automation.values()).filteredOn(Automation::returns).containsExactly(Automation.ON, Automation.OFF);
    }

    private static Policy empty() {
        return Policy.of(Duration.ofSeconds(1), Automation.ON, new ChannelPairs(List.of()))
                .with(new Level.Workspace(), Choices.NONE);
    }
}

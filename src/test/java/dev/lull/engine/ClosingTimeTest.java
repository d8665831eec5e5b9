package dev.lull.engine;

import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.START;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.policy.Automation;
import dev.lull.policy.Choices;
import dev.lull.policy.Hours;
import dev.lull.policy.Level;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was due while the business was open and was not done by closing time. */
class ClosingTimeTest {
    private final Scenario chat = new Scenario();

    /** Found while the simulation learned business hours: only the deadline obeyed them, and not the move. */
    @Test
    void aChatThatWasHeldUpUntilClosingTimeWaitsForTheNextOpening() {
        chat.policy(chat.policy.with(
                new Level.Queue("Billing"),
                Choices.NONE.withHours(new Hours(
                        ZoneOffset.UTC, EnumSet.allOf(DayOfWeek.class), LocalTime.of(9, 0), LocalTime.of(10, 0)))));
        chat.automation(Automation.OFF).customerSays().agentSays().poll().pass(TIMEOUT);
        assertThat(chat.state()).isEqualTo(new ChatState.AwaitingCustomer(START, Optional.of(START.plus(TIMEOUT))));
        chat.pass(Duration.ofHours(2)).automation(Automation.ON).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.state())
                .isEqualTo(new ChatState.AwaitingCustomer(START, Optional.of(START.plus(Duration.ofDays(1)))));
        assertThat(Explanation.of(chat.view(), chat.now))
                .contains(new Explanation.HoursEnded(START.plus(TIMEOUT), new Level.Queue("Billing")));
        chat.pass(Duration.ofHours(22)).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }
}

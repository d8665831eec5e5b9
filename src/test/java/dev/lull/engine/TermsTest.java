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
import dev.lull.policy.Ruled;
import dev.lull.policy.Timeout;
import dev.lull.policy.TimerStart;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the levels of the policy do to one chat, and how it is explained. */
class TermsTest {
    private static final Level BILLING = new Level.Queue("Billing");
    private final Scenario chat = new Scenario();

    @Test
    void aQueuesOwnTimeoutHolds() {
        choose(Choices.NONE.withTimeout(Timeout.of(Duration.ofSeconds(5))));
        chat.customerSays().agentSays().poll();
        assertThat(chat.state()).isEqualTo(new ChatState.AwaitingCustomer(START, Optional.of(START.plusSeconds(5))));
        assertThat(explained())
                .contains(new Explanation.Countdown(
                        new Ruled<>(Duration.ofSeconds(5), new Level.Queue("Billing")),
                        new Explanation.Start.LastMessage()));
    }

    @Test
    void aTimeoutThatIsOffLeavesTheChatAlone() {
        choose(Choices.NONE.withTimeout(Timeout.OFF));
        chat.customerSays().agentSays().poll().pass(Duration.ofDays(1)).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.state()).isEqualTo(new ChatState.AwaitingCustomer(START, Optional.empty()));
        assertThat(explained()).contains(new Explanation.NeverInactive(new Level.Queue("Billing")));
    }

    @Test
    void theTimerCanRunFromTheAgentsFirstReply() {
        choose(Choices.NONE.withTimerStart(TimerStart.FIRST_REPLY));
        chat.customerSays().agentSays().pass(30).agentSays().poll();
        assertThat(chat.state())
                .isEqualTo(new ChatState.AwaitingCustomer(START.plusSeconds(30), Optional.of(START.plus(TIMEOUT))));
        chat.pass(30).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void outsideBusinessHoursNothingIsMadeInactiveAndCustomersStillComeBack() {
        choose(Choices.NONE.withHours(
                new Hours(ZoneId.of("UTC"), EnumSet.allOf(DayOfWeek.class), LocalTime.of(10, 0), LocalTime.of(12, 0))));
        chat.customerSays().agentSays().poll().pass(Duration.ofMinutes(59)).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(explained()).contains(new Explanation.OutsideHours(START.plus(TIMEOUT), new Level.Queue("Billing")));
        chat.pass(60).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        chat.pass(Duration.ofHours(5)).customerSays().poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void anAgentsMessageNeedNotBringAChatBack() {
        chat.policy(chat.policy.withAgentReactivates(false));
        chat.madeInactive().agentSays().poll().settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        chat.customerSays().poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void whatIfCountsTheChatsThatWouldMoveNow() {
        chat.customerSays().agentSays().poll().pass(30);
        assertThat(whatIf(chat.policy.withTimeout(Duration.ofSeconds(20))).slotsFreed())
                .isEqualTo(1);
        assertThat(whatIf(chat.policy.withTimeout(Duration.ofSeconds(31))).toInactive())
                .isEmpty();
        assertThat(whatIf(chat.policy.withTimeout(Duration.ofSeconds(20)).withAutomation(Automation.OFF))
                        .toInactive())
                .isEmpty();
    }

    @Test
    void whatIfCountsTheCustomersWhoWouldBeBroughtBack() {
        chat.madeInactive().automation(Automation.EMERGENCY_STOP).customerSays().poll();
        assertThat(whatIf(chat.policy.withAutomation(Automation.OFF)).toActive())
                .containsExactly(Scenario.TASK);
    }

    @Test
    void aForcedActiveChatSaysFromWhenItsTimerRuns() {
        chat.madeInactive()
                .pass(300)
                .force(new TaskOverride.Action.ForceActive())
                .settle();
        assertThat(explained())
                .contains(new Explanation.Countdown(
                        new Ruled<>(TIMEOUT, new Level.Workspace()), new Explanation.Start.MadeActive()));
    }

    private WhatIf whatIf(dev.lull.policy.Policy policy) {
        return WhatIf.of(chat.views(), chat.policy, policy, chat.now);
    }

    private void choose(Choices choices) {
        chat.policy(chat.policy.with(BILLING, choices));
    }

    private List<Explanation> explained() {
        return Explanation.of(chat.view(), chat.now);
    }
}

package dev.lull.engine;

import static dev.lull.engine.Scenario.TASK;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.TaskOverride.Action;
import dev.lull.model.AssignmentStatus;
import dev.lull.policy.Automation;
import dev.lull.policy.Choices;
import dev.lull.policy.Hours;
import dev.lull.policy.Level;
import dev.lull.policy.Policy;
import dev.lull.policy.Timeout;
import dev.lull.policy.TimerStart;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What another policy would change at once, and what no policy may do. */
class WhatIfTest {
    private static final WhatIf NOTHING = new WhatIf(List.of(), List.of(), List.of(), List.of(), List.of());
    private static final WhatIf TO_INACTIVE = new WhatIf(List.of(TASK), List.of(), List.of(), List.of(), List.of());
    private static final WhatIf SPARED = new WhatIf(List.of(), List.of(TASK), List.of(), List.of(), List.of());
    private static final WhatIf SOONER = new WhatIf(List.of(), List.of(), List.of(TASK), List.of(), List.of());
    private static final WhatIf LONGER = new WhatIf(List.of(), List.of(), List.of(), List.of(TASK), List.of());
    private static final WhatIf TO_ACTIVE = new WhatIf(List.of(), List.of(), List.of(), List.of(), List.of(TASK));

    private final Scenario chat = new Scenario();

    @Test
    void onlyChatsThatMayRestAreCounted() {
        chat.customerSays().agentSays().poll().pass(30);
        assertThat(sooner()).isEqualTo(1);
        chat.transferring = true;
        assertThat(chat.poll().view().transferring()).isTrue();
        assertThat(sooner()).isZero();
        chat.transferring = false;
        chat.force(new Action.Hold(Optional.empty())).settle().poll();
        assertThat(sooner()).isZero();
        chat.force(new Action.Release()).settle();
        assertThat(sooner()).isEqualTo(1);
        chat.status = AssignmentStatus.WRAPPING;
        chat.others(chat.attributes).poll();
        assertThat(sooner()).isZero();
    }

    @Test
    void aChatWhoseMessagesNobodyCanReadIsNotCounted() {
        chat.customerSays().agentSays().poll().pass(30);
        chat.others("{}").poll();
        assertThat(chat.state()).isInstanceOf(ChatState.Unwatched.class);
        assertThat(sooner()).isZero();
    }

    @Test
    void aChatThatAPersonMovesAtThisMomentIsNotCounted() {
        chat.customerSays().agentSays().poll().pass(30).force(new Action.ForceInactive());
        assertThat(sooner()).isZero();
    }

    @Test
    void aChatThatWaitsForItsAgentIsNotCounted() {
        chat.agentSays().customerSays().poll().pass(30);
        assertThat(sooner()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"19, 0", "20, 1", "21, 1"})
    void theMomentOfTheDeadlineCounts(long passed, int due) {
        chat.customerSays().agentSays().poll().pass(passed);
        assertThat(sooner()).isEqualTo(due);
    }

    @Test
    void aChatThatRestsIsNotCountedAgain() {
        chat.madeInactive();
        assertThat(sooner()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"60, 20", "20, 60", "10, 20", "60, 60"})
    void theSamePolicyChangesNothing(long timeout, long passed) {
        assertThat(after(passed, timeout, timeout)).isEqualTo(NOTHING);
    }

    @Test
    void aChatThatIsDueEitherWayIsNoMatterOfTheChange() {
        assertThat(after(30, 20, 10)).isEqualTo(NOTHING);
        assertThat(after(30, 30, 20)).isEqualTo(NOTHING);
        assertThat(after(30, 20, 30)).isEqualTo(NOTHING);
    }

    @Test
    void aLoweredTimeoutMakesInactiveWhatIsDueByItAndHastensTheRest() {
        assertThat(after(30, 31, 30)).isEqualTo(TO_INACTIVE);
        assertThat(after(30, 60, 30)).isEqualTo(TO_INACTIVE);
        assertThat(after(30, 60, 31)).isEqualTo(SOONER);
        assertThat(TO_INACTIVE.slotsFreed()).isEqualTo(1);
        assertThat(SOONER.slotsFreed()).isZero();
    }

    @Test
    void aRaisedTimeoutSparesWhatIsDueAndDelaysTheRest() {
        assertThat(after(30, 30, 31)).isEqualTo(SPARED);
        assertThat(after(30, 31, 32)).isEqualTo(LONGER);
    }

    @Test
    void noTimeoutAtAllIsLaterThanAny() {
        chat.customerSays().agentSays().poll().pass(30);
        Policy off = with(Choices.NONE.withTimeout(Timeout.OFF));
        assertThat(change(timeout(60), off)).isEqualTo(LONGER);
        assertThat(change(timeout(30), off)).isEqualTo(SPARED);
        assertThat(change(off, timeout(60))).isEqualTo(SOONER);
        assertThat(change(off, timeout(30))).isEqualTo(TO_INACTIVE);
        assertThat(change(off, off)).isEqualTo(NOTHING);
    }

    @Test
    void whatAnotherLevelDecidesIsNotChangedByTheWorkspace() {
        chat.customerSays().agentSays().poll().pass(30);
        Level queue = new Level.Queue("Billing");
        Policy present = timeout(60).with(queue, Choices.NONE.withTimeout(Timeout.of(Duration.ofSeconds(50))));
        assertThat(change(present, present.withTimeout(Duration.ofSeconds(20)))).isEqualTo(NOTHING);
        assertThat(change(present, present.with(queue, Choices.NONE))).isEqualTo(LONGER);
        assertThat(change(present, present.with(queue, Choices.NONE.withTimeout(Timeout.of(Duration.ofSeconds(30))))))
                .isEqualTo(TO_INACTIVE);
    }

    @Test
    void whatStartsTheTimerIsARuleLikeAnother() {
        chat.customerSays().agentSays().pass(20).agentSays().poll().pass(30);
        Policy last = timeout(50);
        Policy first = with(last.at(new Level.Workspace()).withTimerStart(TimerStart.FIRST_REPLY));
        assertThat(change(last, first)).isEqualTo(TO_INACTIVE);
        assertThat(change(first, last)).isEqualTo(SPARED);
    }

    @Test
    void outsideTheHoursNothingIsDue() {
        chat.customerSays().agentSays().poll().pass(30);
        Hours closed = new Hours(ZoneOffset.UTC, Set.of(DayOfWeek.TUESDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));
        Policy always = timeout(30);
        Policy tomorrow = with(always.at(new Level.Workspace()).withHours(closed));
        assertThat(change(always, tomorrow)).isEqualTo(SPARED);
        assertThat(change(tomorrow, always)).isEqualTo(TO_INACTIVE);
    }

    @ParameterizedTest
    @EnumSource(value = Automation.class, names = "ON", mode = EnumSource.Mode.EXCLUDE)
    void whileAutomationMakesNothingInactiveNoneIsDueAndNoneRunsDown(Automation idle) {
        chat.customerSays().agentSays().poll().pass(30);
        Policy due = timeout(30);
        Policy running = timeout(60);
        assertThat(change(due.withAutomation(idle), due)).isEqualTo(TO_INACTIVE);
        assertThat(change(due, due.withAutomation(idle))).isEqualTo(SPARED);
        assertThat(change(running.withAutomation(idle), running)).isEqualTo(SOONER);
        assertThat(change(running, running.withAutomation(idle))).isEqualTo(LONGER);
        assertThat(change(running.withAutomation(idle), due.withAutomation(idle)))
                .isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY_STOP, ON, true",
        "EMERGENCY_STOP, OFF, true",
        "DRY_RUN, ON, true",
        "EMERGENCY_STOP, DRY_RUN, false",
        "EMERGENCY_STOP, EMERGENCY_STOP, false",
        "OFF, ON, false",
        "ON, OFF, false",
        "ON, DRY_RUN, false",
        "ON, EMERGENCY_STOP, false"
    })
    void customersWhoWaitAreBroughtBackOnlyByAModeThatBeginsToMakeReturns(
            Automation present, Automation next, boolean back) {
        chat.madeInactive().automation(Automation.EMERGENCY_STOP).customerSays().poll();
        assertThat(change(chat.policy.withAutomation(present), chat.policy.withAutomation(next)))
                .isEqualTo(back ? TO_ACTIVE : NOTHING);
    }

    @Test
    void aRestingChatInWhichItsAgentHasWrittenIsBroughtBackToo() {
        chat.madeInactive().automation(Automation.EMERGENCY_STOP).agentSays().poll();
        assertThat(change(chat.policy, chat.policy.withAutomation(Automation.OFF)))
                .isEqualTo(TO_ACTIVE);
    }

    @Test
    void aRestingChatInWhichNobodyWaitsIsNotBroughtBack() {
        chat.madeInactive();
        assertThat(change(chat.policy.withAutomation(Automation.EMERGENCY_STOP), chat.policy))
                .isEqualTo(NOTHING);
    }

    /** After that many seconds of silence, with that many as the timeout before and after. */
    private WhatIf after(long passed, long before, long after) {
        Scenario other = new Scenario();
        other.automation(Automation.DRY_RUN).customerSays().agentSays().poll().pass(passed);
        return WhatIf.of(other.views(), timeout(before), timeout(after), other.now);
    }

    private WhatIf change(Policy present, Policy next) {
        return WhatIf.of(chat.views(), present, next, chat.now);
    }

    private Policy timeout(long seconds) {
        return chat.policy.withAutomation(Automation.ON).withTimeout(Duration.ofSeconds(seconds));
    }

    private Policy with(Choices workspace) {
        return chat.policy.with(new Level.Workspace(), workspace);
    }

    private int sooner() {
        return change(timeout(TIMEOUT.toSeconds()), timeout(20)).slotsFreed();
    }
}

package dev.lull.engine;

import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.TaskOverride.Action;
import dev.lull.model.AssignmentStatus;
import dev.lull.policy.Automation;
import dev.lull.policy.Level;
import dev.lull.policy.Timeout;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What another policy would do at once, and what no policy may do. */
class WhatIfTest {
    private static final Level WORKSPACE = new Level.Workspace();

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
    void aChatThatWaitsForItsAgentIsNotCounted() {
        chat.agentSays().customerSays().poll().pass(30);
        assertThat(sooner()).isZero();
    }

    @Test
    void theMomentOfTheDeadlineCounts() {
        chat.customerSays().agentSays().poll().pass(20);
        assertThat(sooner()).isEqualTo(1);
    }

    @Test
    void aChatThatRestsIsNotCountedAgain() {
        chat.madeInactive();
        assertThat(sooner()).isZero();
    }

    @Test
    void onlyCustomersWhoWaitWouldBeBroughtBackAndOnlyWhereReturnsAreMade() {
        chat.madeInactive();
        assertThat(returns(Automation.ON)).isZero();
        chat.automation(Automation.EMERGENCY_STOP).customerSays().poll();
        assertThat(returns(Automation.ON)).isEqualTo(1);
        assertThat(returns(Automation.OFF)).isEqualTo(1);
        assertThat(returns(Automation.DRY_RUN)).isZero();
        assertThat(returns(Automation.EMERGENCY_STOP)).isZero();
    }

    @Test
    void onlyACountdownThatWouldEndLaterOrNeverIsCountedAsLonger() {
        chat.customerSays().poll();
        assertThat(longer(Timeout.of(TIMEOUT.plusSeconds(1)))).isZero();
        chat.agentSays().poll();
        assertThat(longer(Timeout.of(TIMEOUT.plusSeconds(1)))).isEqualTo(1);
        assertThat(longer(Timeout.OFF)).isEqualTo(1);
        assertThat(longer(Timeout.of(TIMEOUT))).isZero();
        assertThat(longer(Timeout.of(Duration.ofSeconds(20)))).isZero();
        chat.policy(chat.policy.with(WORKSPACE, chat.policy.at(WORKSPACE).withTimeout(Timeout.OFF)));
        assertThat(longer(Timeout.of(TIMEOUT))).isZero();
    }

    private int longer(Timeout timeout) {
        return WhatIf.of(
                        chat.views(),
                        chat.policy.with(WORKSPACE, chat.policy.at(WORKSPACE).withTimeout(timeout)),
                        chat.now)
                .longer()
                .size();
    }

    private int sooner() {
        return WhatIf.of(chat.views(), chat.policy.withTimeout(Duration.ofSeconds(20)), chat.now)
                .slotsFreed();
    }

    private int returns(Automation mode) {
        return WhatIf.of(chat.views(), chat.policy.withTimeout(TIMEOUT).withAutomation(mode), chat.now)
                .toActive()
                .size();
    }
}

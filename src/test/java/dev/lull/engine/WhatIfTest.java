package dev.lull.engine;

import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.TaskOverride.Action;
import dev.lull.model.AssignmentStatus;
import dev.lull.policy.Automation;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What another policy would do at once, and what no policy may do. */
class WhatIfTest {
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

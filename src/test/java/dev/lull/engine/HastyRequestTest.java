package dev.lull.engine;

import static dev.lull.engine.Scenario.BROKE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A supervisor's request that something overtakes. */
class HastyRequestTest {
    private final Scenario chat = new Scenario();

    @Test
    void whatTheCustomerWritesAfterTheButtonWasPressedIsNotSwallowed() {
        chat.customerSays().agentSays().poll();
        chat.force(new TaskOverride.Action.ForceInactive());
        chat.pass(1).customerSays().settle();
        assertThat(chat.channel).isEqualTo(Scenario.CHAT);
        assertThat(chat.outcomes).containsExactly(new TaskOverride.Outcome.Refused(Refusal.Plain.CUSTOMER_WROTE));
    }

    @Test
    void aCustomerWhoWasSeenWaitingCanBeMadeInactive() {
        chat.customerSays().poll();
        chat.force(new TaskOverride.Action.ForceInactive()).settle();
        assertThat(chat.channel).isEqualTo(Scenario.RESTING);
    }

    @Test
    void aRequestDoesNotWaitBehindALastReadThatFails() {
        chat.customerSays().agentSays().poll().pass(Scenario.TIMEOUT);
        chat.answer().answer().answer();
        chat.force(new TaskOverride.Action.ForceActive());
        Effect.ReadMessages last = (Effect.ReadMessages) chat.pending.removeFirst();
        chat.happens(new Event.MessagesAnswered(last.id(), last.conversation(), new Answer.Unreachable<>(BROKE)));
        chat.settle();
        assertThat(chat.outcomes).containsExactly(new TaskOverride.Outcome.Done());
        assertThat(chat.channel).isEqualTo(Scenario.CHAT);
    }

    @Test
    void aRequestBeforeTheMessagesWereReadIsNotRefusedForWhatWasWrittenBefore() {
        chat.customerSays().pass(600);
        chat.tell();
        chat.force(new TaskOverride.Action.ForceInactive()).settle();
        assertThat(chat.outcomes).doesNotContain(new TaskOverride.Outcome.Refused(Refusal.Plain.CUSTOMER_WROTE));
    }
}

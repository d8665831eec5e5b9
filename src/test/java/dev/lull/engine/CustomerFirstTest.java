package dev.lull.engine;

import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.CONVERSATION;
import static dev.lull.engine.Scenario.NOT_SO;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Identity;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A customer's return goes before what a supervisor asked for, and is not lost in it. */
class CustomerFirstTest {
    private final Scenario chat = new Scenario();

    @Test
    void aCustomerWhoWritesAfterARequestDuringALastReadIsHeard() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT);
        chat.answer().answer().answer();
        assertThat(chat.channel).isEqualTo(RESTING);
        chat.force(new TaskOverride.Action.ForceInactive());
        chat.pass(1).customerSays();
        chat.settle().poll().settle().pass(60).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aCustomerWhoWritesAfterARequestDuringAWriteIsHeard() {
        chat.customerSays().agentSays().poll();
        chat.force(new TaskOverride.Action.Hold(Optional.of(chat.now.plusSeconds(5))))
                .answer();
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.WriteTask.class);
        chat.force(new TaskOverride.Action.ForceInactive());
        chat.pass(1).customerSays().happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        // The hold is refused and so forbids nothing.
        chat.answerTask(new Answer.Refused<>(NOT_SO));
        chat.settle().poll().settle().pass(60).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void theMessagesAreReadOnceMoreWhereAHoldWaitsForTheWrite() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.WriteTask.class);
        chat.force(new TaskOverride.Action.Hold(Optional.empty()));
        chat.customerSays().settle().pass(3600).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aReturnThatWaitsForASlotWaitsNoMoreOnceTheTaskIsBeingTransferred() {
        chat.madeInactive();
        new SecondChat(chat).takesTheOnlySlot();
        chat.customerSays().poll();
        assertThat(chat.pending).isEmpty();
        chat.transferring = true;
        chat.version++;
        chat.poll().pass(300).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aRequestThatTwilioPausesDoesNotKeepACustomerWaiting() {
        chat.madeInactive().force(new TaskOverride.Action.ForceInactive());
        while (!chat.pending.isEmpty()) {
            if (chat.pending.getFirst() instanceof Effect.ReadMessages) {
                chat.answer();
            } else {
                assertThat(chat.pending).first().isInstanceOf(Effect.ReadTask.class);
                chat.answerTask(new Answer.Limited<>(Optional.of(Duration.ofMinutes(1))));
            }
        }
        chat.customerSays().poll();
        assertThat(chat.state()).isInstanceOf(ChatState.Activating.class);
    }

    @Test
    void aHoldThatTwilioPausesDoesNotKeepACustomerWaiting() {
        chat.madeInactive().force(new TaskOverride.Action.Hold(Optional.empty()));
        chat.answerTask(new Answer.Limited<>(Optional.of(Duration.ofMinutes(1))));
        chat.customerSays().poll();
        assertThat(chat.pending)
                .singleElement()
                .isInstanceOfSatisfying(
                        Effect.WriteTask.class,
                        write -> assertThat(write.channel()).contains(CHAT.sid()));
    }

    @Test
    void aHoldIsAnsweredThoughTheReturnIsRefused() {
        chat.madeInactive();
        chat.customerSays().poll();
        chat.answerTask(new Answer.Refused<>(NOT_SO));
        chat.force(new TaskOverride.Action.Hold(Optional.empty()));
        for (int second = 0; second < 3600; second++) {
            chat.pass(1);
            while (!chat.pending.isEmpty()) {
                if (chat.pending.getFirst() instanceof Effect.WriteTask write
                        && write.channel().isPresent()) {
                    chat.answerTask(new Answer.Refused<>(NOT_SO));
                } else {
                    chat.answer();
                }
            }
        }
        assertThat(chat.outcomes).hasSize(1);
    }

    @Test
    void aHoldWhoseAnswerWasLostDoesNotKeepACustomerWaiting() {
        chat.madeInactive().force(new TaskOverride.Action.Hold(Optional.empty()));
        chat.answer();
        chat.answerTask(new Answer.Unreachable<>(BROKE));
        chat.pass(2);
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.ReadTask.class);
        chat.answerTask(new Answer.Limited<>(Optional.of(Duration.ofMinutes(2))));
        chat.customerSays().poll().settle();
        chat.pass(10).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void anUndoThatTwilioPausesDoesNotKeepACustomerWaiting() {
        chat.madeInactive()
                .force(new TaskOverride.Action.Hold(Optional.empty()))
                .settle();
        chat.force(new TaskOverride.Action.Undo());
        chat.answerTask(new Answer.Limited<>(Optional.of(Duration.ofMinutes(2))));
        chat.customerSays().poll().settle().pass(10).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aLimitOfConversationsDoesNotHoldUpAReturn() {
        chat.madeInactive();
        chat.policy(chat.policy.withBots(Set.of(Identity.of("helper"))));
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.ReadMessages.class);
        chat.customerSays().happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        assertThat(chat.state()).isInstanceOf(ChatState.Activating.class);
        chat.answerMessages(new Answer.Limited<>(Optional.of(Duration.ofMinutes(2))));
        chat.others(chat.attributes.replace("{", "{\"crm\":1,"));
        chat.settle().pass(5).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aHoldThatTwilioPausesDoesNotKeepACustomerWaitingWhereAnotherRequestWaits() {
        chat.madeInactive()
                .force(new TaskOverride.Action.Hold(Optional.empty()))
                .answer();
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.WriteTask.class);
        chat.force(new TaskOverride.Action.Hold(Optional.of(chat.now.plusSeconds(900))));
        chat.customerSays().happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        chat.answerTask(new Answer.Limited<>(Optional.of(Duration.ofMinutes(2))));
        chat.settle().pass(10).settle();
        assertThat(chat.channel).as("%s %s", chat.view().state(), chat.outcomes).isEqualTo(CHAT);
    }
}

package dev.lull.engine;

import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Somebody else, who sees it otherwise, brings a resting chat back though nobody has written. */
class BroughtBackTest {
    private final Scenario chat = new Scenario();

    @Test
    void theChatIsLetBeForAWhileAndItsRowSaysWhy() {
        chat.madeInactive();
        chat.othersBringItBack();
        assertThat(chat.pending).isEmpty();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
        assertThat(chat.view().reason()).contains(new Standstill.BroughtBack());
        chat.pass(1).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void whoNeverAgreesIsAnsweredMoreAndMoreSeldom() {
        chat.madeInactive();
        Instant begun = chat.now;
        int moves = chat.writes().size();
        while (chat.now.isBefore(begun.plus(Duration.ofHours(1)))) {
            if (chat.channel.equals(RESTING)) {
                chat.othersBringItBack();
            }
            chat.pass(1).settle();
        }
        assertThat(chat.writes().size() - moves).isLessThan(60);
        assertThat(chat.channel.equals(RESTING) || chat.view().reason().isPresent())
                .isTrue();
    }

    @Test
    void whoBringsItBackWhileTheMoveIsBeingAnsweredIsHeardToo() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        Effect write = chat.pending.removeFirst();
        Event answer = chat.truth(write);
        chat.othersBringItBack();
        chat.happens(answer);
        chat.settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.view().reason()).contains(new Standstill.BroughtBack());
    }

    @Test
    void aWordOfAnybodyEndsThePause() {
        chat.madeInactive();
        chat.othersBringItBack();
        chat.agentSays().poll();
        assertThat(chat.view().reason()).isEmpty();
        chat.pass(TIMEOUT).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void aPersonWhoAsksIsNotKeptWaiting() {
        chat.madeInactive();
        chat.othersBringItBack();
        chat.force(new TaskOverride.Action.ForceInactive()).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.view().reason()).isEmpty();
    }

    @Test
    void whoBringsItBackForACustomerNobodyElseHasHeardYetIsNoReason() {
        chat.madeInactive();
        chat.customerSays();
        chat.othersBringItBack();
        chat.poll();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
        assertThat(chat.view().reason()).isEmpty();
    }

    @Test
    void aChatThatAnotherMadeInactiveOnTheCustomersWordIsReadAgainBeforeItComesBack() {
        chat.customerSays().agentSays().customerSays().poll();
        chat.others(
                "{\"conversationSid\":\"CH1\",\"inactive\":1,\"lull\":{\"task\":\"WT1\",\"from\":\"chat\",\"last\":2}}");
        chat.channel = RESTING;
        chat.happens(new Event.TaskSeen(chat.task(), chat.assignment(), false));
        assertThat(chat.state()).isInstanceOf(ChatState.Activating.class);
        assertThat(chat.pending).hasAtLeastOneElementOfType(Effect.ReadMessages.class);
        assertThat(chat.writes()).isEmpty();
        chat.settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void whoBringsItBackWhileTheAnswerIsLostIsHeardToo() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer().loseTheAnswer();
        assertThat(chat.view().reason()).contains(BROKE);
        chat.pass(Duration.ofMillis(200)).othersBringItBack();
        for (int tenth = 0; tenth < 50 && chat.pending.isEmpty(); tenth++) {
            chat.pass(Duration.ofMillis(100));
        }
        chat.settle();
        assertThat(chat.writes()).hasSize(1);
        assertThat(chat.view().reason()).contains(new Standstill.BroughtBack());
        chat.pass(5).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void anAnswerThatIsLostBeforeTheMoveIsNoReasonToLetItBe() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.answerTask(new Answer.Unreachable<>(BROKE));
        chat.happens(new Event.TaskSeen(chat.task(), chat.assignment(), false));
        chat.pass(1).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void whoActivatesItStartsTheTimeoutAfresh() {
        chat.madeInactive();
        chat.othersBringItBack();
        chat.force(new TaskOverride.Action.ForceActive()).settle();
        assertThat(chat.outcomes).containsExactly(new TaskOverride.Outcome.Done());
        chat.pass(TIMEOUT.minusSeconds(2)).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        chat.pass(3).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void whoBringsItBackBeforeTheLastReadIsAnsweredIsHeardToo() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer().answer();
        chat.othersBringItBack();
        chat.answer();
        assertThat(chat.pending).isEmpty();
        assertThat(chat.view().reason()).contains(new Standstill.BroughtBack());
    }

    @Test
    void whatLullItselfBringsBackIsNotSaidToBeOthersDoing() {
        chat.madeInactive();
        chat.agentSays().pass(TIMEOUT.minusSeconds(1)).poll();
        assertThat(chat.state()).isInstanceOf(ChatState.Activating.class);
        chat.pass(1).answer();
        assertThat(chat.state()).isInstanceOf(ChatState.Deactivating.class);
        chat.settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void whoActivatesAChatThatWasBroughtBackByItsChannelAloneStartsTheTimeoutAfresh() {
        chat.madeInactive();
        chat.channel = CHAT;
        chat.others(chat.attributes);
        // as another program does that knows nothing of the marks
        chat.tell();
        chat.force(new TaskOverride.Action.ForceActive()).settle();
        assertThat(chat.outcomes).hasSize(1);
        chat.pass(TIMEOUT.minusSeconds(2)).settle();
        assertThat(chat.channel).as("%s", chat.outcomes).isEqualTo(CHAT);
    }
}

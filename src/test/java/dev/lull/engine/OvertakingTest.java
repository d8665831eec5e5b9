package dev.lull.engine;

import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.CONVERSATION;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.AssignmentStatus;
import dev.lull.model.TaskAttributes;
import org.junit.jupiter.api.Test;

/** Rule 1: a customer who is known to wait is brought back before anything else goes on. */
class OvertakingTest {
    private final Scenario chat = new Scenario();

    @Test
    void aCustomerWhoIsNoticedBeforeTheLastReadComesInIsBroughtBackAtOnce() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT);
        chat.answer().answer().answer();
        assertThat(chat.channel).isEqualTo(RESTING);
        Effect lastRead = chat.pending.removeFirst();
        chat.customerSays().happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        assertThat(chat.state()).isInstanceOf(ChatState.Activating.class);
        chat.settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        chat.happens(chat.truth(lastRead));
        assertThat(chat.pending).isEmpty();
    }

    @Test
    void aCustomerDoesNotWaitForTheReadsOfADeactivationThatAnotherLullWasFasterWith() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT);
        chat.channel = RESTING;
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":1}").customerSays();
        chat.happens(new Event.TaskSeen(chat.task(), chat.assignment(), false));
        chat.happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        assertThat(chat.state()).isInstanceOf(ChatState.Activating.class);
    }

    @Test
    void newsOfWhatBecameOfALostWriteIsEnoughToBringTheChatBack() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT);
        chat.answer().answer().loseTheAnswer();
        chat.customerSays();
        chat.happens(new Event.TaskSeen(chat.task(), chat.assignment(), false));
        chat.happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        assertThat(chat.state()).isInstanceOf(ChatState.Activating.class);
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.WriteTask.class);
        chat.settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aLastReadThatFailsDoesNotHideThatOthersBroughtTheChatBack() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer().answer();
        chat.answerMessages(new Answer.Unreachable<>(BROKE));
        chat.customerSays().othersBringItBack();
        chat.happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
        assertThat(chat.view().reason()).isEmpty();
    }

    @Test
    void whatOthersBroughtBackWhileTheMoveWasAnsweredIsNotReadOnceMore() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        Event answer = chat.truth(chat.pending.removeFirst());
        chat.othersBringItBack();
        chat.happens(answer);
        assertThat(chat.pending).isEmpty();
    }

    @Test
    void atWrapUpTheMarkIsClearedThoughTheLastReadFails() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer().answer();
        assertThat(chat.channel).isEqualTo(RESTING);
        chat.answerMessages(new Answer.Unreachable<>(BROKE));
        chat.status = AssignmentStatus.WRAPPING;
        chat.others(chat.attributes);
        chat.tell();
        for (int second = 0; second < 120; second++) {
            chat.settleWithoutMessages().pass(1);
        }
        assertThat(TaskAttributes.of(chat.attributes).inactive())
                .as("%s", chat.state())
                .isFalse();
    }
}

package dev.lull.engine;

import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.CONVERSATION;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.START;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A message that is deleted makes every later page end earlier: for a while that looks like a late answer. */
class DeletedMessagesTest {
    private final Scenario chat = new Scenario();

    /** Found by seed 1 of the simulation: all answers were taken for late ones until somebody wrote again. */
    @Test
    void whatALateAnswerCanNotExplainAnyMoreWasDeleted() {
        chat.customerSays().agentSays().poll().pass(30);
        chat.messages.removeLast();
        chat.poll();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
        chat.pass(Duration.ofMinutes(2)).settle();
        assertThat(chat.writes()).isEmpty();
        chat.poll();
        assertThat(chat.state()).isEqualTo(new ChatState.AwaitingAgent(START));
    }

    @Test
    void aDeletedCustomersMessageLetsTheCountdownRunAgain() {
        chat.agentSays().pass(10).customerSays().poll();
        chat.messages.removeLast();
        chat.pass(TIMEOUT).poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        chat.pass(Duration.ofMinutes(2)).poll().settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void aConversationThatIsEmptiedHasNoTurn() {
        chat.customerSays().poll();
        chat.messages.clear();
        chat.pass(Duration.ofMinutes(3)).poll();
        assertThat(chat.view().lastTurn()).isEmpty();
    }

    /** Found by seed 69: two Lulls moved a chat back and forth, of which one knew that the message was deleted. */
    @Test
    void whoIsToldThatAnotherMovedOnAnOlderMessageReadsBeforeItReturns() {
        chat.policy(chat.policy.withTimeout(Duration.ofHours(1)));
        chat.customerSays().agentSays().agentSays().poll();
        chat.automation(dev.lull.policy.Automation.OFF).pass(Duration.ofMinutes(5));
        chat.messages.removeLast();
        chat.channel = RESTING;
        chat.others(
                "{\"conversationSid\":\"CH1\",\"inactive\":1,\"lull\":{\"task\":\"WT1\",\"from\":\"TC1\",\"last\":1}}");
        chat.happens(new Event.TaskSeen(chat.task(), chat.assignment(), false));
        assertThat(chat.pending).hasSize(2);
        chat.settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.writes()).isEmpty();
    }

    @Test
    void aMessageThatTheMoverDoesNotNameAndThatIsThereBringsTheChatBack() {
        chat.customerSays().agentSays().customerSays().poll();
        chat.automation(dev.lull.policy.Automation.OFF).pass(Duration.ofMinutes(5));
        chat.channel = RESTING;
        chat.others(
                "{\"conversationSid\":\"CH1\",\"inactive\":1,\"lull\":{\"task\":\"WT1\",\"from\":\"TC1\",\"last\":1}}");
        chat.happens(new Event.TaskSeen(chat.task(), chat.assignment(), false));
        chat.settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aPageThatEndsEarlierSoonAfterwardsIsLate() {
        chat.customerSays().agentSays();
        dev.lull.model.MessagePage earlier = chat.page();
        chat.customerSays().poll().pass(Duration.ofSeconds(119));
        chat.happens(new Event.MessagesSeen(CONVERSATION, earlier));
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
    }
}

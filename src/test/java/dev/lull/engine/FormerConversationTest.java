package dev.lull.engine;

import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.ConversationSid;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.model.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A task names another conversation than before. */
class FormerConversationTest {
    private final Scenario chat = new Scenario();

    @Test
    void messagesOfTheConversationThatTheTaskHadBeforeDecideNothing() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT);
        MessagePage before = chat.page();
        chat.others(chat.attributes.replace("CH1", "CH2"));
        chat.answer();
        chat.answerMessages(new Answer.Got<>(before));
        assertThat(chat.writes()).isEmpty();
    }

    @Test
    void aLateAnswerForTheFormerConversationDoesNotHideTheCustomer() {
        chat.agentSays().customerSays().agentSays().poll().pass(TIMEOUT);
        MessagePage before = chat.page();
        chat.others(chat.attributes.replace("CH1", "CH2"));
        chat.happens(new Event.TaskSeen(chat.task(), chat.assignment(), false));
        chat.answer();
        chat.answerMessages(new Answer.Got<>(before));
        chat.happens(new Event.MessagesSeen(
                new ConversationSid("CH2"), new MessagePage(List.of(new Message(0, "+15550100", chat.now)), true)));
        assertThat(chat.view().lastTurn())
                .hasValueSatisfying(turn -> assertThat(turn.speaker()).isEqualTo(Speaker.CUSTOMER));
    }

    @Test
    void aForceSaysNothingOfAnotherConversation() {
        for (int i = 0; i < 5; i++) {
            chat.customerSays().agentSays();
        }
        chat.poll().force(new TaskOverride.Action.ForceInactive()).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        chat.messages.clear();
        chat.others(chat.attributes.replace("CH1", "CH2"));
        chat.tell().pass(10).customerSays();
        chat.happens(new Event.MessagesSeen(new ConversationSid("CH2"), chat.page()));
        chat.settle().pass(5).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void theAgentsOwnMessageBringsAChatBackAlsoInAnotherConversation() {
        for (int i = 0; i < 5; i++) {
            chat.customerSays().agentSays();
        }
        chat.poll().pass(TIMEOUT).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        chat.messages.clear();
        chat.others(chat.attributes.replace("CH1", "CH2"));
        chat.tell().pass(100).customerSays().agentSays();
        // only the agent's word is the newest
        chat.happens(new Event.MessagesSeen(new ConversationSid("CH2"), chat.page()));
        chat.settle().pass(5).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void whatTheCustomerWritesThereAfterTheRequestIsNotSwallowed() {
        for (int i = 0; i < 5; i++) {
            chat.customerSays().agentSays();
        }
        chat.poll().force(new TaskOverride.Action.ForceInactive());
        chat.messages.clear();
        chat.others(chat.attributes.replace("CH1", "CH2"));
        chat.pass(3).customerSays().pass(3);
        for (int i = 0; i < 10; i++) {
            chat.settle().pass(2);
        }
        chat.happens(new Event.MessagesSeen(new ConversationSid("CH2"), chat.page()));
        chat.settle().pass(60).settle();
        assertThat(chat.channel).as("%s", chat.outcomes).isEqualTo(CHAT);
    }
}

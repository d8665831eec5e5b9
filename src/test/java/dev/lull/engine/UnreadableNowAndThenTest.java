package dev.lull.engine;

import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.CONVERSATION;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A conversation that Twilio lets be read now and then only: a chat that comes back for it does not go at once. */
class UnreadableNowAndThenTest {
    private final Scenario chat = new Scenario();

    @Test
    void theChatIsLetBeForAWhileAndItsRowSaysWhy() {
        chat.madeInactive();
        unreadable();
        assertThat(chat.channel).isEqualTo(CHAT);
        chat.poll();
        assertThat(chat.pending).isEmpty();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
        assertThat(chat.view().reason()).contains(new Standstill.UnreadableBefore());
        chat.pass(2).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void itIsNotMovedToAndFroForEver() {
        chat.madeInactive();
        int before = chat.writes().size();
        for (int i = 0; i < 120; i++) {
            unreadable();
            chat.pass(15).poll().settle().pass(15).settle();
        }
        assertThat(chat.writes().size() - before).isLessThan(60);
    }

    @Test
    void whoWroteMeanwhileIsHeard() {
        chat.madeInactive();
        unreadable();
        chat.customerSays().poll();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
        assertThat(chat.view().reason()).isEmpty();
        chat.agentSays().poll().pass(TIMEOUT).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    private void unreadable() {
        chat.happens(new Event.ConversationUnreadable(CONVERSATION));
        chat.settle();
    }
}

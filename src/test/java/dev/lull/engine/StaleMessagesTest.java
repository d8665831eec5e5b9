package dev.lull.engine;

import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.MessagePage;
import org.junit.jupiter.api.Test;

/** Rule 2: what is stale decides nothing. */
class StaleMessagesTest {
    private final Scenario chat = new Scenario();

    @Test
    void aReadOlderThanWhatIsKnownIsNoReadAfterTheDeadline() {
        MessagePage old = chat.customerSays().page();
        chat.agentSays().poll().pass(TIMEOUT);
        chat.answer();
        Effect.ReadMessages read = (Effect.ReadMessages) chat.pending.removeFirst();
        chat.happens(new Event.MessagesAnswered(read.id(), read.conversation(), new Answer.Got<>(old)));
        assertThat(chat.writes()).isEmpty();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.view().reason()).isPresent();
        chat.pass(2).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }
}

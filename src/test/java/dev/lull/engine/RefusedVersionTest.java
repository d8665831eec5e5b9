package dev.lull.engine;

import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.CONVERSATION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rule 3: on 412 the task is read again. */
class RefusedVersionTest {
    private final Scenario chat = new Scenario();

    @Test
    void aReturnThatOvertakesARefusedMarkReadsTheTaskToo() {
        chat.madeInactive();
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":0}").poll();
        chat.answer();
        Effect.WriteTask mark = (Effect.WriteTask) chat.pending.removeFirst();
        chat.customerSays().happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":0,\"more\":1}");
        chat.happens(new Event.WriteAnswered(mark.id(), new Answer.ChangedMeanwhile<>()));
        assertThat(chat.state()).isInstanceOf(ChatState.Activating.class);
        assertThat(chat.pending).hasOnlyElementsOfType(Effect.ReadTask.class);
        chat.settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }
}

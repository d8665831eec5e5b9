package dev.lull.engine;

import static dev.lull.engine.Scenario.CHAT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Task;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Rules 1 and 7: an older version is told from a newer one, also after the clock has jumped. */
class StaleTaskTest {
    private final Scenario chat = new Scenario();

    @Test
    void aStaleReadAfterAClockJumpDoesNotPassForAReturn() {
        Task active = chat.task();
        chat.madeInactive();
        chat.happens(new Event.ClockJumped(Duration.ofSeconds(5)));
        chat.customerSays().happens(new Event.MessagesSeen(Scenario.CONVERSATION, chat.page()));
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.ReadTask.class);
        chat.answerTask(new Answer.Got<>(active));
        assertThat(chat.state()).isInstanceOf(ChatState.Activating.class);
        chat.settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }
}

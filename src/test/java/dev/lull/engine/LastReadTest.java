package dev.lull.engine;

import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The last read after a deactivation fails, and a hold is asked for. */
class LastReadTest {
    private final Scenario chat = new Scenario();

    @Test
    void aHoldDoesNotEndTheLastRead() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.customerSays().answer();
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.ReadMessages.class);
        chat.answerMessages(new Answer.Unreachable<>(BROKE));
        chat.force(new TaskOverride.Action.Hold(Optional.empty()));
        chat.settle().pass(3600).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void withoutAHoldItIsTriedAgain() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.customerSays().answer();
        chat.answerMessages(new Answer.Unreachable<>(BROKE));
        chat.settle().pass(3600).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aHoldAskedDuringTheWriteAndAFailedReadLikewise() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.force(new TaskOverride.Action.Hold(Optional.empty()));
        chat.customerSays().answer();
        for (int i = 0; i < 5 && !(chat.pending.getFirst() instanceof Effect.ReadMessages); i++) {
            chat.answer();
        }
        chat.answerMessages(new Answer.Unreachable<>(BROKE));
        chat.settle().pass(3600).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    /** A person's own deactivation whose last read fails four times. */
    @Test
    void aForcedDeactivationWhoseLastReadFailsOftenIsReadAllTheSame() {
        chat.customerSays()
                .agentSays()
                .poll()
                .force(new TaskOverride.Action.ForceInactive())
                .answer()
                .answer();
        chat.customerSays().answer();
        for (int i = 0; i < 4; i++) {
            chat.answerMessages(new Answer.Unreachable<>(BROKE)).pass(i < 3 ? 30 : 0);
        }
        chat.settle().pass(3600).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }
}

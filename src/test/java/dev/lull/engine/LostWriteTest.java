package dev.lull.engine;

import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.CONVERSATION;
import static dev.lull.engine.Scenario.RESTING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rule 3: a lost answer is resolved by reading, never by writing again blindly. */
class LostWriteTest {
    private final Scenario chat = new Scenario();

    @Test
    void aRequestWhoseAnswerWasLostCanBeUndone() {
        chat.agentSays().poll().force(new TaskOverride.Action.ForceInactive());
        chat.answer().answer().loseTheAnswer();
        chat.pass(2).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.outcomes).containsExactly(new TaskOverride.Outcome.Done());
        chat.force(new TaskOverride.Action.Undo()).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.outcomes).last().isEqualTo(new TaskOverride.Outcome.Done());
    }

    @Test
    void anUndoWhoseAnswerWasLostIsNotUndone() {
        chat.agentSays().poll().force(new TaskOverride.Action.ForceInactive()).settle();
        chat.force(new TaskOverride.Action.Undo());
        while (!(chat.pending.getFirst() instanceof Effect.WriteTask)) {
            chat.answer();
        }
        chat.loseTheAnswer();
        chat.pass(2).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        chat.force(new TaskOverride.Action.Undo()).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.outcomes).last().isInstanceOf(TaskOverride.Outcome.Refused.class);
    }

    @Test
    void aWriteThatWasLostIsReadAfterAlsoWhenTheSupervisorsPatienceIsOver() {
        chat.madeInactive().force(new TaskOverride.Action.ForceActive());
        for (int attempt = 1; attempt <= 4; attempt++) {
            chat.answer();
            chat.answerTask(new Answer.Unreachable<>(BROKE));
            chat.pass(attempt < 4 ? 30 : 0);
        }
        assertThat(chat.outcomes).hasSize(1);
        assertThat(chat.channel).isEqualTo(RESTING);
        chat.customerSays().happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        assertThat(chat.state()).isInstanceOf(ChatState.Activating.class);
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.ReadTask.class);
        chat.settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }
}

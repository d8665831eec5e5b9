package dev.lull.engine;

import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.CONVERSATION;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.policy.Automation;
import java.time.Duration;
import java.util.Optional;
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

    @Test
    void whoOnlyChangesAnAttributeAfterALostWriteHasNotBroughtItBack() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT);
        int falsely = 0;
        for (int tenth = 0; tenth < 6000; tenth++) {
            while (!chat.pending.isEmpty()) {
                if (chat.pending.getFirst() instanceof Effect.WriteTask) {
                    // Nothing is carried out, as in an outage of writes.
                    chat.answerTask(new Answer.Unreachable<>(BROKE));
                    chat.others("{\"conversationSid\":\"CH1\",\"inactive\":0,\"crm\":" + tenth + "}");
                } else {
                    chat.answer();
                }
            }
            falsely += chat.view().reason().equals(Optional.of(new Standstill.BroughtBack())) ? 1 : 0;
            chat.pass(Duration.ofMillis(100));
        }
        assertThat(falsely / 10).as("seconds of 600 with a false reason").isLessThan(10);
    }

    @Test
    void aLostDeactivationIsReadAlsoWhereTheFirstReadFails() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer().loseTheAnswer();
        assertThat(chat.channel).isEqualTo(RESTING);
        chat.customerSays().happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        chat.pass(2);
        assertThat(chat.pending).isNotEmpty();
        while (!chat.pending.isEmpty()) {
            if (chat.pending.getFirst() instanceof Effect.ReadTask) {
                chat.answerTask(new Answer.Unreachable<>(BROKE));
            } else {
                chat.answer();
            }
        }
        chat.pass(60).settle().pass(60).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aLostWriteIsResolvedThoughAnothersTurnHasCome() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer().loseTheAnswer();
        chat.pass(2);
        chat.answerTask(new Answer.Unreachable<>(BROKE));
        while (!chat.pending.isEmpty()) {
            chat.answer();
        }
        // Nobody may be made inactive any more.
        chat.automation(Automation.OFF);
        chat.customerSays();
        chat.happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        chat.settle().pass(60).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void theMessagesAreReadOnceMoreWhereAHoldWaitsForAWriteWhoseAnswerIsLost() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.WriteTask.class);
        chat.force(new TaskOverride.Action.Hold(Optional.empty()));
        chat.customerSays().loseTheAnswer().settle().pass(3600).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aWriteThatWasNeverSentIsNotSaidToBeLost() {
        chat.customerSays().agentSays().poll().force(new TaskOverride.Action.ForceInactive());
        for (int second = 0; second < 120; second++) {
            while (!chat.pending.isEmpty()) {
                if (chat.pending.getFirst() instanceof Effect.WriteTask) {
                    chat.answerTask(new Answer.Unreachable<>(Failure.Plain.BUDGET_SPENT));
                } else {
                    chat.answer();
                }
            }
            chat.pass(1);
            if (!chat.outcomes.isEmpty()) {
                break;
            }
        }
        assertThat(chat.outcomes).containsExactly(new TaskOverride.Outcome.Failed(Failure.Plain.BUDGET_SPENT));
    }
}

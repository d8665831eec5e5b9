package dev.lull.engine;

import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.CONVERSATION;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Stamp;
import dev.lull.model.TaskAttributes;
import dev.lull.policy.Automation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An undo takes back what was done here, also where an answer was lost, and nothing that anybody else has done. */
class UndoneOnlyHereTest {
    private final Scenario chat = new Scenario();

    @Test
    void aCustomerWhoHasWrittenSinceIsNotPutAwayWhereTheAnswerWasLost() {
        chat.madeInactive();
        chat.automation(Automation.DRY_RUN);
        chat.force(new TaskOverride.Action.ForceActive()).answer().loseTheAnswer();
        customerWrites();
        chat.pass(2).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        undo().pass(60).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aCustomerWhoHasWrittenSinceIsNotPutAwayForAMomentEither() {
        chat.madeInactive();
        chat.force(new TaskOverride.Action.ForceActive()).answer().loseTheAnswer();
        customerWrites();
        chat.pass(2).settle();
        int before = chat.writes().size();
        undo().pass(60).settle();
        assertThat(chat.writes()).hasSize(before);
    }

    @Test
    void aCustomerWhoWroteWhileTheRequestWasWrittenIsNotPutAway() {
        chat.madeInactive();
        chat.automation(Automation.DRY_RUN);
        chat.force(new TaskOverride.Action.ForceActive()).answer();
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.WriteTask.class);
        customerWrites();
        chat.answer();
        undo().pass(60).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void theReturnThatAnotherLullHasDoneStays() {
        chat.madeInactive();
        chat.automation(Automation.DRY_RUN);
        chat.force(new TaskOverride.Action.ForceActive()).answer().answerTask(new Answer.Unreachable<>(BROKE));
        chat.customerSays();
        chat.channel = CHAT;
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":0}");
        chat.poll().pass(2).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        undo().pass(60).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void whatAnotherSupervisorHasDoneStays() {
        forcedUpToTheWrite();
        chat.answerTask(new Answer.Unreachable<>(BROKE));
        chat.channel = RESTING;
        Stamp.Force elsewhere = new Stamp.Force(Stamp.Do.INACTIVE, chat.now, "elsewhr");
        chat.others(TaskAttributes.of(chat.attributes)
                .with(true, Stamp.empty(TASK).rested(CHAT.sid(), 0, Optional.of(elsewhere)))
                .json());
        assertThat(TaskAttributes.of(chat.attributes).stamp()).isPresent();
        chat.pass(2).settle();
        undo();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void anUndoThatIsAskedForWhileTheAnswerIsLostUndoes() {
        forcedUpToTheWrite();
        chat.loseTheAnswer();
        undo().pass(5).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void anUndoWhoseAnswerWasLostIsSaidToBeDone() {
        chat.agentSays()
                .poll()
                .force(new TaskOverride.Action.ForceInactive())
                .settle()
                .force(new TaskOverride.Action.Undo());
        while (!(chat.pending.getFirst() instanceof Effect.WriteTask)) {
            chat.answer();
        }
        chat.loseTheAnswer().pass(2).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.outcomes).last().isEqualTo(new TaskOverride.Outcome.Done());
    }

    @Test
    void aRequestThatWasDoneIsNotSaidToBeRefusedWhereItsAnswerWasLost() {
        chat.automation(Automation.DRY_RUN);
        forcedUpToTheWrite();
        chat.loseTheAnswer().customerSays();
        chat.pass(2).settle().poll().pass(60).settle();
        assertThat(chat.channel.equals(RESTING) && chat.outcomes.getFirst() instanceof TaskOverride.Outcome.Refused)
                .as("%s on %s", chat.outcomes, chat.channel)
                .isFalse();
    }

    @Test
    void aRequestThatFailedForGoodAndWasDoneAllTheSameCanBeUndone() {
        chat.automation(Automation.OFF);
        forcedUpToTheWrite();
        for (int attempt = 1; attempt <= 3; attempt++) {
            chat.answerTask(new Answer.Unreachable<>(BROKE)).pass(30).answer().answer();
        }
        chat.loseTheAnswer();
        assertThat(chat.outcomes).singleElement().isInstanceOf(TaskOverride.Outcome.Failed.class);
        chat.poll().settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        undo();
        assertThat(chat.channel).as("%s", chat.outcomes).isEqualTo(CHAT);
    }

    private void forcedUpToTheWrite() {
        chat.agentSays()
                .poll()
                .force(new TaskOverride.Action.ForceInactive())
                .answer()
                .answer();
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.WriteTask.class);
    }

    private void customerWrites() {
        chat.customerSays().happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
    }

    private Scenario undo() {
        return chat.force(new TaskOverride.Action.Undo()).settle();
    }
}

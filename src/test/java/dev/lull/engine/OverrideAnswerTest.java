package dev.lull.engine;

import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.CONVERSATION;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.START;
import static dev.lull.engine.Scenario.TASK;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.DecisionRecord.Phase;
import dev.lull.engine.TaskOverride.Action;
import dev.lull.engine.TaskOverride.Outcome;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Task;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a supervisor is answered who asks for something that cannot be, or is so already, or comes too late. */
class OverrideAnswerTest {
    private final Scenario chat = new Scenario();

    @Test
    void aChatThatIsBeingTransferredIsNotForcedInactive() {
        chat.transferring = true;
        chat.customerSays().poll();
        refuses(new Action.ForceInactive(), Refusal.Plain.TRANSFERRING);
    }

    @Test
    void aChatWithoutAConversationIsNotForcedInactive() {
        chat.others("{\"inactive\":0}").poll();
        refuses(new Action.ForceInactive(), Refusal.Plain.NO_CONVERSATION);
    }

    @Test
    void aPendingTaskIsNotForcedInactiveAndTheAnswerSaysWhatItIs() {
        chat.status = AssignmentStatus.PENDING;
        chat.poll();
        refuses(new Action.ForceInactive(), new Refusal.NotAccepted(AssignmentStatus.PENDING));
    }

    @Test
    void aHeldChatSaysUntilWhen() {
        chat.customerSays().poll();
        chat.force(new Action.Hold(Optional.of(START.plusSeconds(660)))).settle();
        refuses(new Action.ForceInactive(), new Refusal.Held(Optional.of(START.plusSeconds(660))));
    }

    @Test
    void onlyAnAcceptedChatIsHeld() {
        chat.status = AssignmentStatus.RESERVED;
        chat.poll();
        refuses(new Action.Hold(Optional.empty()), Refusal.Plain.HOLD_NOT_ACCEPTED);
    }

    @Test
    void attributesThatAreNoObjectCannotBearAHold() {
        chat.others("[1]").poll();
        refuses(new Action.Hold(Optional.empty()), Refusal.Plain.HOLD_NO_OBJECT);
    }

    @Test
    void whatIsSoAlreadyIsNotWritten() {
        chat.customerSays().poll().force(new Action.Release()).settle();
        Action hold = new Action.Hold(Optional.of(START.plusSeconds(60)));
        chat.force(hold).settle().force(hold).settle();
        assertThat(chat.outcomes).containsExactly(new Outcome.AlreadySo(), new Outcome.Done(), new Outcome.AlreadySo());
        assertThat(chat.writes()).hasSize(1);
        assertThat(chat.records)
                .filteredOn(record -> record.phase() == Phase.DONE)
                .hasSize(3);
    }

    @Test
    void anInactiveChatThatIsAboutToReturnCanBeForcedToStay() {
        chat.madeInactive();
        chat.customerSays();
        chat.automation(dev.lull.policy.Automation.EMERGENCY_STOP).poll();
        chat.force(new Action.ForceInactive()).settle();
        chat.automation(dev.lull.policy.Automation.ON).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.outcomes).containsExactly(new Outcome.Done());
    }

    @Test
    void aRefusalIsRecorded() {
        chat.transferring = true;
        chat.customerSays().poll();
        refuses(new Action.ForceInactive(), Refusal.Plain.TRANSFERRING);
        assertThat(chat.records.getLast().phase()).isEqualTo(Phase.REFUSED);
        assertThat(chat.records.getLast().answer()).contains(Refusal.Plain.TRANSFERRING);
    }

    @Test
    void theEndOfATaskAnswersEverybodyWhoWaits() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.force(new Action.ForceActive()).force(new Action.Hold(Optional.empty()));
        assertThat(chat.outcomes).containsExactly(new Outcome.Superseded());
        chat.happens(new Event.TaskGone(TASK));
        assertThat(chat.outcomes)
                .containsExactly(new Outcome.Superseded(), new Outcome.NotFound(Refusal.Plain.TASK_ENDED));
    }

    @Test
    void aTaskThatIsReadAsCompletedAnswersThatItHasEnded() {
        chat.customerSays().poll().force(new Action.ForceActive());
        chat.version++;
        chat.status = AssignmentStatus.COMPLETED;
        chat.answerTask(new Answer.Got<>(chat.task()));
        assertThat(chat.outcomes).containsExactly(new Outcome.NotFound(Refusal.Plain.TASK_ENDED));
        assertThat(chat.views()).isEmpty();
    }

    @Test
    void withoutAVersionNothingIsWrittenAndTheAnswerSaysSo() {
        chat.customerSays().poll().force(new Action.ForceInactive());
        Task task = chat.task();
        chat.answerTask(new Answer.Got<>(new Task(
                        task.sid(),
                        Optional.empty(),
                        task.status(),
                        task.channel(),
                        task.queue(),
                        task.attributes(),
                        task.createdAt(),
                        task.updatedAt(),
                        0)))
                .answer();
        assertThat(chat.outcomes).containsExactly(new Outcome.Refused(Failure.Plain.NO_VERSION));
        assertThat(chat.writes()).isEmpty();
    }

    @Test
    void aChatInWhichSomebodyHasWrittenSinceIsNotUndone() {
        chat.customerSays().poll().force(new Action.Hold(Optional.empty())).settle();
        chat.agentSays().poll();
        refuses(new Action.Undo(), Refusal.Plain.MOVED_ON);
        assertThat(chat.view().held()).isTrue();
    }

    @Test
    void anOverrideInAConversationOfBotsCanBeUndone() {
        chat.says("system").poll().force(new Action.Hold(Optional.empty())).settle();
        chat.force(new Action.Undo()).settle();
        assertThat(chat.view().held()).isFalse();
    }

    @Test
    void anUndoAfterTheAgentsNextMessageLeavesTheCountdownAlone() {
        chat.madeInactive().pass(100).force(new Action.ForceActive()).settle();
        chat.pass(20).agentSays().poll();
        assertThat(chat.state())
                .isEqualTo(new ChatState.AwaitingCustomer(chat.now, Optional.of(chat.now.plus(TIMEOUT))));
    }

    @Test
    void aReleaseEndsTheWaitForTheDeadlineAtOnce() {
        chat.customerSays().agentSays().poll();
        chat.force(new Action.Hold(Optional.empty())).settle().pass(TIMEOUT.multipliedBy(2));
        assertThat(chat.channel).isEqualTo(CHAT);
        chat.force(new Action.Release()).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void everyRequestSaysUntilWhenItIsOfUse() {
        chat.madeInactive();
        chat.customerSays().poll().settle();
        assertThat(chat.sent)
                .filteredOn(effect -> !(effect instanceof Effect.LookAtWorker))
                .allSatisfy(effect -> assertThat(latest(effect))
                        .isEqualTo(START.plusSeconds(
                                effect instanceof Effect.WriteTask write
                                                && write.channel().equals(Optional.of(RESTING.sid()))
                                        ? 65
                                        : 90)));
    }

    @Test
    void anUndoDoesNotMakeAChatInactiveThatIsBeingTransferred() {
        chat.madeInactive().force(new Action.ForceActive()).settle();
        chat.transferring = true;
        chat.poll();
        refuses(new Action.Undo(), Refusal.Plain.TRANSFERRING);
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    private static java.time.Instant latest(Effect effect) {
        return switch (effect) {
            case Effect.ReadTask read -> read.latest();
            case Effect.ReadMessages read -> read.latest();
            case Effect.ReadParticipants read -> read.latest();
            case Effect.WriteTask write -> write.latest();
            case Effect.LookAtWorker look -> throw new AssertionError(look);
        };
    }

    private void refuses(Action action, Reason why) {
        int before = chat.writes().size();
        chat.force(action).settle();
        assertThat(chat.outcomes).last().isEqualTo(new Outcome.Refused(why));
        assertThat(chat.writes()).hasSize(before);
    }

    @Test
    void aHoldThatIsAskedForDuringAnUndoIsAnswered() {
        chat.customerSays().agentSays().poll();
        chat.force(new TaskOverride.Action.ForceInactive()).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        chat.force(new TaskOverride.Action.Undo());
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.ReadTask.class);
        chat.customerSays();
        chat.happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        chat.force(new TaskOverride.Action.Hold(Optional.empty()));
        // Another Lull has heard the customer too.
        chat.channel = CHAT;
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":0}");
        chat.settle().poll().settle().pass(300).settle();
        assertThat(chat.outcomes).hasSize(3);
    }
}

package dev.lull.engine;

import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.NOT_SO;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static dev.lull.engine.Scenario.VOICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.TaskOverride.Action;
import dev.lull.engine.TaskOverride.Outcome;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskSid;
import dev.lull.policy.Automation;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverrideTest {
    private final Scenario chat = new Scenario();

    @Test
    void aForcedChatIsInactiveThoughTheCustomerSpokeLast() {
        chat.customerSays().poll().force(new Action.ForceInactive());
        assertThat(chat.view().pending()).isTrue();
        chat.settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.outcomes).containsExactly(new Outcome.Done());
        chat.poll().pass(Duration.ofHours(1)).poll().settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.view().pending()).isFalse();
    }

    @Test
    void aForcedInactiveChatComesBackWithTheNextMessage() {
        chat.customerSays().poll().force(new Action.ForceInactive()).settle();
        chat.customerSays().poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aForcedInactiveChatStaysSoAfterARestart() {
        chat.customerSays().poll().force(new Action.ForceInactive()).settle();
        chat.restart().pass(TIMEOUT).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void aForcedActiveChatGetsAFreshTimeout() {
        chat.madeInactive().pass(300).force(new Action.ForceActive()).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.outcomes).containsExactly(new Outcome.Done());
        assertThat(chat.state())
                .isInstanceOfSatisfying(
                        ChatState.AwaitingCustomer.class,
                        quiet -> assertThat(quiet.deadline()).contains(chat.now.plus(TIMEOUT)));
        chat.pass(TIMEOUT).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void askingForTheStateThatItIsInIsSuccess() {
        chat.customerSays().poll().force(new Action.ForceActive()).settle();
        chat.madeInactive().force(new Action.ForceInactive()).settle();
        assertThat(chat.outcomes).containsExactly(new Outcome.AlreadySo(), new Outcome.AlreadySo());
        assertThat(chat.writes()).hasSize(1);
    }

    @Test
    void overridesAreCarriedOutInEveryAutomationMode() {
        chat.automation(Automation.EMERGENCY_STOP).customerSays().agentSays().poll();
        chat.force(new Action.ForceInactive()).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        chat.automation(Automation.DRY_RUN).force(new Action.ForceActive()).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aHeldChatIsNotMadeInactiveUntilTheHoldEnds() {
        chat.customerSays().agentSays().poll();
        chat.force(new Action.Hold(Optional.of(chat.now.plusSeconds(600)))).settle();
        assertThat(chat.outcomes).containsExactly(new Outcome.Done());
        assertThat(chat.view().heldUntil()).contains(chat.now.plusSeconds(600));
        chat.pass(599).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        chat.pass(1).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void aHoldIsKeptByARestartAndEndedByARelease() {
        chat.customerSays().agentSays().poll();
        chat.force(new Action.Hold(Optional.empty())).settle();
        chat.restart().pass(Duration.ofHours(5)).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.view().held()).isTrue();
        chat.force(new Action.Release()).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void aHeldChatIsNotForcedInactiveEither() {
        chat.customerSays().agentSays().poll();
        chat.force(new Action.Hold(Optional.empty())).settle();
        chat.force(new Action.ForceInactive()).settle();
        assertThat(chat.outcomes.getLast()).isEqualTo(new Outcome.Refused(new Refusal.Held(Optional.empty())));
    }

    @Test
    void aHoldThatDoesNotFitIsRefusedInWords() {
        chat.others("{\"conversationSid\":\"CH1\",\"x\":\"" + "x".repeat(4040) + "\"}")
                .poll();
        chat.force(new Action.Hold(Optional.empty())).settle();
        assertThat(chat.outcomes).singleElement().isInstanceOf(Outcome.Refused.class);
        assertThat(chat.writes()).isEmpty();
    }

    @Test
    void aTaskThatIsNotWithAnAgentCannotBeForcedInactive() {
        chat.status = AssignmentStatus.PENDING;
        chat.poll().force(new Action.ForceInactive()).settle();
        assertThat(chat.outcomes).singleElement().isInstanceOf(Outcome.Refused.class);
        assertThat(chat.writes()).isEmpty();
    }

    @Test
    void aTaskOnAnUnpairedChannelIsRefusedInWords() {
        chat.channel = VOICE;
        chat.poll().force(new Action.ForceInactive()).settle();
        assertThat(chat.outcomes).containsExactly(new Outcome.Refused(new Refusal.NotPaired("voice")));
    }

    @Test
    void anUnknownTaskIsNotFound() {
        chat.happens(new Event.Asked(new TaskOverride(
                7, new TaskSid("WT404"), new Action.ForceActive(), Optional.empty(), Optional.empty())));
        assertThat(chat.outcomes).singleElement().isInstanceOf(Outcome.NotFound.class);
    }

    @Test
    void aTaskThatEndsMeanwhileIsNotFound() {
        chat.customerSays().poll().force(new Action.ForceInactive());
        chat.status = AssignmentStatus.COMPLETED;
        chat.settle();
        assertThat(chat.outcomes).singleElement().isInstanceOf(Outcome.NotFound.class);
        assertThat(chat.views()).isEmpty();
    }

    @Test
    void aRefusalIsAnsweredAndNotRepeated() {
        chat.customerSays().poll().force(new Action.ForceInactive()).answer().answer();
        chat.answerTask(new Answer.Refused<>(NOT_SO));
        chat.pass(Duration.ofMinutes(5)).settle();
        assertThat(chat.outcomes).containsExactly(new Outcome.Refused(NOT_SO));
        assertThat(chat.writes()).hasSize(1);
    }

    @Test
    void wrongCredentialsAreAnsweredAsSuch() {
        chat.customerSays().poll().force(new Action.ForceActive());
        chat.answerTask(new Answer.Denied<>(Failure.Plain.WRONG_CREDENTIALS));
        assertThat(chat.outcomes).containsExactly(new Outcome.Denied(Failure.Plain.WRONG_CREDENTIALS));
    }

    @Test
    void aDeadLineIsAnsweredAfterAFewTries() {
        chat.customerSays().poll().force(new Action.ForceActive());
        for (int i = 0; i < 10 && chat.outcomes.isEmpty(); i++) {
            chat.answerTask(new Answer.Unreachable<>(BROKE));
            chat.pass(30);
        }
        assertThat(chat.outcomes).containsExactly(new Outcome.Failed(BROKE));
        assertThat(chat.view().pending()).isFalse();
    }

    @Test
    void aPersonOverrulesAMoveUnderWay() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.force(new Action.ForceActive()).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.outcomes).containsExactly(new Outcome.Done());
    }

    @Test
    void aLaterRequestTakesTheEarlierOnesPlace() {
        chat.customerSays().agentSays().poll();
        chat.force(new Action.ForceInactive())
                .force(new Action.Hold(Optional.empty()))
                .settle();
        assertThat(chat.outcomes).containsExactly(new Outcome.Superseded(), new Outcome.Done());
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.view().held()).isTrue();
    }

    @Test
    void aRequestAfterALostAnswerStartsFromTheTruth() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.loseTheAnswer();
        chat.force(new Action.ForceActive()).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.outcomes).containsExactly(new Outcome.Done());
    }

    @Test
    void aHoldOutlivesTheReturn() {
        chat.madeInactive();
        chat.force(new Action.Hold(Optional.empty())).settle();
        chat.customerSays().poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.view().held()).isTrue();
        assertThat(TaskAttributes.of(chat.attributes).stamp())
                .hasValueSatisfying(stamp -> assertThat(stamp.from()).isEmpty());
    }

    @Test
    void theReasonIsInTheRecordAndNotInTheAttributes() {
        chat.customerSays().poll().force(new Action.ForceInactive()).settle();
        assertThat(chat.records)
                .allSatisfy(record -> assertThat(record.request().flatMap(TaskOverride::reason))
                        .contains("because"));
        assertThat(chat.attributes).doesNotContain("because");
    }

    @Test
    void anOverrideCanBeUndoneWhileTheChatHasNotMovedOn() {
        chat.customerSays().poll().force(new Action.ForceInactive()).settle();
        chat.others(chat.attributes.replace("Ivy", "Ivy Lund"));
        chat.force(new Action.Undo()).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.attributes).contains("Ivy Lund").doesNotContain("lull");
        assertThat(chat.outcomes).containsExactly(new Outcome.Done(), new Outcome.Done());
    }

    @Test
    void anUndoneReturnRestsAgain() {
        chat.madeInactive().force(new Action.ForceActive()).settle();
        chat.force(new Action.Undo()).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.state()).isInstanceOf(ChatState.Inactive.class);
        chat.customerSays().poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void anUndoneHoldIsReleased() {
        chat.customerSays()
                .agentSays()
                .poll()
                .force(new Action.Hold(Optional.empty()))
                .settle();
        chat.force(new Action.Undo()).settle();
        assertThat(chat.view().held()).isFalse();
    }

    @Test
    void aChatThatHasMovedOnIsNotUndone() {
        chat.customerSays().poll().force(new Action.ForceInactive()).settle();
        chat.customerSays().poll().settle();
        int before = chat.writes().size();
        chat.force(new Action.Undo()).settle();
        assertThat(chat.outcomes.getLast()).isEqualTo(new Outcome.Refused(Refusal.Plain.MOVED_ON));
        assertThat(chat.writes()).hasSize(before);
    }

    @Test
    void whatWasMadeInactiveByHandComesBackByUndoThoughTheCustomerHasWritten() {
        chat.automation(Automation.DRY_RUN);
        chat.customerSays().agentSays().poll();
        chat.force(new Action.ForceInactive()).settle();
        chat.customerSays().poll().settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        chat.force(new Action.Undo()).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
    }

    @Test
    void anUndoIsNotUndone() {
        chat.customerSays().poll().force(new Action.ForceInactive()).settle();
        chat.force(new Action.Undo()).settle();
        chat.force(new Action.Undo()).settle();
        assertThat(chat.outcomes.getLast()).isEqualTo(new Outcome.Refused(Refusal.Plain.NOTHING_TO_UNDO));
    }

    @Test
    void aHoldThatHasRunOutIsTakenOutOfTheAttributes() {
        chat.customerSays()
                .poll()
                .force(new Action.Hold(Optional.of(chat.now.plusSeconds(60))))
                .settle();
        assertThat(chat.attributes).contains("hold");
        chat.pass(60).settle();
        assertThat(chat.attributes).doesNotContain("hold").contains("\"inactive\":0");
        assertThat(chat.records.getLast().cause()).isEqualTo(Cause.STALE_HOLD);
    }

    @Test
    void anotherRepairKeepsTheFreshTimeoutOfAForcedActiveChat() {
        chat.madeInactive().pass(300).force(new Action.ForceActive()).settle();
        ChatState fresh = chat.state();
        chat.others(chat.attributes.replace("\"inactive\":0", "\"inactive\":1"))
                .poll()
                .settle();
        assertThat(chat.state()).isEqualTo(fresh);
        assertThat(TaskAttributes.of(chat.attributes).inactive()).isFalse();
    }

    @Test
    void inAnEmergencyStopTheRowOfAHeldChatDoesNotSpeakOfAReturnThatNobodyMakes() {
        chat.madeInactive().automation(Automation.EMERGENCY_STOP);
        chat.customerSays().poll();
        chat.force(new TaskOverride.Action.Hold(Optional.empty()));
        assertThat(chat.pending).isNotEmpty();
        assertThat(chat.state()).isInstanceOf(ChatState.Inactive.class);
        chat.settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.view().held()).isTrue();
    }
}

package dev.lull.engine;

import static dev.lull.engine.Scenario.ANA;
import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.NOT_SO;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.START;
import static dev.lull.engine.Scenario.TASK;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.TaskOverride.Action;
import dev.lull.model.Identity;
import dev.lull.model.MessagePage;
import dev.lull.model.Worker;
import dev.lull.model.WorkerChannel;
import dev.lull.policy.Automation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a chat is looked at next, and what makes that sooner or later. */
class PacesTest {
    private final Scenario chat = new Scenario();

    @Test
    void theNextLookMovesWithTheAgentsMessages() {
        chat.customerSays().agentSays().poll();
        assertThat(chat.ledger.nextWake()).contains(START.plusSeconds(60));
        chat.pass(20).agentSays().poll();
        assertThat(chat.ledger.nextWake()).contains(START.plusSeconds(80));
        chat.policy(chat.policy.withTimeout(Duration.ofSeconds(30)));
        assertThat(chat.ledger.nextWake()).contains(START.plusSeconds(50));
        chat.customerSays().poll();
        assertThat(chat.ledger.nextWake()).isEmpty();
        chat.agentSays().poll();
        assertThat(chat.ledger.nextWake()).contains(START.plusSeconds(50));
    }

    @Test
    void ofAHoldAndADeadlineTheSoonerIsLookedAt() {
        chat.customerSays().agentSays().poll();
        chat.force(new Action.Hold(Optional.of(START.plusSeconds(40)))).settle();
        assertThat(chat.ledger.nextWake()).contains(START.plusSeconds(40));
        chat.force(new Action.Hold(Optional.of(START.plusSeconds(70)))).settle();
        assertThat(chat.ledger.nextWake()).contains(START.plusSeconds(60));
    }

    @Test
    void aTaskThatHasEndedIsNotLookedAtAgain() {
        chat.customerSays().agentSays().poll();
        chat.happens(new Event.TaskGone(TASK));
        assertThat(chat.ledger.nextWake()).isEmpty();
    }

    @Test
    void lateNewsOfATaskThatIsGoneDoesNotBringItBack() {
        chat.customerSays().agentSays().poll();
        Event late = new Event.TaskSeen(chat.task(), chat.assignment(), false);
        chat.others(chat.attributes).poll();
        chat.happens(new Event.TaskGone(TASK));
        chat.happens(late);
        assertThat(chat.views()).isEmpty();
    }

    @Test
    void aShortRetryAfterDoesNotShortenLullsOwnPause() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.answerTask(new Answer.Limited<>(Optional.of(Duration.ofMillis(1))));
        assertThat(chat.ledger.nextWake())
                .hasValueSatisfying(next -> assertThat(next).isAfterOrEqualTo(chat.now.plusMillis(250)));
    }

    @Test
    void aFailureIsForgottenWhenSomebodyWritesAndNotBefore() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.answerTask(new Answer.Refused<>(NOT_SO));
        chat.poll();
        assertThat(chat.view().reason()).contains(NOT_SO);
        chat.agentSays().poll();
        assertThat(chat.view().reason()).isEmpty();
    }

    @Test
    void aFailureIsShownUntilTheNextTry() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.answerTask(new Answer.Refused<>(NOT_SO));
        chat.automation(dev.lull.policy.Automation.OFF).pass(60);
        assertThat(chat.view().reason())
                .contains(new Standstill.SwitchedOff(MoveKind.DEACTIVATE, Cause.SILENCE, Automation.OFF));
    }

    /** Found by seeds 107 and 108 of the simulation. */
    @Test
    void aFreeSlotDoesNotShortenThePauseThatTwilioAskedFor() {
        chat.madeInactive().customerSays().poll();
        chat.answerTask(new Answer.Limited<>(Optional.of(Duration.ofSeconds(20))));
        chat.happens(new Event.WorkerSeen(
                new Worker(ANA, "Ana", "Available", true, Optional.of(Identity.of("client:ana_40lull_2Eexample"))),
                List.of(new WorkerChannel(CHAT, 5, 4, true))));
        assertThat(chat.pending).isEmpty();
        assertThat(chat.ledger.nextWake()).contains(chat.now.plusSeconds(20));
    }

    /** Found by seed 107: of two reads the second was asked to slow down when the first had failed already. */
    @Test
    void theLongerPauseOfTwoReadsHolds() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT);
        Effect.ReadTask task = (Effect.ReadTask) chat.pending.removeFirst();
        chat.answerMessages(new Answer.Unreachable<>(BROKE));
        chat.happens(new Event.TaskAnswered(task.id(), new Answer.Limited<>(Optional.of(Duration.ofSeconds(17)))));
        chat.pass(16);
        assertThat(chat.pending).isEmpty();
        chat.pass(1);
        assertThat(chat.pending).hasSize(2);
    }

    /** Found by seed 1657: the answer to a read came when the reads of the next attempt were out already. */
    @Test
    void aPauseThatTwilioAsksForHoldsForTheAttemptAfterTheNextToo() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT);
        Effect.ReadTask slow = (Effect.ReadTask) chat.pending.removeFirst();
        chat.answerMessages(new Answer.Unreachable<>(BROKE)).pass(2);
        assertThat(chat.pending).hasSize(2);
        chat.happens(new Event.TaskAnswered(slow.id(), new Answer.Limited<>(Optional.of(Duration.ofSeconds(27)))));
        chat.answerTask(new Answer.Unreachable<>(BROKE));
        chat.pending.clear();
        chat.pass(26);
        assertThat(chat.pending).isEmpty();
        chat.pass(1);
        assertThat(chat.pending).hasSize(2);
    }

    @Test
    void aSlotThatIsSeenToBeFreeEndsThePauseOfARefusedReturn() {
        chat.madeInactive().customerSays().poll();
        chat.answerTask(new Answer.Refused<>(NOT_SO));
        assertThat(chat.pending).isEmpty();
        chat.happens(new Event.WorkerSeen(
                new Worker(ANA, "Ana", "Available", true, Optional.of(Identity.of("client:ana_40lull_2Eexample"))),
                List.of(new WorkerChannel(CHAT, 5, 4, true))));
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.ReadTask.class);
    }

    @Test
    void afterAReadTheKnownVersionIsTrustedAgain() {
        chat.customerSays().agentSays().poll();
        chat.happens(new Event.ClockJumped(Duration.ofMinutes(5)));
        chat.pass(TIMEOUT).answer().answer();
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.WriteTask.class);
        chat.answerTask(new Answer.Refused<>(NOT_SO));
        chat.channel = RESTING;
        chat.happens(new Event.TaskSeen(chat.task(), chat.assignment(), false));
        chat.customerSays().poll();
        assertThat(chat.pending).last().isInstanceOf(Effect.WriteTask.class);
    }

    @Test
    void aPersonsRequestDoesNotWaitForTheReadsThatFollowAConflict() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.force(new Action.ForceActive());
        chat.others(chat.attributes).answer();
        assertThat(chat.records.getLast().cause()).isEqualTo(Cause.SUPERVISOR);
        chat.settle();
        assertThat(chat.outcomes).containsExactly(new TaskOverride.Outcome.Done());
    }

    @Test
    void aWrongMarkIsSetRightByTheDeactivationThatTwilioAskedToWait() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.answerTask(new Answer.Limited<>(Optional.of(Duration.ofSeconds(20))));
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":1}").poll();
        assertThat(chat.pending).isEmpty();
        chat.pass(20).settle();
        assertThat(chat.channel).isEqualTo(Scenario.RESTING);
        assertThat(chat.attributes).contains("\"inactive\":1").contains("\"lull\"");
    }

    @Test
    void theLateAnswerToAReadOfMessagesAlsoProlongsThePause() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT);
        Effect.ReadMessages messages = (Effect.ReadMessages) chat.pending.removeLast();
        chat.answerTask(new Answer.Unreachable<>(BROKE));
        Answer<MessagePage> slower = new Answer.Limited<>(Optional.of(Duration.ofSeconds(17)));
        chat.happens(new Event.MessagesAnswered(messages.id(), messages.conversation(), slower));
        assertThat(chat.ledger.nextWake()).contains(chat.now.plusSeconds(17));
    }

    @Test
    void aConflictIsReadAgainAtOnceUnlessTwilioHasAskedToWaitMeanwhile() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.others(chat.attributes).answer();
        assertThat(chat.pending).hasSize(2);
        chat.answer().answer();
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.WriteTask.class);
        chat.policy(chat.policy.withBots(Set.of(Identity.of("survey"))));
        Effect.ReadMessages beside = (Effect.ReadMessages) chat.pending.removeLast();
        chat.happens(new Event.MessagesAnswered(
                beside.id(), beside.conversation(), new Answer.Limited<>(Optional.of(Duration.ofSeconds(20)))));
        chat.others(chat.attributes).answer();
        assertThat(chat.pending).isEmpty();
        chat.pass(19);
        assertThat(chat.pending).isEmpty();
        assertThat(chat.view().reason()).contains(Failure.Plain.SLOW_DOWN);
        chat.pass(1);
        assertThat(chat.pending).isNotEmpty();
    }
}

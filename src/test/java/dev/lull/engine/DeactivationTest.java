package dev.lull.engine;

import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.NOT_SO;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.START;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.AssignmentStatus;
import dev.lull.model.Identity;
import dev.lull.model.TaskAttributes;
import dev.lull.policy.Automation;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeactivationTest {
    private final Scenario chat = new Scenario();

    @Test
    void aQuietChatIsMovedAndMarkedAfterTheTimeout() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT.minusSeconds(1)).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.state()).isEqualTo(new ChatState.AwaitingCustomer(START, Optional.of(START.plus(TIMEOUT))));

        chat.pass(1).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(TaskAttributes.of(chat.attributes).inactive()).isTrue();
        assertThat(chat.state()).isInstanceOf(ChatState.Inactive.class);
        assertThat(chat.pending).isEmpty();
    }

    @Test
    void itTakesFourRequestsOfWhichTheLastReadsTheMessagesOnceMore() {
        chat.madeInactive();
        assertThat(chat.sent)
                .extracting(effect -> effect.getClass().getSimpleName())
                .containsExactly("ReadTask", "ReadMessages", "WriteTask", "LookAtWorker", "ReadMessages");
    }

    /** D1: the seed's timer went on when the customer had replied. */
    @Test
    void customersReplyCancelsTheCountdown() {
        chat.customerSays().agentSays().poll().pass(30);
        chat.customerSays().poll();
        assertThat(chat.state()).isEqualTo(new ChatState.AwaitingAgent(START.plusSeconds(30)));
        chat.pass(Duration.ofHours(1)).settle();
        assertThat(chat.writes()).isEmpty();
    }

    /** D2: the seed crashed on a message of a task it did not know. */
    @Test
    void aMessageOfAnUnknownTaskIsIgnored() {
        chat.customerSays();
        chat.happens(new Event.MessagesSeen(Scenario.CONVERSATION, chat.page()));
        assertThat(chat.views()).isEmpty();
        chat.agentSays().poll();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
    }

    @Test
    void aReplyThatNoSourceHasSeenYetIsFoundByTheReadBeforeTheWrite() {
        chat.customerSays().agentSays().poll().pass(50).customerSays().pass(10).settle();
        assertThat(chat.writes()).isEmpty();
        assertThat(chat.state()).isEqualTo(new ChatState.AwaitingAgent(START.plusSeconds(50)));
        assertThat(chat.records)
                .extracting(DecisionRecord::phase)
                .containsExactly(DecisionRecord.Phase.DECIDED, DecisionRecord.Phase.WITHDRAWN);
    }

    /** D3: a reply while the deactivation was in flight was lost. */
    @Test
    void customerReplyDuringDeactivationBringsTheChatBack() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.WriteTask.class);
        chat.customerSays().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(TaskAttributes.of(chat.attributes).inactive()).isFalse();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
        assertThat(chat.writes()).hasSize(2);
    }

    /** D3 again, where the source hears of the reply while the write is still unanswered. */
    @Test
    void aReplyNoticedWhileTheWriteIsOutBringsTheChatBackWithoutAnotherRead() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.customerSays();
        chat.happens(new Event.MessagesSeen(Scenario.CONVERSATION, chat.page()));
        chat.settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.sent.getLast()).isInstanceOf(Effect.LookAtWorker.class);
    }

    /** D3 again, where the last read itself fails at first. */
    @Test
    void theReadAfterTheMoveIsRepeatedUntilItSucceeds() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer().answer();
        Effect.ReadMessages last = (Effect.ReadMessages) chat.pending.removeFirst();
        chat.customerSays();
        chat.happens(new Event.MessagesAnswered(last.id(), last.conversation(), new Answer.Unreachable<>(BROKE)));
        assertThat(chat.view().reason()).contains(BROKE);
        chat.pass(60).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    /** D7, D17: a task update orphaned the timer, a duplicate started a second one. */
    @Test
    void updatesAndDuplicatesOfTheTaskLeaveOneTimer() {
        chat.customerSays().agentSays().poll().pass(20);
        chat.others("{\"conversationSid\":\"CH1\",\"note\":\"vip\"}").poll().poll();
        chat.happens(new Event.TaskSeen(chat.task(), chat.assignment(), false));
        assertThat(chat.state()).isEqualTo(new ChatState.AwaitingCustomer(START, Optional.of(START.plus(TIMEOUT))));
        chat.pass(40).settle();
        assertThat(chat.writes()).hasSize(1);
        assertThat(chat.attributes).contains("\"note\":\"vip\"");
    }

    /** D8: a wrapped-up task was still moved. */
    @Test
    void aTaskInWrapUpIsNeverMoved() {
        chat.customerSays().agentSays().poll().pass(30);
        chat.status = AssignmentStatus.WRAPPING;
        chat.version++;
        chat.poll().pass(Duration.ofHours(1)).settle();
        assertThat(chat.writes()).isEmpty();
        assertThat(chat.view().reason()).contains(new Standstill.Unwatched(ChatState.Why.WRAPPING_UP));
    }

    /** D8 again, where the wrap-up is found only by the read before the write. */
    @Test
    void aWrapUpThatNoSourceHasSeenYetIsFoundByTheReadBeforeTheWrite() {
        chat.customerSays().agentSays().poll();
        chat.status = AssignmentStatus.WRAPPING;
        chat.version++;
        chat.pass(TIMEOUT).settle();
        assertThat(chat.writes()).isEmpty();
    }

    /** D12: attributes were written back without If-Match. */
    @Test
    void whatOthersWriteMeanwhileSurvives() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.others("{\"conversationSid\":\"CH1\",\"score\":1.10,\"bank\":123456789012345678901234567890}");
        chat.settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.attributes)
                .startsWith("{\"conversationSid\":\"CH1\",\"score\":1.10,\"bank\":123456789012345678901234567890,");
        assertThat(chat.writes()).hasSize(2);
        assertThat(chat.records)
                .extracting(DecisionRecord::phase)
                .containsExactly(
                        DecisionRecord.Phase.DECIDED,
                        DecisionRecord.Phase.CHANGED_MEANWHILE,
                        DecisionRecord.Phase.DONE);
    }

    /** D13: a failed deactivation was swallowed. */
    @Test
    void aRefusedDeactivationIsShownAndTriedAgainLater() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.answerTask(new Answer.Refused<>(NOT_SO));
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
        assertThat(chat.view().reason()).contains(NOT_SO);
        assertThat(chat.pending).isEmpty();
        assertThat(chat.records.getLast().phase()).isEqualTo(DecisionRecord.Phase.REFUSED);
        assertThat(chat.records.getLast().answer()).contains(NOT_SO);

        chat.pass(30).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.view().reason()).isEmpty();
    }

    /** D14: bots, Studio and supervisors counted as the customer. */
    @Test
    void botsAndOtherWorkersNeitherStopTheTimerNorBringAChatBack() {
        chat.worker(new dev.lull.model.WorkerSid("WK2"), "client:supervisor");
        chat.policy(chat.policy.withBots(Set.of(Identity.of("studio"))));
        chat.customerSays().agentSays().poll().pass(30);
        chat.says("studio").says("system").poll();
        assertThat(chat.state()).isEqualTo(new ChatState.AwaitingCustomer(START, Optional.of(START.plus(TIMEOUT))));
        chat.pass(30).settle();
        assertThat(chat.channel).isEqualTo(RESTING);

        chat.says("studio").poll().settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void aSupervisorsMessageIsTheAgentsSide() {
        chat.worker(new dev.lull.model.WorkerSid("WK2"), "client:supervisor");
        chat.customerSays().says("supervisor").poll();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
    }

    /** D4: a refresh lost the timers. Rule 6. */
    @Test
    void aRestartFindsTheSameDeadline() {
        chat.customerSays().agentSays().poll().pass(30);
        ChatState before = chat.state();
        assertThat(chat.restart().state()).isEqualTo(before);
        chat.pass(30).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    /** D6: a late duplicate deactivated a chat that had come back meanwhile. */
    @Test
    void anotherInstancesMoveIsNotRepeated() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.channel = RESTING;
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":1}");
        chat.settle();
        assertThat(chat.writes()).hasSize(1);
        assertThat(chat.state()).isInstanceOf(ChatState.Inactive.class);
    }

    @Test
    void aLostAnswerIsResolvedByReading() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.loseTheAnswer();
        assertThat(chat.state()).isInstanceOf(ChatState.Deactivating.class);
        chat.pass(10).settle();
        assertThat(chat.writes()).hasSize(1);
        assertThat(chat.state()).isInstanceOf(ChatState.Inactive.class);
    }

    @Test
    void retryAfterIsHonoured() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        chat.answerTask(new Answer.Limited<>(Optional.of(Duration.ofSeconds(20))));
        chat.pass(19);
        assertThat(chat.pending).isEmpty();
        chat.pass(1).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void aTaskUnderTransferIsLeftAlone() {
        chat.transferring = true;
        chat.customerSays().agentSays().poll().pass(Duration.ofHours(1)).settle();
        assertThat(chat.writes()).isEmpty();
    }

    @Test
    void aChangedTimeoutAppliesToARunningCountdown() {
        chat.customerSays().agentSays().poll().pass(30);
        chat.policy(chat.policy.withTimeout(Duration.ofSeconds(40)));
        assertThat(chat.state()).isEqualTo(new ChatState.AwaitingCustomer(START, Optional.of(START.plusSeconds(40))));
        chat.pass(10).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void aDryRunDecidesAndRecordsOnceAndWritesNothing() {
        chat.automation(Automation.DRY_RUN);
        chat.customerSays()
                .agentSays()
                .poll()
                .pass(TIMEOUT)
                .pass(TIMEOUT)
                .poll()
                .settle();
        assertThat(chat.sent).isEmpty();
        assertThat(chat.records).singleElement().satisfies(record -> {
            assertThat(record.phase()).isEqualTo(DecisionRecord.Phase.REHEARSED);
            assertThat(record.from()).isEqualTo("chat");
            assertThat(record.to()).isEqualTo("inactive_chat");
            assertThat(record.deadline()).contains(START.plus(TIMEOUT));
        });
        assertThat(chat.view().reason())
                .contains(new Standstill.SwitchedOff(MoveKind.DEACTIVATE, Cause.SILENCE, Automation.DRY_RUN));
    }

    /** Rule 8. */
    @Test
    void offMakesNothingInactiveAndStillBringsBack() {
        chat.madeInactive().automation(Automation.OFF);
        chat.customerSays().poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        chat.agentSays().poll().pass(Duration.ofHours(1)).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        chat.automation(Automation.ON).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void anEmergencyStopWritesNothingAndSaysThatTheCustomerWaits() {
        chat.madeInactive().automation(Automation.EMERGENCY_STOP);
        int before = chat.writes().size();
        chat.customerSays().poll().pass(Duration.ofHours(1)).settle();
        assertThat(chat.writes()).hasSize(before);
        assertThat(chat.view().customerWaiting()).isTrue();
        assertThat(chat.view().reason())
                .contains(
                        new Standstill.SwitchedOff(MoveKind.ACTIVATE, Cause.CUSTOMER_WROTE, Automation.EMERGENCY_STOP));
    }

    @Test
    void attributesThatAreNoObjectNameNoConversation() {
        chat.others("[\"CH1\"]").poll();
        assertThat(chat.view().reason()).contains(new Standstill.Unwatched(ChatState.Why.NO_CONVERSATION));
    }

    @Test
    void attributesThatAreNearlyFullMoveWithoutTheStamp() {
        String big = "{\"conversationSid\":\"CH1\",\"x\":\"" + "x".repeat(4040) + "\"}";
        chat.others(big).madeInactive();
        TaskAttributes after = TaskAttributes.of(chat.attributes);
        assertThat(after.inactive()).isTrue();
        assertThat(after.stamp()).isEmpty();
        chat.customerSays().poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void attributesThatAreFullMoveTheChannelAlone() {
        String full = "{\"conversationSid\":\"CH1\",\"x\":\"" + "x".repeat(4060) + "\"}";
        chat.others(full).madeInactive();
        assertThat(chat.attributes).isEqualTo(full);
        assertThat(chat.writes().getLast().attributes()).isEmpty();
    }

    @Test
    void everyWriteCarriesTheVersionItWasDecidedOn() {
        chat.madeInactive().customerSays().poll().settle();
        assertThat(chat.writes()).extracting(Effect.WriteTask::ifMatch).containsExactly("1", "2");
    }
}

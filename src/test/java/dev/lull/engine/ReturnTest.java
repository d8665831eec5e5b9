package dev.lull.engine;

import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.NOT_SO;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.AssignmentStatus;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReturnTest {
    private final Scenario chat = new Scenario();

    @Test
    void aCustomerWhoWritesIsBroughtBackAtOnceWithOneRequest() {
        chat.madeInactive();
        int before = chat.sent.size();
        chat.pass(300).customerSays().poll();
        assertThat(chat.sent.subList(before, chat.sent.size())).singleElement().isInstanceOf(Effect.WriteTask.class);
        assertThat(chat.state()).isInstanceOf(ChatState.Activating.class);
        chat.settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.attributes)
                .isEqualTo(
                        "{\"conversationSid\":\"CH1\",\"customerName\":\"Ivy\",\"order\":{\"id\":12.50},\"inactive\":0}");
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
    }

    /** D5: the agent's own message in an inactive chat did not bring it back. */
    @Test
    void agentsOwnMessageInAnInactiveChatBringsItBack() {
        chat.madeInactive().pass(300).agentSays().poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.state())
                .isEqualTo(new ChatState.AwaitingCustomer(chat.now, Optional.of(chat.now.plus(TIMEOUT))));
    }

    @Test
    void anAgentsMessageInAChatThatWasMovedWithoutAStampBringsItBackToo() {
        chat.channel = RESTING;
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":1}")
                .agentSays()
                .poll()
                .settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aLongerTimeoutDoesNotBringQuietChatsBack() {
        chat.madeInactive();
        chat.policy(chat.policy.withTimeout(Duration.ofHours(2))).poll().settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void aCustomerWhoWroteWhileNobodySupervisedIsBroughtBackAtTheStart() {
        chat.madeInactive().customerSays().pass(Duration.ofHours(3)).restart().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void anInactiveChatWhoseMessagesWereNotReadIsLeftAlone() {
        chat.madeInactive();
        chat.ledger = new Ledger(chat.policy, "again");
        chat.happens(new Event.TaskSeen(chat.task(), chat.assignment(), false));
        assertThat(chat.pending).isEmpty();
    }

    @Test
    void aChatWhoseSpeakerCannotBeToldIsBroughtBack() {
        chat.channel = RESTING;
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":1}")
                .says("system")
                .poll()
                .settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    /** D10: the seed retried for ever, with stale data, at the inactivation timeout's pace. */
    @Test
    void aRefusedReturnStaysVisibleAndIsTriedAgainFromFreshReads() {
        chat.madeInactive().customerSays().poll();
        chat.answerTask(new Answer.Refused<>(NOT_SO));
        assertThat(chat.state()).isInstanceOfSatisfying(ChatState.Activating.class, activating -> {
            assertThat(activating.next()).isPresent();
            assertThat(activating.cause()).isEqualTo(Cause.CUSTOMER_WROTE);
        });
        assertThat(chat.view().customerWaiting()).isTrue();
        assertThat(chat.view().reason()).contains(NOT_SO);
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":1,\"new\":true}");
        chat.pass(2).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.attributes).contains("\"new\":true");
    }

    @Test
    void theEndOfTheTaskStopsItsRetries() {
        chat.madeInactive().customerSays().poll();
        chat.answerTask(new Answer.Refused<>(NOT_SO));
        chat.status = AssignmentStatus.COMPLETED;
        chat.version++;
        chat.poll().pass(Duration.ofHours(1));
        assertThat(chat.views()).isEmpty();
        assertThat(chat.pending).isEmpty();
        assertThat(chat.ledger.nextWake()).isEmpty();
    }

    @Test
    void aStaleVersionIsReadAgainAndDecidedAgain() {
        chat.madeInactive();
        chat.others(chat.attributes.replace("Ivy", "Ivy Lund"));
        chat.customerSays();
        chat.happens(new Event.MessagesSeen(Scenario.CONVERSATION, chat.page()));
        chat.settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.attributes).contains("Ivy Lund");
    }

    /** Rule 4: a task that waits for an agent must not be routed by inactive capacity. */
    @Test
    void aPendingTaskOnAnInactiveChannelGoesToItsActiveOneAtOnce() {
        chat.channel = RESTING;
        chat.status = AssignmentStatus.PENDING;
        chat.poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void anInactiveChatThatIsTransferredGoesToItsActiveChannelAtOnce() {
        chat.madeInactive();
        chat.transferring = true;
        chat.poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    /** D11, rule 7: a transferred task arrives on the active channel with {@code inactive: 1} copied. */
    @Test
    void aCopiedInactiveMarkIsRepaired() {
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":1,\"keep\":2}")
                .customerSays()
                .poll()
                .settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.attributes).isEqualTo("{\"conversationSid\":\"CH1\",\"inactive\":0,\"keep\":2}");
    }

    @Test
    void aStampCopiedFromAnotherTaskIsRemovedAndNotObeyed() {
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":1,"
                        + "\"lull\":{\"task\":\"WT9\",\"hold\":{\"by\":\"other\"}}}")
                .customerSays()
                .agentSays()
                .poll();
        assertThat(chat.view().held()).isFalse();
        chat.settle();
        assertThat(chat.attributes).isEqualTo("{\"conversationSid\":\"CH1\",\"inactive\":0}");
    }

    /** D21: {@code inactive} was never cleaned up. Rule 4. */
    @Test
    void atWrapUpTheMarkIsClearedAndTheChannelStays() {
        chat.madeInactive();
        chat.status = AssignmentStatus.WRAPPING;
        chat.version++;
        chat.poll().settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(TaskAttributes.of(chat.attributes).inactive()).isFalse();
        assertThat(TaskAttributes.of(chat.attributes).hasStamp()).isFalse();
    }

    @Test
    void aMarkThatCannotBeWrittenIsNotTriedWithoutEnd() {
        chat.others("{\"conversationSid\":\"CH1\",\"lull\":3,\"x\":\"" + "x".repeat(4096) + "\"}")
                .customerSays()
                .poll()
                .settle();
        assertThat(chat.view().reason()).contains(Failure.Plain.NO_ROOM);
        assertThat(chat.writes()).isEmpty();
    }

    @Test
    void aReturnThatTaskRouterTakesWithoutMovingIsPaced() {
        chat.madeInactive().customerSays().poll();
        int before = chat.writes().size();
        chat.answerTask(new Answer.Got<>(chat.task()));
        assertThat(chat.pending).isEmpty();
        assertThat(chat.writes()).hasSize(before);
        assertThat(chat.view().reason()).isPresent();
    }

    /** D9: tasks that end in any way are let go. */
    @Test
    void aTaskThatIsGoneIsForgotten() {
        chat.customerSays().agentSays().poll();
        chat.happens(new Event.TaskGone(Scenario.TASK));
        assertThat(chat.views()).isEmpty();
        chat.pass(Duration.ofHours(1));
        assertThat(chat.sent).isEmpty();
    }

    @Test
    void anOlderVersionThatArrivesLateChangesNothing() {
        chat.customerSays().agentSays().poll();
        Event late = new Event.TaskSeen(chat.task(), chat.assignment(), false);
        chat.pass(TIMEOUT).settle();
        chat.happens(late);
        assertThat(chat.state()).isInstanceOf(ChatState.Inactive.class);
        chat.settle();
        assertThat(chat.writes()).hasSize(1);
    }

    @Test
    void afterTheClockJumpedEveryMoveBeginsWithARead() {
        chat.madeInactive().pass(10);
        chat.happens(new Event.ClockJumped(Duration.ofMinutes(5)));
        chat.customerSays();
        chat.happens(new Event.MessagesSeen(Scenario.CONVERSATION, chat.page()));
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.ReadTask.class);
        chat.settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aReturnIsMoreUrgentThanAnyOtherRequest() {
        chat.madeInactive().customerSays().poll();
        assertThat(chat.writes()).extracting(Effect.WriteTask::urgency).containsExactly(Urgency.MOVE, Urgency.RETURN);
    }

    /** Found by seeds 7477 and 8279 of the simulation: two instances moved a chat back and forth. */
    @Test
    void aLullThatHasNotReadWhatTheMoveWasDecidedOnReadsBeforeItReturns() {
        chat.customerSays().poll();
        chat.agentSays();
        chat.channel = RESTING;
        chat.others(
                "{\"conversationSid\":\"CH1\",\"inactive\":1,\"lull\":{\"task\":\"WT1\",\"from\":\"TC1\",\"last\":1}}");
        chat.happens(new Event.TaskSeen(chat.task(), chat.assignment(), false));
        chat.settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.writes()).isEmpty();
    }

    @Test
    void aStampThatClaimsTooMuchDoesNotStrandTheCustomer() {
        chat.channel = RESTING;
        chat.others(
                "{\"conversationSid\":\"CH1\",\"inactive\":1,\"lull\":{\"task\":\"WT1\",\"from\":\"TC1\",\"last\":99}}");
        chat.agentSays().customerSays().poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void anInactiveChatWhoseConversationCannotBeToldIsBroughtBack() {
        chat.madeInactive();
        chat.others("{\"foo\":1}").poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.records.getLast().cause()).isEqualTo(Cause.SPEAKER_UNKNOWN);
        assertThat(chat.view().reason()).contains(new Standstill.Unwatched(ChatState.Why.NO_CONVERSATION));
    }

    @Test
    void anInactiveChatWhoseConversationCannotBeReadIsBroughtBackAndTheRowSaysWhy() {
        chat.madeInactive();
        chat.happens(new Event.ConversationUnreadable(Scenario.CONVERSATION));
        chat.settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.view().reason()).contains(new Standstill.Unwatched(ChatState.Why.CONVERSATION_UNREADABLE));
    }

    @Test
    void attributesThatNameAKeyTwiceAreReadAndNotRewritten() {
        chat.madeInactive();
        String twice = "{\"conversationSid\":\"CH1\",\"queue\":\"a\",\"queue\":\"b\",\"inactive\":1}";
        chat.others(twice).customerSays().poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.attributes).isEqualTo(twice);
    }

    @Test
    void anotherTaskUnderTheSameSidIsTakenAsNew() {
        chat.madeInactive();
        Task anew = new Task(
                Scenario.TASK,
                Optional.of("1"),
                AssignmentStatus.ASSIGNED,
                CHAT,
                "Billing",
                TaskAttributes.of("{\"conversationSid\":\"CH1\"}"),
                chat.now.plusSeconds(60),
                chat.now.plusSeconds(60),
                0);
        chat.happens(new Event.TaskSeen(anew, chat.assignment(), false));
        assertThat(chat.view().channel()).isEqualTo(CHAT);
        assertThat(chat.view().lastTurn()).isEmpty();
    }
}

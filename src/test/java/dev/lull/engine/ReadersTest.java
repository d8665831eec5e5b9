package dev.lull.engine;

import static dev.lull.engine.Scenario.ANA;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.START;
import static dev.lull.engine.Scenario.TASK;
import static dev.lull.engine.Scenario.TIMEOUT;
import static dev.lull.engine.Scenario.VOICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.TaskOverride.Action;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Identity;
import dev.lull.model.Task;
import dev.lull.model.Worker;
import dev.lull.model.WorkerChannel;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Automation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What readers are told: every difference once, and nothing twice. */
class ReadersTest {
    private final Scenario chat = new Scenario();

    @Test
    void aTaskIsAddedOnceAndToldAgainOnlyWhenSomethingChanged() {
        chat.changes.clear();
        chat.customerSays().poll();
        assertThat(kinds()).containsExactly("TaskAdded", "TaskUpdated");
        chat.poll().poll();
        assertThat(kinds()).hasSize(2);
        chat.agentSays().poll();
        assertThat(chat.changes).last().isEqualTo(new Change.TaskUpdated(chat.view()));
    }

    @Test
    void aTaskThatEndsIsRemovedAsItWasLastShownAndOnlyOnce() {
        chat.customerSays().poll();
        ChatView last = chat.view();
        chat.changes.clear();
        chat.happens(new Event.TaskGone(TASK));
        chat.happens(new Event.TaskGone(TASK));
        assertThat(chat.changes).containsExactly(new Change.TaskRemoved(TASK, last));
    }

    @Test
    void theEndOfATaskThatNobodyKnewIsNotTold() {
        chat.changes.clear();
        chat.status = AssignmentStatus.COMPLETED;
        chat.poll();
        assertThat(chat.changes).isEmpty();
    }

    @Test
    void aWorkerIsToldOnlyWhenSomethingChanged() {
        chat.changes.clear();
        chat.worker(ANA, "client:ana_40lull_2Eexample");
        assertThat(chat.changes).isEmpty();
        ana(false);
        assertThat(kinds()).containsExactly("WorkerUpdated");
    }

    @Test
    void aWorkerWhoIsGoneIsRemovedOnceAndTheirChatsBearTheSid() {
        chat.customerSays().poll();
        assertThat(chat.view().workerName()).isEqualTo("Ana");
        chat.changes.clear();
        chat.happens(new Event.WorkerGone(ANA));
        assertThat(kinds()).containsExactly("WorkerRemoved", "TaskUpdated");
        assertThat(chat.view().workerName()).isEqualTo("WK1");
        assertThat(chat.view().agentOffline()).isFalse();
        chat.happens(new Event.WorkerGone(ANA));
        assertThat(chat.changes).hasSize(2);
    }

    @Test
    void anAgentWhoGoesOfflineIsShownOnTheirChats() {
        chat.customerSays().poll();
        assertThat(chat.view().agentOffline()).isFalse();
        ana(false);
        assertThat(chat.view().agentOffline()).isTrue();
    }

    @Test
    void whoComesLateIsGivenThePolicyThenWorkersThenTasks() {
        chat.customerSays().poll();
        assertThat(chat.ledger.everything())
                .extracting(change -> change.getClass().getSimpleName())
                .containsExactly("PolicyApplied", "WorkerUpdated", "TaskAdded");
        assertThat(chat.ledger.everything()).first().isEqualTo(new Change.PolicyApplied(chat.policy));
    }

    @Test
    void aWorkersCapacityIsTheSumOverThePairsAndNothingElse() {
        ana(true);
        WorkerView view = worker();
        assertThat(view.active()).isEqualTo(new WorkerView.Capacity(5, 6, true));
        assertThat(view.inactive()).isEqualTo(new WorkerView.Capacity(10, 4, false));
        assertThat(view.ifAllReturn()).isEqualTo(new WorkerView.Capacity(5, 10, true));
    }

    @Test
    void overCapacityBeginsWithTheFirstChatTooMany() {
        assertThat(new WorkerView.Capacity(5, 6, true).over()).isTrue();
        assertThat(new WorkerView.Capacity(5, 5, true).over()).isFalse();
    }

    @Test
    void otherPairsCountAfresh() {
        ana(true);
        chat.policy(new dev.lull.policy.Policy(
                chat.policy.levels(),
                Automation.ON,
                new dev.lull.model.ChannelPairs(List.of(new dev.lull.model.ChannelPair(VOICE, RESTING))),
                chat.policy.bots(),
                chat.policy.conversationPaths(),
                true));
        assertThat(worker().active()).isEqualTo(new WorkerView.Capacity(1, 1, true));
    }

    @Test
    void aTaskThatNobodyHasNamesNoWorkerAndSaysSinceWhenItWaits() {
        chat.status = AssignmentStatus.PENDING;
        chat.poll();
        assertThat(chat.view().workerName()).isEmpty();
        assertThat(chat.view().worker()).isEmpty();
        assertThat(chat.view().endsAt()).isEmpty();
        assertThat(chat.view().reason()).contains(new Standstill.Unwatched(ChatState.Why.NOT_ACCEPTED));
        assertThat(chat.state()).isEqualTo(new ChatState.Unwatched(START, ChatState.Why.NOT_ACCEPTED));
    }

    @Test
    void anAssignedTaskEndsADayAfterItsAcceptance() {
        chat.customerSays().poll();
        assertThat(chat.view().endsAt()).contains(START.plus(Duration.ofHours(24)));
        assertThat(chat.view().customer()).isEqualTo("Ivy");
    }

    @Test
    void aStatusThatLullDoesNotKnowIsLeftAlone() {
        chat.customerSays().agentSays();
        chat.status = AssignmentStatus.UNKNOWN;
        chat.channel = RESTING;
        chat.poll().pass(Duration.ofHours(1));
        assertThat(chat.sent).isEmpty();
        assertThat(chat.view().reason()).contains(new Standstill.Unwatched(ChatState.Why.UNKNOWN_STATUS));
    }

    @Test
    void onlyAPersonWhoWaitsIsCalledWaiting() {
        chat.madeInactive();
        assertThat(chat.view().customerWaiting()).isFalse();
        chat.agentSays().poll();
        assertThat(chat.view().customerWaiting()).isFalse();
        chat.settle().pass(TIMEOUT).settle().customerSays().poll();
        assertThat(chat.view().customerWaiting()).isTrue();
        chat.settle();
        assertThat(chat.view().customerWaiting()).isFalse();
    }

    @Test
    void onlyAForcedActiveChatBearsTheTimeOfIt() {
        chat.customerSays().agentSays().poll().pass(5);
        chat.force(new Action.ForceInactive()).settle();
        assertThat(chat.view().forcedActiveAt()).isEmpty();
        chat.pass(5).force(new Action.ForceActive()).settle();
        assertThat(chat.view().forcedActiveAt()).contains(START.plusSeconds(10));
    }

    @Test
    void aPersonsRequestIsShownAsPendingAlsoWhileItWaitsForAWriteThatIsOut() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        assertThat(chat.view().pending()).isFalse();
        chat.force(new Action.ForceActive());
        assertThat(chat.view().pending()).isTrue();
        assertThat(chat.outcomes).isEmpty();
        chat.settle();
        assertThat(chat.view().pending()).isFalse();
    }

    @Test
    void aClockThatJumpedIsToldOnce() {
        chat.changes.clear();
        chat.happens(new Event.ClockJumped(Duration.ofSeconds(-301)));
        assertThat(chat.changes)
                .containsExactly(new Change.Notice(START, new News.ClockMoved(Duration.ofSeconds(-301))));
    }

    /** The end of a task is told twice, the second time by old news: what lies between is still late. */
    @Test
    void olderNewsOfTheEndDoesNotMakeTheTaskYounger() {
        chat.version = 3;
        chat.customerSays().poll();
        Task assigned = chat.others(chat.attributes).task();
        chat.version = 3;
        chat.status = AssignmentStatus.COMPLETED;
        Event older = new Event.TaskSeen(chat.task(), chat.assignment(), false);
        chat.version = 5;
        chat.happens(new Event.TaskSeen(chat.task(), chat.assignment(), false));
        chat.happens(older);
        chat.happens(new Event.TaskSeen(assigned, chat.assignment(), false));
        assertThat(chat.views()).isEmpty();
    }

    @Test
    void aDryRunSaysWhatItWouldDo() {
        chat.madeInactive().automation(Automation.DRY_RUN).customerSays().poll();
        assertThat(chat.view().reason())
                .contains(new Standstill.SwitchedOff(MoveKind.ACTIVATE, Cause.CUSTOMER_WROTE, Automation.DRY_RUN));
        chat.messages.clear();
        chat.agentSays();
        chat.restart();
        assertThat(chat.view().reason()).isEmpty();
        chat.says("ana@lull.example").says("ana@lull.example").poll();
        assertThat(chat.view().reason())
                .contains(new Standstill.SwitchedOff(MoveKind.ACTIVATE, Cause.AGENT_WROTE, Automation.DRY_RUN));
        chat.channel = CHAT;
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":1}").poll();
        assertThat(chat.view().reason())
                .contains(new Standstill.SwitchedOff(MoveKind.MARK, Cause.WRONG_MARK, Automation.DRY_RUN));
    }

    @Test
    void whileOffTheRowSaysThatItWouldBeMadeInactive() {
        chat.automation(Automation.OFF).customerSays().agentSays().poll().pass(TIMEOUT);
        assertThat(chat.view().reason())
                .contains(new Standstill.SwitchedOff(MoveKind.DEACTIVATE, Cause.SILENCE, Automation.OFF));
    }

    private void ana(boolean available) {
        chat.happens(new Event.WorkerSeen(
                new Worker(ANA, "Ana", "Somewhere", available, Optional.of(Identity.of("client:ana_40lull_2Eexample"))),
                List.of(
                        new WorkerChannel(VOICE, 1, 1, true),
                        new WorkerChannel(CHAT, 5, 6, true),
                        new WorkerChannel(RESTING, 10, 4, false))));
    }

    private WorkerView worker() {
        return chat.ledger.everything().stream()
                .filter(Change.WorkerUpdated.class::isInstance)
                .map(change -> ((Change.WorkerUpdated) change).worker())
                .filter(view -> view.worker().equals(new WorkerSid("WK1")))
                .findFirst()
                .orElseThrow();
    }

    private List<String> kinds() {
        return chat.changes.stream()
                .map(change -> change.getClass().getSimpleName())
                .toList();
    }

    /** The agent spoke last, and the chat is being transferred: no customer waits. */
    @Test
    void nobodyWaitsInAChatThatIsOnlyTransferred() {
        chat.madeInactive();
        chat.automation(Automation.EMERGENCY_STOP);
        chat.transferring = true;
        chat.others(chat.attributes).tell();
        assertThat(chat.view().customerWaiting()).isFalse();
    }
}

package dev.lull.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.AssignmentStatus;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Automation;
import dev.lull.policy.Choices;
import dev.lull.policy.Limit;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several chats of one agent: pacing, a full inactive channel, a hard limit. */
class CrewTest {
    private static final WorkerSid BEN = new WorkerSid("WK2");
    private final Team ana = new Team();

    @Test
    void deactivationsOfOneAgentArePacedAndTheLongestSilenceIsFirst() {
        ana.rules(Choices.NONE.withPace(Duration.ofSeconds(30)));
        ana.worker(10, 0);
        ana.quiet("WT1", 10);
        ana.quiet("WT2", 40);
        ana.quiet("WT3", 20);
        ana.pass(0);
        assertThat(ana.moved).containsExactly(new TaskSid("WT2"));
        assertThat(ana.reason("WT3")).contains(new Standstill.Paced(Duration.ofSeconds(30)));
        ana.pass(29);
        assertThat(ana.moved).hasSize(1);
        ana.pass(1);
        assertThat(ana.moved).containsExactly(new TaskSid("WT2"), new TaskSid("WT3"));
        ana.pass(30);
        assertThat(ana.moved).hasSize(3);
    }

    @Test
    void withoutAPaceAllQuietChatsMoveAtOnce() {
        ana.worker(10, 0);
        ana.quiet("WT1", 10);
        ana.quiet("WT2", 40);
        ana.pass(0);
        assertThat(ana.moved).hasSize(2);
    }

    @Test
    void aFullInactiveChannelIsNotFilledFurtherAndTheRowSaysWhy() {
        ana.worker(10, 10);
        ana.quiet("WT1", 10);
        ana.pass(60);
        assertThat(ana.moved).isEmpty();
        assertThat(ana.reason("WT1")).contains(new Standstill.Full("Ana", "inactive_chat", 10, 10));
        ana.worker(10, 9);
        ana.pass(0);
        assertThat(ana.moved).hasSize(1);
    }

    @Test
    void anAgentWithoutCapacityThereIsLeftAloneAndTheRowSaysWhy() {
        ana.worker(0, 0);
        ana.quiet("WT1", 10);
        ana.pass(60);
        assertThat(ana.moved).isEmpty();
        assertThat(ana.reason("WT1")).contains(new Standstill.NoCapacity("Ana", "inactive_chat"));
    }

    @Test
    void twoChatsDoNotShareTheLastInactiveSlot() {
        ana.worker(10, 9);
        ana.quiet("WT1", 10);
        ana.quiet("WT2", 20);
        ana.pass(0);
        assertThat(ana.moved).hasSize(1);
    }

    @Test
    void numbersThatAreOlderThanTheLastMoveDoNotFreeTheLastInactiveSlot() {
        onePlaceAndTwoQuietChats();
        assertThat(ana.reason("WT2")).contains(new Standstill.Full("Ana", "inactive_chat", 1, 1));
    }

    @Test
    void aDeactivationThatIsBeingWrittenOccupiesItsSlotWhateverTheNumbersSay() {
        ana.waits = true;
        onePlaceAndTwoQuietChats();
    }

    @Test
    void aChatThatComesBackMakesRoomForTheNextToRest() {
        ana.worker(1, 0);
        ana.quiet("WT1", 20);
        ana.pass(0);
        ana.quiet("WT2", 10);
        ana.pass(0);
        ana.apply(new Event.Asked(new TaskOverride(
                1, new TaskSid("WT1"), new TaskOverride.Action.ForceActive(), Optional.empty(), Optional.empty())));
        ana.worker(1, 0);
        assertThat(ana.moved).containsExactly(new TaskSid("WT1"), new TaskSid("WT1"), new TaskSid("WT2"));
    }

    @Test
    void aRestingChatInWrapUpMakesRoomForTheNextToRest() {
        onePlaceAndTwoQuietChats();
        ana.waits = true;
        ana.becomes("WT1", AssignmentStatus.WRAPPING, Scenario.ANA);
        assertThat(ana.moved).contains(new TaskSid("WT2"));
    }

    @Test
    void aHardLimitKeepsAReturnWaitingUntilASlotIsFreeLongestWaitingFirst() {
        ana.rules(Choices.NONE.withHardLimit(Limit.of(1)));
        ana.worker(10, 2);
        ana.task("WT1", Scenario.CHAT, "ivy");
        ana.task("WT2", Scenario.RESTING, "ivy");
        ana.now = ana.now.plusSeconds(5);
        ana.task("WT3", Scenario.RESTING, "ivy");
        ana.pass(0);
        assertThat(ana.moved).isEmpty();
        assertThat(ana.view("WT2").state()).isInstanceOf(ChatState.Activating.class);
        assertThat(ana.view("WT2").customerWaiting()).isTrue();
        assertThat(ana.reason("WT2")).contains(new Standstill.HardLimit(1));
        ana.apply(new Event.TaskGone(new TaskSid("WT1")));
        assertThat(ana.moved).containsExactly(new TaskSid("WT2"));
        assertThat(ana.view("WT3").state()).isInstanceOf(ChatState.Activating.class);
    }

    @Test
    void withoutAHardLimitReturnsGoOverCapacity() {
        ana.worker(10, 2);
        ana.task("WT1", Scenario.CHAT, "ivy");
        ana.task("WT2", Scenario.RESTING, "ivy");
        ana.pass(0);
        assertThat(ana.moved).containsExactly(new TaskSid("WT2"));
    }

    @Test
    void chatsThatAreDueAtTheSameMomentAreAllMoved() {
        ana.worker(10, 0);
        ana.quiet("WT1", -30);
        ana.quiet("WT2", -30);
        ana.quiet("WT3", -30);
        ana.pass(29);
        assertThat(ana.moved).isEmpty();
        ana.pass(1);
        assertThat(ana.moved).hasSize(3);
    }

    @Test
    void whatAPersonMovesDoesNotMakeOthersWait() {
        ana.rules(Choices.NONE.withPace(Duration.ofSeconds(30)));
        ana.worker(10, 0);
        ana.task("WT1", Scenario.CHAT, "ivy");
        ana.quiet("WT2", -10);
        ana.pass(0);
        ana.apply(new Event.Asked(new TaskOverride(
                1, new TaskSid("WT1"), new TaskOverride.Action.ForceInactive(), Optional.empty(), Optional.empty())));
        ana.pass(10);
        assertThat(ana.moved).containsExactly(new TaskSid("WT1"), new TaskSid("WT2"));
    }

    @Test
    void aReturnDoesNotMakeADeactivationWait() {
        ana.rules(Choices.NONE.withPace(Duration.ofSeconds(30)));
        ana.worker(10, 1);
        ana.task("WT1", Scenario.RESTING, "ivy");
        ana.quiet("WT2", -10);
        ana.pass(10);
        assertThat(ana.moved).containsExactly(new TaskSid("WT1"), new TaskSid("WT2"));
    }

    @Test
    void theChatsOfAnotherAgentHaveTheirOwnPace() {
        ana.rules(Choices.NONE.withPace(Duration.ofSeconds(30)));
        ana.worker(10, 0);
        ana.quiet("WT1", -20);
        ana.quiet("WT2", -20);
        ana.pass(0);
        ana.becomes("WT2", AssignmentStatus.ASSIGNED, BEN);
        ana.pass(20);
        assertThat(ana.moved).hasSize(2);
    }

    @Test
    void whileAutomationIsOffTheRowSpeaksOfThatAndNotOfTheFullChannel() {
        ana.ledger = new Ledger(ana.ledger.policy().withAutomation(Automation.OFF), "test");
        ana.worker(10, 10);
        ana.quiet("WT1", 10);
        ana.pass(0);
        assertThat(ana.reason("WT1"))
                .contains(new Standstill.SwitchedOff(MoveKind.DEACTIVATE, Cause.SILENCE, Automation.OFF));
    }

    /** The numbers are told once more after the first chat went to rest, as old as they were. */
    private void onePlaceAndTwoQuietChats() {
        ana.worker(1, 0);
        ana.quiet("WT1", 20);
        ana.pass(0);
        ana.worker(1, 0);
        ana.quiet("WT2", 10);
        ana.pass(0);
        assertThat(ana.moved).containsExactly(new TaskSid("WT1"));
    }
}

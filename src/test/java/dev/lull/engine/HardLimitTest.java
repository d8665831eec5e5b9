package dev.lull.engine;

import static dev.lull.engine.Scenario.ANA;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.RESTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Assignment;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.ReservationSid;
import dev.lull.model.Side;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Limit;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A return under a hard limit waits for a slot, whatever it is that frees one. */
class HardLimitTest {
    private static final WorkerSid BEN = new WorkerSid("WK2");
    private static final TaskSid WAITING = new TaskSid("WT2");
    private final Team ana = new Team();

    @Test
    void aDeactivationMakesRoomForTheReturnThatWaits() {
        full();
        ana.quiet("WT1", -30);
        waiting();
        assertThat(ana.moved).isEmpty();
        ana.pass(30);
        assertThat(ana.moved).containsExactly(new TaskSid("WT1"), WAITING);
    }

    @Test
    void aChatThatIsHandedToAnotherAgentMakesRoom() {
        occupied();
        ana.becomes("WT1", AssignmentStatus.ASSIGNED, BEN);
        ana.pass(30);
        assertThat(ana.moved).containsExactly(WAITING);
    }

    @Test
    void wrappingUpOccupiesTheAgentAndAnOfferDoesNot() {
        occupied();
        ana.becomes("WT1", AssignmentStatus.WRAPPING, ANA);
        ana.pass(30);
        assertThat(ana.moved).isEmpty();
        ana.becomes("WT1", AssignmentStatus.RESERVED, ANA);
        ana.pass(30);
        assertThat(ana.moved).containsExactly(WAITING);
    }

    @Test
    void aReturnUnderWayOccupiesTheSlotItIsAboutToTake() {
        full();
        ana.waits = true;
        waiting();
        ana.now = ana.now.plusSeconds(5);
        ana.task("WT3", RESTING, "ivy");
        ana.pass(0);
        assertThat(ana.moved).containsExactly(WAITING);
        ana.pass(60);
        assertThat(ana.moved).containsExactly(WAITING);
        ana.answer(ana.waiting.removeFirst());
        ana.pass(60);
        assertThat(ana.moved).containsExactly(WAITING);
    }

    @Test
    void aReturnThatIsRefusedAgainAndAgainDoesNotKeepTheNextOneWaiting() {
        full();
        ana.waits = true;
        waiting();
        ana.now = ana.now.plusSeconds(5);
        ana.task("WT3", RESTING, "ivy");
        for (int second = 0; second < 90; second++) {
            ana.pass(1);
            while (!ana.waiting.isEmpty()) {
                Effect.WriteTask write = ana.waiting.removeFirst();
                if (write.task().equals(WAITING)) {
                    ana.apply(new Event.WriteAnswered(write.id(), new Answer.Refused<>(Scenario.NOT_SO)));
                } else {
                    ana.answer(write);
                }
            }
        }
        assertThat(ana.view("WT3").side()).isEqualTo(Side.ACTIVE);
        assertThat(ana.view("WT2").state()).isInstanceOf(ChatState.Activating.class);
    }

    /** Between the look at the limit and the write a read goes out, and another chat may take the slot meanwhile. */
    @Test
    void aSlotThatIsTakenWhileTheReturnReadsIsNotTakenTwice() {
        Scenario chat = new Scenario();
        chat.policy(chat.policy.with(new Level.Queue("Billing"), Choices.NONE.withHardLimit(Limit.of(1))));
        chat.madeInactive();
        chat.happens(new Event.ClockJumped(Duration.ofMinutes(1)));
        chat.customerSays().poll();
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.ReadTask.class);
        chat.happens(new Event.TaskSeen(
                new Task(
                        new TaskSid("WT9"),
                        Optional.of("1"),
                        AssignmentStatus.ASSIGNED,
                        CHAT,
                        "Billing",
                        TaskAttributes.of("{\"conversationSid\":\"CH9\"}"),
                        chat.now,
                        chat.now,
                        0),
                Optional.of(new Assignment(new ReservationSid("WR9"), ANA, chat.now)),
                false));
        chat.answer();
        assertThat(chat.writes()).hasSize(1);
        assertThat(chat.state()).isInstanceOf(ChatState.Activating.class);
        chat.happens(new Event.TaskGone(new TaskSid("WT9")));
        chat.settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aPersonMayGoOverTheLimit() {
        occupied();
        ana.apply(new Event.Asked(new TaskOverride(
                1, WAITING, new TaskOverride.Action.ForceActive(), Optional.empty(), Optional.empty())));
        assertThat(ana.moved).containsExactly(WAITING);
    }

    @Test
    void anotherLimitIsObeyedAtOnce() {
        occupied();
        ana.apply(new Event.PolicyChanged(
                ana.ledger.policy().with(new Level.Queue("Billing"), Choices.NONE.withHardLimit(Limit.of(2)))));
        assertThat(ana.moved).containsExactly(WAITING);
    }

    @Test
    void aTaskThatNobodyHasTakesNoSlotAndIsNotHeldUp() {
        full();
        ana.task("WT1", CHAT, "ivy");
        ana.task("WT3", RESTING, "ivy");
        ana.becomes("WT3", AssignmentStatus.PENDING, ANA);
        ana.pass(0);
        assertThat(ana.moved).contains(new TaskSid("WT3"));
    }

    private void full() {
        ana.rules(Choices.NONE.withHardLimit(Limit.of(1)));
        ana.worker(10, 1);
    }

    private void waiting() {
        ana.task("WT2", RESTING, "ivy");
        ana.pass(0);
    }

    private void occupied() {
        full();
        ana.task("WT1", CHAT, "ivy");
        waiting();
        assertThat(ana.moved).isEmpty();
    }
}

package dev.lull.engine;

import static dev.lull.engine.Scenario.ANA;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.START;
import static dev.lull.engine.Scenario.TASK;
import static dev.lull.engine.Scenario.TIMEOUT;
import static dev.lull.engine.SecondChat.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Assignment;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Identity;
import dev.lull.model.ReservationSid;
import dev.lull.model.Worker;
import dev.lull.model.WorkerChannel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a chat leaves behind when it goes to another agent or to the queue: its turn, its place and its slot. */
class TurnsHandedOnTest {
    private final Scenario chat = new Scenario();
    private final SecondChat second = new SecondChat(chat);

    @Test
    void theTurnOfAChatThatIsHandedToAnotherAgentGoesToTheNext() {
        chat.worker(BEN, "client:ben");
        second.isOverdueToo();
        assertThat(SecondChat.asked(chat)).containsExactly(TASK, TASK);
        handedToBen();
        answerTheFirst();
        chat.pass(Duration.ofHours(8));
        assertThat(second.asked()).isPositive();
    }

    @Test
    void theTurnOfATaskThatGoesBackToTheQueueGoesToTheNext() {
        second.isOverdueToo();
        chat.status = AssignmentStatus.PENDING;
        chat.version++;
        chat.happens(new Event.TaskSeen(chat.task(), Optional.empty(), false));
        answerTheFirst();
        chat.pass(Duration.ofHours(8));
        assertThat(second.asked()).isPositive();
    }

    @Test
    void aSlotGoesToTheNextWhereTheFirstIsPausedByTwilio() {
        SecondChat.onlyOneSlot(chat);
        chat.madeInactive();
        chat.customerSays().poll();
        chat.answerTask(new Answer.Limited<>(Optional.of(Duration.ofMinutes(2))));
        SecondChat third = new SecondChat(chat, 3).seen(CHAT);
        second.seen(RESTING).says("ivy", chat.now);
        assertThat(second.asked()).isZero();
        third.ends();
        assertThat(second.asked()).isPositive();
    }

    @Test
    void aChatThatIsHandedToAnotherAgentLeavesItsSlotAtOnce() {
        chat.madeInactive();
        second.takesTheOnlySlot();
        chat.customerSays().poll();
        assertThat(chat.pending).isEmpty();
        second.seen(CHAT, BEN);
        assertThat(chat.pending).isNotEmpty();
    }

    @Test
    void aReturnThatWaitsGoesOutAtOnceForAnAgentWithRoom() {
        chat.madeInactive();
        second.takesTheOnlySlot();
        chat.customerSays().poll();
        assertThat(chat.pending).isEmpty();
        handedToBen();
        assertThat(chat.pending).isNotEmpty();
    }

    @Test
    void aRestingChatThatIsHandedToAnotherAgentLeavesItsPlace() {
        resting(1);
        second.seen(RESTING).says("ana@lull.example", START.minusSeconds(100));
        chat.agentSays().poll().pass(TIMEOUT);
        assertThat(first().reason()).isPresent();
        resting(0);
        second.seen(RESTING, BEN);
        chat.pass(Duration.ofHours(8));
        assertThat(SecondChat.asked(chat)).contains(TASK);
    }

    private void handedToBen() {
        chat.version++;
        chat.happens(new Event.TaskSeen(
                chat.task(), Optional.of(new Assignment(new ReservationSid("WR3"), BEN, chat.now)), false));
    }

    /** Answers what was asked about the first chat and leaves what was asked about the second. */
    private void answerTheFirst() {
        while (!chat.pending.isEmpty()
                && SecondChat.about(chat.pending.getFirst()).equals(Optional.of(TASK))) {
            chat.answer();
        }
    }

    /** Ana's inactive channel has one place, and TaskRouter counts so many tasks on it. */
    private void resting(int assigned) {
        chat.happens(new Event.WorkerSeen(
                new Worker(ANA, "Ana", "Available", true, Optional.of(Identity.of("client:ana_40lull_2Eexample"))),
                List.of(new WorkerChannel(RESTING, 1, assigned, true))));
    }

    private ChatView first() {
        return chat.views().stream()
                .filter(view -> view.task().equals(TASK))
                .findFirst()
                .orElseThrow();
    }
}

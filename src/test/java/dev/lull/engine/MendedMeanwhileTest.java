package dev.lull.engine;

import static dev.lull.engine.Scenario.ANA;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.RESTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Identity;
import dev.lull.model.Worker;
import dev.lull.model.WorkerChannel;
import dev.lull.policy.Automation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A return that waits for a slot does not keep a wrong mark waiting with it. */
class MendedMeanwhileTest {
    private final Scenario chat = new Scenario();
    private final SecondChat other = new SecondChat(chat);

    @Test
    void aStampThatIsCopiedWhileTheReturnWaitsIsRemovedAtOnce() {
        waitingForASlot();
        copied();
        chat.poll().settle();
        assertThat(chat.attributes).doesNotContain("WT7").contains("\"inactive\":1");
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void theRowSaysAllTheWhileThatTheChatIsComingBack() {
        waitingForASlot();
        copied();
        chat.poll();
        assertThat(chat.state()).isInstanceOf(ChatState.Activating.class);
        chat.settle();
        assertThat(chat.state()).isInstanceOf(ChatState.Activating.class);
        assertThat(chat.view().customerWaiting()).isTrue();
    }

    @Test
    void theRowSaysAllTheWhileSinceWhenAndForWhatItWaits() {
        waitingForASlot();
        Instant since = chat.state().since();
        Optional<Reason> why = chat.view().reason();
        assertThat(why).hasValueSatisfying(reason -> assertThat(reason).isInstanceOf(Standstill.HardLimit.class));
        chat.pass(5);
        copied();
        chat.poll();
        assertThat(chat.view().reason()).isEqualTo(why);
        chat.answerTask(new Answer.Unreachable<>(Scenario.BROKE));
        assertThat(chat.view().reason()).isEqualTo(why);
        assertThat(chat.state().since()).isEqualTo(since);
        chat.pass(2).settle();
        assertThat(chat.attributes).doesNotContain("WT7");
        assertThat(chat.state().since()).isEqualTo(since);
        assertThat(chat.view().reason()).isEqualTo(why);
    }

    @Test
    void aMarkThatWasWrongBeforeIsMendedBeforeTheWaitBegins() {
        chat.madeInactive();
        other.takesTheOnlySlot();
        chat.others(chat.attributes.replace("\"inactive\":1", "\"inactive\":0"));
        chat.customerSays().poll().settle();
        assertThat(chat.attributes).contains("\"inactive\":1");
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.state()).isInstanceOf(ChatState.Activating.class);
    }

    @Test
    void aSlotThatBecomesFreeDuringTheMendingIsTakenAtOnce() {
        waitingForASlot();
        copied();
        chat.poll();
        other.ends();
        assertThat(chat.pending).hasSize(2).last().isInstanceOf(Effect.WriteTask.class);
        chat.settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.attributes).doesNotContain("WT7").contains("\"inactive\":0");
    }

    @Test
    void otherNewsDoesNotBeginTheMendingAnew() {
        waitingForASlot();
        copied();
        chat.poll();
        int asked = chat.sent.size();
        chat.poll().poll();
        assertThat(chat.sent).hasSize(asked);
    }

    @Test
    void underAnEmergencyStopNothingIsMended() {
        waitingForASlot();
        chat.automation(Automation.EMERGENCY_STOP);
        copied();
        chat.poll();
        assertThat(chat.pending).isEmpty();
    }

    @Test
    void aHoldThatHasRunOutIsClearedWhileTheInactiveChannelIsFull() {
        chat.happens(new Event.WorkerSeen(
                new Worker(ANA, "Ana", "Available", true, Optional.of(Identity.of("client:ana_40lull_2Eexample"))),
                List.of(new WorkerChannel(RESTING, 1, 1, true))));
        chat.customerSays().agentSays().poll();
        chat.force(new TaskOverride.Action.Hold(Optional.of(chat.now.plusSeconds(100))))
                .settle();
        assertThat(chat.attributes).contains("hold");
        chat.pass(100).settle();
        assertThat(chat.attributes).doesNotContain("hold");
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    private void copied() {
        chat.others(chat.attributes.replace("WT1", "WT7"));
    }

    private void waitingForASlot() {
        chat.madeInactive();
        other.takesTheOnlySlot();
        chat.customerSays().poll();
        assertThat(chat.state()).isInstanceOf(ChatState.Activating.class);
        assertThat(chat.pending).isEmpty();
    }
}

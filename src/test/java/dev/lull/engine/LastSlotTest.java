package dev.lull.engine;

import static dev.lull.engine.Scenario.ANA;
import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Identity;
import dev.lull.model.Worker;
import dev.lull.model.WorkerChannel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The inactive channel's last slot, and a deactivation that did not take it. */
class LastSlotTest {
    private final Scenario chat = new Scenario();

    @Test
    void aDeactivationThatFailedDoesNotOccupyTheLastSlot() {
        anaHasOneSlot();
        chat.customerSays().agentSays().poll().pass(TIMEOUT);
        chat.answer().answer();
        chat.answerTask(new Answer.Unreachable<>(BROKE));
        assertThat(chat.sent).last().isInstanceOf(Effect.LookAtWorker.class);
        chat.pass(2).settle();
        anaHasOneSlot();
        chat.pass(60).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    private void anaHasOneSlot() {
        chat.happens(new Event.WorkerSeen(
                new Worker(ANA, "Ana", "Available", true, Optional.of(Identity.of("client:ana_40lull_2Eexample"))),
                List.of(new WorkerChannel(RESTING, 1, 0, true))));
    }

    /** TaskRouter takes the move and leaves the task where it is; the only place to rest is still free. */
    @Test
    void afterAMoveThatChangedNothingTheSlotsAreCountedAnew() {
        chat.happens(new Event.WorkerSeen(
                new Worker(ANA, "Ana", "Available", true, Optional.of(Identity.of("client:ana_40lull_2Eexample"))),
                List.of(new WorkerChannel(CHAT, 5, 1, true), new WorkerChannel(RESTING, 1, 0, true))));
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        long looks = looks();
        chat.version++;
        chat.answerTask(new Answer.Got<>(chat.task()));
        assertThat(chat.view().reason()).contains(Failure.Plain.STAYED);
        assertThat(looks()).as("looks at the worker").isGreaterThan(looks);
    }

    private long looks() {
        return chat.sent.stream().filter(Effect.LookAtWorker.class::isInstance).count();
    }
}

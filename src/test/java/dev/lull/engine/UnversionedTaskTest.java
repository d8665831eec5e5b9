package dev.lull.engine;

import static dev.lull.engine.Scenario.RESTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Task;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A task of which a source tells without its version. */
class UnversionedTaskTest {
    private final Scenario chat = new Scenario();

    @Test
    void lateNewsWithoutAVersionIsKnownByItsTime() {
        chat.customerSays().agentSays().poll();
        Task late = bare(chat.task());
        chat.pass(Scenario.TIMEOUT).settle();
        chat.happens(new Event.TaskSeen(late, chat.assignment(), false));
        assertThat(chat.view().channel()).isEqualTo(RESTING);
    }

    @Test
    void aReturnReadsTheVersionThatItWasNotTold() {
        chat.madeInactive().pass(5);
        chat.others(chat.attributes);
        chat.happens(new Event.TaskSeen(bare(chat.task()), chat.assignment(), false));
        chat.customerSays();
        chat.happens(new Event.MessagesSeen(Scenario.CONVERSATION, chat.page()));
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.ReadTask.class);
        chat.settle();
        assertThat(chat.view().channel()).isEqualTo(Scenario.CHAT);
    }

    /** Found by seed 1708: the row of a task that had ended in the same second came back. */
    @Test
    void newsOfTheSameSecondWithoutAVersionDoesNotBringAnEndedTaskBack() {
        chat.customerSays().poll();
        Task late = bare(chat.task());
        chat.others(chat.attributes);
        chat.status = dev.lull.model.AssignmentStatus.COMPLETED;
        chat.poll();
        chat.happens(new Event.TaskSeen(late, chat.assignment(), false));
        assertThat(chat.views()).isEmpty();
    }

    private static Task bare(Task task) {
        return new Task(
                task.sid(),
                Optional.empty(),
                task.status(),
                task.channel(),
                task.queue(),
                task.attributes(),
                task.createdAt(),
                task.updatedAt(),
                task.priority());
    }
}

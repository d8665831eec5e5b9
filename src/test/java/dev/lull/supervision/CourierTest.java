package dev.lull.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.Answer;
import dev.lull.engine.Effect;
import dev.lull.engine.Event;
import dev.lull.engine.RequestId;
import dev.lull.engine.Urgency;
import dev.lull.model.ConversationSid;
import dev.lull.model.MessagePage;
import dev.lull.model.Participant;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What becomes of an effect on its way out. */
class CourierTest {
    @Test
    void whatIsAskedForWhileLullIsBeingClosedIsLeft() {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        threads.shutdownNow();
        List<Event> heard = new ArrayList<>();
        Nobody nobody = new Nobody();
        Courier courier =
                new Courier(nobody, nobody, new Budget(1_000, 1_000), InstantSource.system(), threads, heard::add);
        courier.carry(new Effect.ReadTask(new RequestId(new TaskSid("WT1"), 1), Urgency.MOVE, Instant.MAX));
        assertThat(heard).isEmpty();
    }

    /** Ports that must not be reached. */
    private static final class Nobody implements Gateway, Feed {
        @Override
        public Answer<Task> readTask(TaskSid task) {
            throw new AssertionError(task);
        }

        @Override
        public Answer<MessagePage> readMessages(ConversationSid conversation) {
            throw new AssertionError(conversation);
        }

        @Override
        public Answer<List<Participant>> readParticipants(ConversationSid conversation) {
            throw new AssertionError(conversation);
        }

        @Override
        public Answer<Task> writeTask(
                TaskSid task, Optional<TaskChannelSid> channel, Optional<TaskAttributes> attributes, String ifMatch) {
            throw new AssertionError(task);
        }

        @Override
        public void start(Listener listener) {
            throw new AssertionError(listener);
        }

        @Override
        public void lookAt(WorkerSid worker) {
            throw new AssertionError(worker);
        }

        @Override
        public void forget(TaskSid task) {
            throw new AssertionError(task);
        }

        @Override
        public void close() {}
    }
}

package dev.lull.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.Answer;
import dev.lull.engine.Change;
import dev.lull.engine.Effect;
import dev.lull.engine.Event;
import dev.lull.engine.Ledger;
import dev.lull.engine.News;
import dev.lull.model.Assignment;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.ChannelPair;
import dev.lull.model.ChannelPairs;
import dev.lull.model.ConversationSid;
import dev.lull.model.Identity;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.model.ReservationSid;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.TaskSid;
import dev.lull.model.Worker;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The wall clock is wrong for a moment. */
class LoopClockTest {
    private static final TaskChannel CHAT = new TaskChannel(new TaskChannelSid("TC1"), "chat");
    private static final TaskChannel RESTING = new TaskChannel(new TaskChannelSid("TC2"), "inactive_chat");
    private static final ConversationSid CONVERSATION = new ConversationSid("CH1");

    private final List<Effect> effects = new ArrayList<>();
    private final List<Change> told = new ArrayList<>();
    private Instant wall = Instant.parse("2026-03-02T09:00:00Z");
    private long nanos;
    private final Worker ana =
            new Worker(new WorkerSid("WK1"), "Ana", "Available", true, Optional.of(Identity.of("ana")));
    private final MessagePage page = new MessagePage(List.of(new Message(0, "ana", wall)), true);
    private final Task task = new Task(
            new TaskSid("WT1"),
            Optional.of("1"),
            AssignmentStatus.ASSIGNED,
            CHAT,
            "Billing",
            TaskAttributes.of("{\"conversationSid\":\"CH1\"}"),
            wall,
            wall,
            0);
    private final Loop loop = new Loop(
            new Ledger(
                    Policy.of(
                            Duration.ofMinutes(10),
                            Automation.ON,
                            new ChannelPairs(List.of(new ChannelPair(CHAT, RESTING)))),
                    "test"),
            () -> wall,
            () -> nanos,
            written -> {},
            effects::add,
            told::addAll);

    @Test
    void anHourTooMuchForASecondMakesNoChatInactiveBeforeItsTime() {
        loop.put(new Event.WorkerSeen(ana, List.of()));
        loop.put(new Event.TaskSeen(
                task, Optional.of(new Assignment(new ReservationSid("WR1"), ana.sid(), wall)), false));
        loop.put(new Event.MessagesSeen(CONVERSATION, page));
        loop.step();
        pass(1, 3600);
        loop.step();
        assertThat(effects).hasSize(2);
        pass(1, -3600);
        answerReads();
        assertThat(effects).noneMatch(Effect.WriteTask.class::isInstance);
        for (int second = 0; second < 600; second++) {
            pass(1, 0);
            loop.step();
            answerReads();
        }
        assertThat(effects).filteredOn(Effect.WriteTask.class::isInstance).hasSize(1);
    }

    @Test
    void aSleepIsNoticedBeforeWhatHasComeInIsTaken() throws InterruptedException {
        loop.put(new Event.TaskSeen(task, Optional.empty(), false));
        pass(0, 7200);
        loop.await();
        assertThat(told)
                .hasExactlyElementsOfTypes(Change.Notice.class, Change.TaskAdded.class)
                .first()
                .isEqualTo(new Change.Notice(wall, new News.ClockMoved(Duration.ofHours(2))));
    }

    @Test
    void aSleepBetweenTwoEventsIsNoticedBeforeTheSecondIsTaken() throws InterruptedException {
        loop.run(ledger -> pass(0, 7200));
        loop.put(new Event.TaskSeen(task, Optional.empty(), false));
        loop.await();
        assertThat(told).hasExactlyElementsOfTypes(Change.Notice.class, Change.TaskAdded.class);
    }

    private void answerReads() {
        for (Effect effect : List.copyOf(effects)) {
            switch (effect) {
                case Effect.ReadTask read -> loop.put(new Event.TaskAnswered(read.id(), new Answer.Got<>(task)));
                case Effect.ReadMessages read ->
                    loop.put(new Event.MessagesAnswered(read.id(), read.conversation(), new Answer.Got<>(page)));
                case Effect.ReadParticipants read -> {}
                case Effect.WriteTask write -> {
                    continue;
                }
                case Effect.LookAtWorker look -> {}
            }
            effects.remove(effect);
        }
        loop.step();
    }

    private void pass(long seconds, long wrongBy) {
        nanos += Duration.ofSeconds(seconds).toNanos();
        wall = wall.plusSeconds(seconds + wrongBy);
    }
}

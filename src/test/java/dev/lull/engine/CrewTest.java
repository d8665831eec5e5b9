package dev.lull.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Assignment;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.ConversationSid;
import dev.lull.model.Identity;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.model.ReservationSid;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskSid;
import dev.lull.model.Worker;
import dev.lull.model.WorkerChannel;
import dev.lull.policy.Automation;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Limit;
import dev.lull.policy.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several chats of one agent: pacing, a full inactive channel, a hard limit. */
class CrewTest {
    private final Policy plain = new Scenario().policy;
    private final Map<TaskSid, Task> tasks = new HashMap<>();
    private final Map<ConversationSid, MessagePage> pages = new HashMap<>();
    private final List<Event> pendingEvents = new ArrayList<>();
    private final List<TaskSid> moved = new ArrayList<>();
    private Instant now = Scenario.START;
    private Ledger ledger = new Ledger(plain, "test");

    @Test
    void deactivationsOfOneAgentArePacedAndTheLongestSilenceIsFirst() {
        rules(Choices.NONE.withPace(Duration.ofSeconds(30)));
        worker(10, 0);
        quiet("WT1", 10);
        quiet("WT2", 40);
        quiet("WT3", 20);
        pass(0);
        assertThat(moved).containsExactly(new TaskSid("WT2"));
        assertThat(reason("WT3")).contains("It waits its turn: one chat of an agent each 30 s.");
        pass(29);
        assertThat(moved).hasSize(1);
        pass(1);
        assertThat(moved).containsExactly(new TaskSid("WT2"), new TaskSid("WT3"));
        pass(30);
        assertThat(moved).hasSize(3);
    }

    @Test
    void withoutAPaceAllQuietChatsMoveAtOnce() {
        worker(10, 0);
        quiet("WT1", 10);
        quiet("WT2", 40);
        pass(0);
        assertThat(moved).hasSize(2);
    }

    @Test
    void aFullInactiveChannelIsNotFilledFurtherAndTheRowSaysWhy() {
        worker(10, 10);
        quiet("WT1", 10);
        pass(60);
        assertThat(moved).isEmpty();
        assertThat(reason("WT1")).contains("Ana's inactive_chat is full (10 of 10).");
        worker(10, 9);
        pass(0);
        assertThat(moved).hasSize(1);
    }

    @Test
    void anAgentWithoutCapacityThereIsLeftAloneAndTheRowSaysWhy() {
        worker(0, 0);
        quiet("WT1", 10);
        pass(60);
        assertThat(moved).isEmpty();
        assertThat(reason("WT1")).contains("Ana has no capacity on inactive_chat; raise it to let chats rest there.");
    }

    @Test
    void twoChatsDoNotShareTheLastInactiveSlot() {
        worker(10, 9);
        quiet("WT1", 10);
        quiet("WT2", 20);
        pass(0);
        assertThat(moved).hasSize(1);
    }

    @Test
    void aHardLimitKeepsAReturnWaitingUntilASlotIsFreeLongestWaitingFirst() {
        rules(Choices.NONE.withHardLimit(Limit.of(1)));
        worker(10, 2);
        task("WT1", Scenario.CHAT, "ivy");
        task("WT2", Scenario.RESTING, "ivy");
        now = now.plusSeconds(5);
        task("WT3", Scenario.RESTING, "ivy");
        pass(0);
        assertThat(moved).isEmpty();
        assertThat(view("WT2").state()).isInstanceOf(ChatState.Activating.class);
        assertThat(view("WT2").customerWaiting()).isTrue();
        assertThat(reason("WT2"))
                .contains("The agent has 1 active chats, the hard limit; it comes back as soon as one ends.");
        carry(ledger.apply(new Event.TaskGone(new TaskSid("WT1")), now));
        assertThat(moved).containsExactly(new TaskSid("WT2"));
        assertThat(view("WT3").state()).isInstanceOf(ChatState.Activating.class);
    }

    @Test
    void withoutAHardLimitReturnsGoOverCapacity() {
        worker(10, 2);
        task("WT1", Scenario.CHAT, "ivy");
        task("WT2", Scenario.RESTING, "ivy");
        pass(0);
        assertThat(moved).containsExactly(new TaskSid("WT2"));
    }

    private void rules(Choices choices) {
        Level workspace = new Level.Workspace();
        Choices both = choices.withTimeout(plain.at(workspace).timeout().orElseThrow());
        ledger = new Ledger(plain.with(workspace, both).withAutomation(Automation.ON), "test");
    }

    private void worker(int capacity, int assigned) {
        carry(ledger.apply(
                new Event.WorkerSeen(
                        new Worker(Scenario.ANA, "Ana", "Available", true, Optional.of(Identity.of("ana"))),
                        List.of(
                                new WorkerChannel(Scenario.CHAT, 5, 1, true),
                                new WorkerChannel(Scenario.RESTING, capacity, assigned, true))),
                now));
    }

    /** A chat in which the agent spoke last, a minute and so many seconds ago. */
    private void quiet(String sid, long seconds) {
        task(sid, Scenario.CHAT, "ana", now.minusSeconds(60 + seconds));
    }

    private void task(String sid, TaskChannel channel, String lastSpeaker) {
        task(sid, channel, lastSpeaker, now);
    }

    private void task(String sid, TaskChannel channel, String lastSpeaker, Instant spoken) {
        ConversationSid conversation = new ConversationSid("CH" + sid);
        boolean resting = channel.equals(Scenario.RESTING);
        Task task = new Task(
                new TaskSid(sid),
                Optional.of("1"),
                AssignmentStatus.ASSIGNED,
                channel,
                "Billing",
                TaskAttributes.of(
                        "{\"conversationSid\":\"" + conversation + "\",\"inactive\":" + (resting ? 1 : 0) + "}"),
                now,
                now,
                0);
        tasks.put(task.sid(), task);
        pages.put(conversation, new MessagePage(List.of(new Message(0, lastSpeaker, spoken)), true));
        pendingEvents.add(new Event.TaskSeen(
                task, Optional.of(new Assignment(new ReservationSid("WR" + sid), Scenario.ANA, now)), false));
        pendingEvents.add(new Event.MessagesSeen(conversation, pages.get(conversation)));
    }

    /** All that is new is told while automation is off, then it is turned on, then time passes. */
    private void pass(long seconds) {
        if (!pendingEvents.isEmpty()) {
            Policy policy = ledger.policy();
            carry(ledger.apply(new Event.PolicyChanged(policy.withAutomation(Automation.EMERGENCY_STOP)), now));
            pendingEvents.forEach(event -> carry(ledger.apply(event, now)));
            pendingEvents.clear();
            carry(ledger.apply(new Event.PolicyChanged(policy), now));
        }
        Instant end = now.plusSeconds(seconds);
        while (ledger.nextWake().filter(at -> !at.isAfter(end)).isPresent()) {
            now = ledger.nextWake().orElseThrow().isAfter(now)
                    ? ledger.nextWake().orElseThrow()
                    : now;
            carry(ledger.wake(now));
        }
        now = end;
    }

    private void carry(Outcome outcome) {
        for (Effect effect : outcome.effects()) {
            switch (effect) {
                case Effect.ReadTask read ->
                    carry(ledger.apply(
                            new Event.TaskAnswered(read.id(), new Answer.Got<>(known(tasks, read.task()))), now));
                case Effect.ReadMessages read ->
                    carry(ledger.apply(
                            new Event.MessagesAnswered(
                                    read.id(),
                                    read.conversation(),
                                    new Answer.Got<>(known(pages, read.conversation()))),
                            now));
                case Effect.WriteTask write -> {
                    moved.add(write.task());
                    Task before = known(tasks, write.task());
                    Task after = new Task(
                            before.sid(),
                            Optional.of("2"),
                            before.status(),
                            write.channel().orElseThrow().equals(Scenario.CHAT.sid())
                                    ? Scenario.CHAT
                                    : Scenario.RESTING,
                            before.queue(),
                            write.attributes().orElse(before.attributes()),
                            before.createdAt(),
                            now,
                            0);
                    tasks.put(after.sid(), after);
                    carry(ledger.apply(new Event.WriteAnswered(write.id(), new Answer.Got<>(after)), now));
                }
                case Effect.ReadParticipants read -> {}
                case Effect.LookAtWorker look -> {}
            }
        }
    }

    private static <K, V> V known(Map<K, V> all, K key) {
        return Objects.requireNonNull(all.get(key));
    }

    private ChatView view(String sid) {
        return ledger.everything().stream()
                .filter(change -> change instanceof Change.TaskAdded added
                        && added.task().task().value().equals(sid))
                .map(change -> ((Change.TaskAdded) change).task())
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> reason(String sid) {
        return view(sid).reason();
    }
}

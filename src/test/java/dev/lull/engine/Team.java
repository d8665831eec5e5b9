package dev.lull.engine;

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
import dev.lull.model.WorkerSid;
import dev.lull.policy.Automation;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Policy;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Several chats of agent Ana on virtual time, at a TaskRouter that answers at once, unless it is told to wait. */
final class Team {
    final List<TaskSid> moved = new ArrayList<>();
    /** Writes that are not answered yet, because TaskRouter was told to wait. */
    final Deque<Effect.WriteTask> waiting = new ArrayDeque<>();

    Instant now = Scenario.START;
    boolean waits;
    Ledger ledger = new Ledger(new Scenario().policy, "test");
    private final Policy plain = ledger.policy();
    private final Map<TaskSid, Task> tasks = new HashMap<>();
    private final Map<ConversationSid, MessagePage> pages = new HashMap<>();
    private final List<Event> pendingEvents = new ArrayList<>();

    void rules(Choices choices) {
        Level workspace = new Level.Workspace();
        Choices both = choices.withTimeout(plain.at(workspace).timeout().orElseThrow());
        ledger = new Ledger(plain.with(workspace, both).withAutomation(Automation.ON), "test");
    }

    void worker(int capacity, int assigned) {
        carry(ledger.apply(
                new Event.WorkerSeen(
                        new Worker(Scenario.ANA, "Ana", "Available", true, Optional.of(Identity.of("ana"))),
                        List.of(
                                new WorkerChannel(Scenario.CHAT, 5, 1, true),
                                new WorkerChannel(Scenario.RESTING, capacity, assigned, true))),
                now));
    }

    /** A chat in which the agent spoke last, a minute and so many seconds ago. */
    void quiet(String sid, long seconds) {
        task(sid, Scenario.CHAT, "ana", now.minusSeconds(60 + seconds));
    }

    void task(String sid, TaskChannel channel, String lastSpeaker) {
        task(sid, channel, lastSpeaker, now);
    }

    void task(String sid, TaskChannel channel, String lastSpeaker, Instant spoken) {
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
                task,
                Optional.of(new Assignment(new ReservationSid("WR" + sid), Scenario.ANA, now.minusSeconds(3600))),
                false));
        pendingEvents.add(new Event.MessagesSeen(conversation, pages.get(conversation)));
    }

    /** Another worker has the task, or it is in another state. */
    void becomes(String sid, AssignmentStatus status, WorkerSid worker) {
        Task before = known(tasks, new TaskSid(sid));
        Task after = new Task(
                before.sid(),
                next(before),
                status,
                before.channel(),
                before.queue(),
                before.attributes(),
                before.createdAt(),
                now,
                0);
        tasks.put(after.sid(), after);
        apply(new Event.TaskSeen(
                after,
                Optional.of(new Assignment(new ReservationSid("WR" + sid), worker, now.minusSeconds(3600))),
                false));
    }

    void apply(Event event) {
        carry(ledger.apply(event, now));
    }

    /** All that is new is told while automation is off, then it is turned on, then time passes. */
    void pass(long seconds) {
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

    void carry(Outcome outcome) {
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
                    if (waits) {
                        waiting.add(write);
                    } else {
                        answer(write);
                    }
                }
                case Effect.ReadParticipants read -> {}
                case Effect.LookAtWorker look -> {}
            }
        }
    }

    /** TaskRouter does what was written, and says so. */
    void answer(Effect.WriteTask write) {
        Task before = known(tasks, write.task());
        Task after = new Task(
                before.sid(),
                next(before),
                before.status(),
                write.channel().orElseThrow().equals(Scenario.CHAT.sid()) ? Scenario.CHAT : Scenario.RESTING,
                before.queue(),
                write.attributes().orElse(before.attributes()),
                before.createdAt(),
                now,
                0);
        tasks.put(after.sid(), after);
        carry(ledger.apply(new Event.WriteAnswered(write.id(), new Answer.Got<>(after)), now));
    }

    private static Optional<String> next(Task before) {
        return before.etag().map(version -> Long.toString(Long.parseLong(version) + 1));
    }

    private static <K, V> V known(Map<K, V> all, K key) {
        return Objects.requireNonNull(all.get(key));
    }

    ChatView view(String sid) {
        return ledger.everything().stream()
                .filter(change -> change instanceof Change.TaskAdded added
                        && added.task().task().value().equals(sid))
                .map(change -> ((Change.TaskAdded) change).task())
                .findFirst()
                .orElseThrow();
    }

    Optional<Reason> reason(String sid) {
        return view(sid).reason();
    }
}

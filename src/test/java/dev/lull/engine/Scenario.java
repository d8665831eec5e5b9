package dev.lull.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Assignment;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.ChannelPair;
import dev.lull.model.ChannelPairs;
import dev.lull.model.ConversationSid;
import dev.lull.model.Identity;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.model.Participant;
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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * One chat of agent Ana on virtual time: a very small TaskRouter that answers the ledger's effects when it is told
 * to, so that a test can put anything between any two of them.
 */
final class Scenario {
    static final TaskChannel CHAT = new TaskChannel(new TaskChannelSid("TC1"), "chat");
    static final TaskChannel RESTING = new TaskChannel(new TaskChannelSid("TC2"), "inactive_chat");
    static final TaskChannel VOICE = new TaskChannel(new TaskChannelSid("TC3"), "voice");
    static final TaskSid TASK = new TaskSid("WT1");
    static final WorkerSid ANA = new WorkerSid("WK1");
    static final ConversationSid CONVERSATION = new ConversationSid("CH1");
    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    static final Failure BROKE = new Failure.Unreachable(Optional.empty(), Failure.Cut.LOST);
    static final Failure NOT_SO = new Failure.Refused("Not so");
    static final Duration TIMEOUT = Duration.ofSeconds(60);

    final List<DecisionRecord> records = new ArrayList<>();
    final List<Effect> sent = new ArrayList<>();
    final List<TaskOverride.Outcome> outcomes = new ArrayList<>();
    final List<Change> changes = new ArrayList<>();
    final Deque<Effect> pending = new ArrayDeque<>();
    final List<Message> messages = new ArrayList<>();
    final List<Participant> participants = new ArrayList<>();
    Instant now = START;
    Ledger ledger;
    Policy policy = Policy.of(TIMEOUT, Automation.ON, new ChannelPairs(List.of(new ChannelPair(CHAT, RESTING))));

    TaskChannel channel = CHAT;
    AssignmentStatus status = AssignmentStatus.ASSIGNED;
    String attributes = "{\"conversationSid\":\"CH1\",\"customerName\":\"Ivy\",\"order\":{\"id\":12.50}}";
    long version = 1;
    boolean transferring;
    private Instant updated = START;
    private long overrides;

    Scenario() {
        ledger = new Ledger(policy, "test");
        ana();
    }

    /** The same workspace seen by a Lull that has just started. */
    Scenario restart() {
        ledger = new Ledger(policy, "again");
        pending.clear();
        ana();
        poll();
        return this;
    }

    private void ana() {
        worker(ANA, "client:ana_40lull_2Eexample");
    }

    void worker(WorkerSid sid, String contact) {
        happens(new Event.WorkerSeen(
                new Worker(sid, "Ana", "Available", true, Optional.of(Identity.of(contact))), List.of()));
    }

    Scenario policy(Policy changed) {
        policy = changed;
        happens(new Event.PolicyChanged(changed));
        return this;
    }

    Scenario automation(Automation mode) {
        return policy(policy.withAutomation(mode));
    }

    Scenario agentSays() {
        return says("ana@lull.example");
    }

    Scenario customerSays() {
        return says("+15550100");
    }

    Scenario says(String author) {
        messages.add(new Message(messages.size(), author, now));
        return this;
    }

    /** Somebody else writes the task: its version goes up. */
    Scenario others(String newAttributes) {
        attributes = newAttributes;
        version++;
        updated = now;
        return this;
    }

    /** The source reads the task. */
    Scenario tell() {
        happens(new Event.TaskSeen(task(), assignment(), transferring));
        return this;
    }

    /** The source reads the task and its messages. */
    Scenario poll() {
        tell();
        happens(new Event.MessagesSeen(CONVERSATION, page()));
        return this;
    }

    Optional<Assignment> assignment() {
        return status.waiting() ? Optional.empty() : Optional.of(new Assignment(new ReservationSid("WR1"), ANA, START));
    }

    Task task() {
        return new Task(
                TASK,
                Optional.of(Long.toString(version)),
                status,
                channel,
                "Billing",
                TaskAttributes.of(attributes),
                START,
                updated,
                0);
    }

    MessagePage page() {
        List<Message> newest = new ArrayList<>(messages.subList(Math.max(0, messages.size() - 50), messages.size()));
        return new MessagePage(newest, messages.size() <= 50);
    }

    /** Time passes, and every alarm rings at its own moment. */
    Scenario pass(Duration time) {
        Instant end = now.plus(time);
        while (ledger.nextWake().filter(at -> !at.isAfter(end)).isPresent()) {
            Instant at = ledger.nextWake().orElseThrow();
            now = at.isAfter(now) ? at : now;
            take(ledger.wake(now));
        }
        now = end;
        take(ledger.wake(now));
        return this;
    }

    Scenario pass(long seconds) {
        return pass(Duration.ofSeconds(seconds));
    }

    /** Answers everything truthfully until nothing is asked any more. */
    Scenario settle() {
        for (int i = 0; !pending.isEmpty(); i++) {
            assertThat(i).as("requests without an end").isLessThan(50);
            answer();
        }
        return this;
    }

    /** The same, but nobody can read messages. */
    Scenario settleWithoutMessages() {
        while (!pending.isEmpty()) {
            if (pending.getFirst() instanceof Effect.ReadMessages) {
                answerMessages(new Answer.Unreachable<>(BROKE));
            } else {
                answer();
            }
        }
        return this;
    }

    /** Answers the oldest request truthfully. */
    Scenario answer() {
        return reply(truth(pending.removeFirst()));
    }

    /** Answers the oldest request with this, without anything having happened at TaskRouter. */
    Scenario answerTask(Answer<Task> answer) {
        Effect effect = pending.removeFirst();
        return reply(
                switch (effect) {
                    case Effect.ReadTask read -> new Event.TaskAnswered(read.id(), answer);
                    case Effect.WriteTask write -> new Event.WriteAnswered(write.id(), answer);
                    case Effect.ReadMessages read ->
                        throw new AssertionError("A read of messages comes first: " + read);
                    case Effect.ReadParticipants read -> throw new AssertionError(read);
                    case Effect.LookAtWorker look -> throw new AssertionError(look);
                });
    }

    /** Answers the oldest request, a read of messages, with this. */
    Scenario answerMessages(Answer<MessagePage> answer) {
        Effect.ReadMessages read = (Effect.ReadMessages) pending.removeFirst();
        return reply(new Event.MessagesAnswered(read.id(), read.conversation(), answer));
    }

    /** The oldest request, a write, takes effect, and its answer is lost. */
    Scenario loseTheAnswer() {
        Effect.WriteTask write = (Effect.WriteTask) pending.removeFirst();
        truth(write);
        return reply(new Event.WriteAnswered(write.id(), new Answer.Unreachable<>(BROKE)));
    }

    private Scenario reply(Event event) {
        happens(event);
        return this;
    }

    /** What a faithful TaskRouter does with it. */
    Event truth(Effect effect) {
        return switch (effect) {
            case Effect.ReadTask read ->
                new Event.TaskAnswered(read.id(), status.ended() ? new Answer.Missing<>() : new Answer.Got<>(task()));
            case Effect.ReadMessages read ->
                new Event.MessagesAnswered(read.id(), read.conversation(), new Answer.Got<>(page()));
            case Effect.ReadParticipants read ->
                new Event.ParticipantsAnswered(
                        read.id(), read.conversation(), new Answer.Got<>(List.copyOf(participants)));
            case Effect.WriteTask write -> new Event.WriteAnswered(write.id(), written(write));
            case Effect.LookAtWorker look -> throw new AssertionError(look);
        };
    }

    private Answer<Task> written(Effect.WriteTask write) {
        if (!write.ifMatch().equals(Long.toString(version))) {
            return new Answer.ChangedMeanwhile<>();
        }
        write.attributes().ifPresent(next -> attributes = next.json());
        write.channel().ifPresent(sid -> channel = sid.equals(RESTING.sid()) ? RESTING : CHAT);
        version++;
        updated = now;
        return new Answer.Got<>(task());
    }

    Scenario force(TaskOverride.Action action) {
        happens(new Event.Asked(
                new TaskOverride(++overrides, TASK, action, Optional.of("ana"), Optional.of("because"))));
        return this;
    }

    /** Quiet after the agent's message for longer than the timeout: on the inactive channel, everything answered. */
    Scenario madeInactive() {
        customerSays().agentSays().poll().pass(TIMEOUT).settle();
        assertThat(channel).isEqualTo(RESTING);
        return this;
    }

    /** Somebody else brings the chat back, and the source reads it. */
    void othersBringItBack() {
        channel = CHAT;
        others("{\"conversationSid\":\"CH1\",\"inactive\":0}").tell();
    }

    /** Another program does so each time for an hour; it has just done so again, and Lull's pause is a long one. */
    void othersBringItBackForAnHour() {
        Instant end = now.plus(Duration.ofHours(1));
        while (now.isBefore(end)) {
            if (channel.equals(RESTING)) {
                othersBringItBack();
            }
            pass(1).settle();
        }
        while (channel.equals(CHAT)) {
            pass(1).settle();
        }
        othersBringItBack();
    }

    /** Another Lull, which has read the same messages, makes the chat inactive, and the source reads it. */
    void anotherLullMakesItInactive() {
        channel = RESTING;
        others("{\"conversationSid\":\"CH1\",\"inactive\":1,\"lull\":{\"task\":\"WT1\",\"from\":\"TC1\",\"last\":"
                + (messages.size() - 1) + "}}");
        happens(new Event.TaskSeen(task(), assignment(), transferring));
    }

    /** The task names its customer's address, from which they take part; so do Ana and that helper, as identities. */
    void customerHasAnAddress(String helper) {
        others("{\"conversationSid\":\"CH1\",\"customerAddress\":\"+15550100\"}");
        participants.add(new Participant(Optional.empty(), Optional.of(Identity.of("+15550100"))));
        participants.add(new Participant(Optional.of(Identity.of("ana@lull.example")), Optional.empty()));
        participants.add(new Participant(Optional.of(Identity.of(helper)), Optional.empty()));
    }

    /** Answers the oldest request, a read of the participants, with this. */
    void answerParticipants(Answer<List<Participant>> answer) {
        Effect.ReadParticipants read = (Effect.ReadParticipants) pending.removeFirst();
        happens(new Event.ParticipantsAnswered(read.id(), read.conversation(), answer));
    }

    void happens(Event event) {
        take(ledger.apply(event, now));
    }

    private void take(Outcome outcome) {
        records.addAll(outcome.records());
        for (Effect effect : outcome.effects()) {
            sent.add(effect);
            if (!(effect instanceof Effect.LookAtWorker)) {
                pending.add(effect);
            }
        }
        changes.addAll(outcome.changes());
        for (Change change : outcome.changes()) {
            if (change instanceof Change.OverrideSettled settled) {
                outcomes.add(settled.outcome());
            }
        }
    }

    List<Effect.WriteTask> writes() {
        return sent.stream()
                .filter(Effect.WriteTask.class::isInstance)
                .map(Effect.WriteTask.class::cast)
                .toList();
    }

    ChatView view() {
        return views().getFirst();
    }

    List<ChatView> views() {
        return ledger.everything().stream()
                .filter(Change.TaskAdded.class::isInstance)
                .map(change -> ((Change.TaskAdded) change).task())
                .toList();
    }

    ChatState state() {
        return view().state();
    }
}

package dev.lull.engine;

import static dev.lull.engine.Scenario.ANA;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.START;

import dev.lull.model.Assignment;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.ConversationSid;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.model.ReservationSid;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Another chat beside the one of a scenario: it is only told of, and its requests stay for the test to answer. */
final class SecondChat {
    static final WorkerSid BEN = new WorkerSid("WK2");

    final TaskSid task;
    private final ConversationSid conversation;
    private final ReservationSid reservation;
    private final Scenario chat;
    private int version;

    SecondChat(Scenario chat) {
        this(chat, 9);
    }

    SecondChat(Scenario chat, int number) {
        this.chat = chat;
        task = new TaskSid("WT" + number);
        conversation = new ConversationSid("CH" + number);
        reservation = new ReservationSid("WR" + number);
    }

    /** Ana has it on this channel. */
    SecondChat seen(TaskChannel on) {
        return seen(on, ANA);
    }

    SecondChat seen(TaskChannel on, WorkerSid who) {
        int mark = on.equals(CHAT) ? 0 : 1;
        chat.happens(new Event.TaskSeen(
                new Task(
                        task,
                        Optional.of(Integer.toString(++version)),
                        AssignmentStatus.ASSIGNED,
                        on,
                        "Billing",
                        TaskAttributes.of("{\"conversationSid\":\"" + conversation + "\",\"inactive\":" + mark + "}"),
                        START,
                        chat.now,
                        0),
                Optional.of(new Assignment(reservation, who, START)),
                false));
        return this;
    }

    /** Its only message. */
    SecondChat says(String author, Instant at) {
        chat.happens(new Event.MessagesSeen(conversation, new MessagePage(List.of(new Message(0, author, at)), true)));
        return this;
    }

    void ends() {
        chat.happens(new Event.TaskGone(task));
    }

    /** An agent may have one active chat, and this is Ana's. */
    void takesTheOnlySlot() {
        onlyOneSlot(chat);
        seen(CHAT);
    }

    /** Under a pace Ana spoke last in both chats, in this one later, and has the timeout behind her. */
    void isOverdueToo() {
        pace(chat, Duration.ofSeconds(30));
        seen(CHAT);
        chat.agentSays().poll();
        says("ana@lull.example", chat.now.plusMillis(1));
        chat.pass(61);
    }

    /** How often something was asked about it. */
    long asked() {
        return asked(chat).stream().filter(task::equals).count();
    }

    static void onlyOneSlot(Scenario chat) {
        chat.policy(chat.policy.with(new Level.Queue("Billing"), Choices.NONE.withHardLimit(Limit.of(1))));
    }

    static void pace(Scenario chat, Duration pace) {
        chat.policy(chat.policy.with(new Level.Queue("Billing"), Choices.NONE.withPace(pace)));
    }

    /** The task of every request of a scenario so far. */
    static List<TaskSid> asked(Scenario chat) {
        return chat.sent.stream().flatMap(effect -> about(effect).stream()).toList();
    }

    static Optional<TaskSid> about(Effect effect) {
        return switch (effect) {
            case Effect.ReadTask read -> Optional.of(read.id().task());
            case Effect.ReadMessages read -> Optional.of(read.id().task());
            case Effect.WriteTask write -> Optional.of(write.id().task());
            case Effect.ReadParticipants read -> Optional.of(read.id().task());
            case Effect.LookAtWorker look -> Optional.empty();
        };
    }
}

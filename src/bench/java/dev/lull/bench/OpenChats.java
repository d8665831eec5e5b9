package dev.lull.bench;

import dev.lull.engine.Event;
import dev.lull.engine.Ledger;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Many open chats, five to a worker, in which agent and customer write in turn; each message is the next event. */
final class OpenChats {
    static final int PER_WORKER = 5;

    private static final TaskChannel CHAT = new TaskChannel(new TaskChannelSid("TC" + hex(1)), "chat");
    private static final TaskChannel RESTING = new TaskChannel(new TaskChannelSid("TC" + hex(2)), "inactive_chat");

    private final ConversationSid[] conversations;
    private final int[] newest;
    private final int[] order;
    private int turn;
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    OpenChats(int count) {
        conversations = new ConversationSid[count];
        newest = new int[count];
        order = new int[count];
        for (int i = 0; i < count; i++) {
            conversations[i] = new ConversationSid("CH" + hex(i));
            order[i] = i;
        }
        Random random = new Random(7);
        for (int i = count - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    /** The engine, with every task, worker and first message known. */
    Ledger ledger() {
        Ledger ledger = new Ledger(
                Policy.of(
                        Policy.DEFAULT_TIMEOUT,
                        Automation.ON,
                        new ChannelPairs(List.of(new ChannelPair(CHAT, RESTING)))),
                "bench");
        for (int i = 0; i < conversations.length; i++) {
            if (i % PER_WORKER == 0) {
                ledger.apply(new Event.WorkerSeen(worker(i), List.of()), now);
            }
            ledger.apply(
                    new Event.TaskSeen(
                            task(i),
                            Optional.of(new Assignment(
                                    new ReservationSid("WR" + hex(i)), worker(i).sid(), now)),
                            false),
                    now);
            ledger.apply(message(i), now);
        }
        return ledger;
    }

    /** The next message, in one chat after the other, in no order of theirs; a millisecond after the one before. */
    Event.MessagesSeen next() {
        int chat = order[turn];
        turn = turn + 1 == order.length ? 0 : turn + 1;
        now = now.plusMillis(1);
        return message(chat);
    }

    Instant now() {
        return now;
    }

    List<ConversationSid> conversations() {
        return List.of(conversations);
    }

    private Event.MessagesSeen message(int chat) {
        int index = newest[chat]++;
        String author = index % 2 == 0 ? "+1555" + chat : identity(chat);
        return new Event.MessagesSeen(
                conversations[chat], new MessagePage(List.of(new Message(index, author, now)), false));
    }

    private Worker worker(int chat) {
        return new Worker(
                new WorkerSid("WK" + hex(chat / PER_WORKER)),
                "Agent " + chat / PER_WORKER,
                "Available",
                true,
                Optional.of(Identity.of(identity(chat))));
    }

    private static String identity(int chat) {
        return "agent-" + chat / PER_WORKER + "@lull.example";
    }

    private Task task(int chat) {
        return new Task(
                new TaskSid("WT" + hex(chat)),
                Optional.of("0"),
                AssignmentStatus.ASSIGNED,
                CHAT,
                "Billing",
                TaskAttributes.of("{\"conversationSid\":\"" + conversations[chat].value()
                        + "\",\"customerName\":\"Customer " + chat + "\",\"channelType\":\"web\"}"),
                now,
                now,
                0);
    }

    private static String hex(int number) {
        return "%032x".formatted(number * 2654435761L);
    }
}

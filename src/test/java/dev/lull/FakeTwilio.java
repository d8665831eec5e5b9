package dev.lull;

import dev.lull.engine.Answer;
import dev.lull.engine.Event;
import dev.lull.engine.Failure;
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
import dev.lull.model.WorkerChannel;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Account;
import dev.lull.supervision.Budget;
import dev.lull.supervision.Connection;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.ConversationFinder;
import dev.lull.supervision.Feed;
import dev.lull.supervision.FeedScope;
import dev.lull.supervision.Gateway;
import dev.lull.supervision.Trouble;
import dev.lull.supervision.Workspaces;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A workspace in memory: Ana has the tasks WT1 (the agent spoke last, long ago) and WT2 (the customer did), on the
 * channel {@code chat}. Nothing comes after the first reading but answers.
 */
final class FakeTwilio implements Workspaces {
    static final TaskChannel CHAT = new TaskChannel(new TaskChannelSid("TC1"), "chat");
    static final TaskChannel QUIET = new TaskChannel(new TaskChannelSid("TC2"), "inactive_chat");
    private static final WorkerSid ANA = new WorkerSid("WK1");

    private final Map<TaskSid, Task> tasks = new TreeMap<>(Comparator.comparing(TaskSid::value));
    private final Map<ConversationSid, MessagePage> messages =
            new TreeMap<>(Comparator.comparing(ConversationSid::value));
    private final List<TaskSid> written = new ArrayList<>();
    private Optional<ConnectionException> closedDoor = Optional.empty();
    private Optional<Answer<Task>> writes = Optional.empty();
    private boolean revoked;

    FakeTwilio() {
        Instant longAgo = Instant.now().minusSeconds(3600);
        put("WT1", "CH1", "ana@example.com", longAgo);
        put("WT2", "CH2", "+15550100", longAgo);
    }

    /** Opening fails so. */
    FakeTwilio refusing(ConnectionException.Problem problem, Trouble trouble) {
        closedDoor = Optional.of(new ConnectionException(problem, trouble));
        return this;
    }

    /** Every write is answered so. */
    FakeTwilio answering(Answer<Task> answer) {
        writes = Optional.of(answer);
        return this;
    }

    /** The credentials were good when it was opened and are not any more. */
    FakeTwilio revoked() {
        revoked = true;
        return this;
    }

    synchronized List<TaskSid> written() {
        return List.copyOf(written);
    }

    synchronized TaskChannel channelOf(String task) {
        return Objects.requireNonNull(tasks.get(new TaskSid(task))).channel();
    }

    @Override
    public Connection open(Account account) throws ConnectionException {
        if (closedDoor.isPresent()) {
            throw closedDoor.get();
        }
        return new FakeConnection();
    }

    private void put(String sid, String conversation, String author, Instant at) {
        tasks.put(
                new TaskSid(sid),
                new Task(
                        new TaskSid(sid),
                        Optional.of("1"),
                        AssignmentStatus.ASSIGNED,
                        CHAT,
                        "Support",
                        TaskAttributes.of("{\"conversationSid\":\"" + conversation + "\",\"customerName\":\"Maria\"}"),
                        at,
                        at,
                        0));
        messages.put(new ConversationSid(conversation), new MessagePage(List.of(new Message(0, author, at)), true));
    }

    private final class FakeConnection implements Connection, Gateway {
        private final Budget budget = new Budget(1_000, 1_000);

        @Override
        public String workspaceSid() {
            return "WS1";
        }

        @Override
        public String workspaceName() {
            return "Fake workspace";
        }

        @Override
        public boolean simulated() {
            return false;
        }

        @Override
        public ChannelPairs pairs() {
            return new ChannelPairs(List.of(new ChannelPair(CHAT, QUIET)));
        }

        @Override
        public Gateway gateway() {
            return this;
        }

        @Override
        public Budget budget() {
            return budget;
        }

        @Override
        public Feed feed(FeedScope scope, ConversationFinder conversations) {
            return new FakeFeed(scope);
        }

        @Override
        public void close() {
            // There is no socket to end.
        }

        @Override
        public Answer<Task> readTask(TaskSid task) {
            synchronized (FakeTwilio.this) {
                return Optional.ofNullable(tasks.get(task))
                        .<Answer<Task>>map(Answer.Got::new)
                        .orElseGet(Answer.Missing::new);
            }
        }

        @Override
        public Answer<List<Participant>> readParticipants(ConversationSid conversation) {
            return new Answer.Got<>(List.of());
        }

        @Override
        public Answer<MessagePage> readMessages(ConversationSid conversation) {
            return Optional.ofNullable(messages.get(conversation))
                    .<Answer<MessagePage>>map(Answer.Got::new)
                    .orElseGet(Answer.Missing::new);
        }

        @Override
        public Answer<Task> writeTask(
                TaskSid sid, Optional<TaskChannelSid> channel, Optional<TaskAttributes> attributes, String ifMatch) {
            synchronized (FakeTwilio.this) {
                written.add(sid);
                if (writes.isPresent()) {
                    return writes.get();
                }
                Task now = Objects.requireNonNull(tasks.get(sid));
                Task then = new Task(
                        sid,
                        Optional.of(String.valueOf(now.version().orElseThrow() + 1)),
                        now.status(),
                        channel.map(to -> to.equals(QUIET.sid()) ? QUIET : CHAT).orElse(now.channel()),
                        now.queue(),
                        attributes.orElse(now.attributes()),
                        now.createdAt(),
                        Instant.now(),
                        now.priority());
                tasks.put(sid, then);
                return new Answer.Got<>(then);
            }
        }
    }

    private final class FakeFeed implements Feed {
        private final FeedScope scope;

        FakeFeed(FeedScope scope) {
            this.scope = scope;
        }

        @Override
        public void start(Listener listener) {
            if (revoked) {
                listener.failed(Failure.Plain.WRONG_CREDENTIALS, true);
                return;
            }
            listener.happened(new Event.WorkerSeen(
                    new Worker(ANA, "Ana Souza", "Available", true, Optional.of(Identity.of("ana@example.com"))),
                    List.of(new WorkerChannel(CHAT, 5, 2, true), new WorkerChannel(QUIET, 10, 0, true))));
            switch (scope) {
                case FeedScope.Everything(boolean withMessages) ->
                    tasks.keySet().forEach(task -> tell(task, listener));
                case FeedScope.Only(TaskSid task) -> tell(task, listener);
            }
            listener.ready();
        }

        private void tell(TaskSid sid, Listener listener) {
            Task task = tasks.get(sid);
            if (task == null) {
                listener.happened(new Event.TaskGone(sid));
                return;
            }
            listener.happened(new Event.TaskSeen(
                    task, Optional.of(new Assignment(new ReservationSid("WR" + sid), ANA, task.createdAt())), false));
            task.attributes()
                    .text(List.of("conversationSid"))
                    .map(ConversationSid::new)
                    .ifPresent(conversation -> listener.happened(
                            new Event.MessagesSeen(conversation, Objects.requireNonNull(messages.get(conversation)))));
        }

        @Override
        public void lookAt(WorkerSid worker) {
            // The slots are not what these tests are about.
        }

        @Override
        public void forget(TaskSid task) {
            // Nothing is told twice.
        }

        @Override
        public void close() {
            // It has no thread.
        }
    }
}

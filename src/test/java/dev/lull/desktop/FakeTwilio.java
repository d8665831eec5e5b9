package dev.lull.desktop;

import dev.lull.engine.Answer;
import dev.lull.engine.Event;
import dev.lull.engine.Failure;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.ChannelPair;
import dev.lull.model.ChannelPairs;
import dev.lull.model.ConversationSid;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.model.Participant;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Feed;
import dev.lull.supervision.Gateway;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A workspace in memory behind the supervision's ports: tasks move when they are written, unless told otherwise. */
final class FakeTwilio implements Gateway, Feed {
    static final TaskChannel SMS = new TaskChannel(new TaskChannelSid("TC1"), "sms");
    static final TaskChannel INACTIVE_SMS = new TaskChannel(new TaskChannelSid("TC2"), "inactive_sms");
    static final TaskChannel VOICE = new TaskChannel(new TaskChannelSid("TC3"), "voice");
    static final ChannelPairs PAIRS = new ChannelPairs(List.of(new ChannelPair(SMS, INACTIVE_SMS)));

    private final Map<TaskSid, Task> tasks = new ConcurrentHashMap<>();
    private final Map<ConversationSid, MessagePage> pages = new ConcurrentHashMap<>();
    private final Set<TaskSid> refusing = ConcurrentHashMap.newKeySet();
    private final Set<TaskSid> unreachable = ConcurrentHashMap.newKeySet();
    private final Map<TaskSid, CountDownLatch> silent = new ConcurrentHashMap<>();
    private volatile boolean closed;
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile Listener listener = new Nobody();

    /** Writes to the task are refused from now on. */
    void refuse(TaskSid task) {
        refusing.add(task);
    }

    /** Writes to the task are accepted again. */
    void allow(TaskSid task) {
        refusing.remove(task);
    }

    /** The task cannot be read. */
    void loseTouchWith(TaskSid task) {
        unreachable.add(task);
    }

    /** Writes to the task get no answer until {@link #answerFor}, or until everything is closed. */
    void keepSilentAbout(TaskSid task) {
        silent.put(task, new CountDownLatch(1));
    }

    /** Writes to the task are answered again, also those that wait for it. */
    void answerFor(TaskSid task) {
        Objects.requireNonNull(silent.remove(task)).countDown();
    }

    Task taskOf(TaskSid sid) {
        return Objects.requireNonNull(tasks.get(sid));
    }

    void tell(Event event) {
        switch (event) {
            case Event.TaskSeen seen -> tasks.put(seen.task().sid(), seen.task());
            case Event.TaskGone gone -> {
                tasks.remove(gone.task());
                pages.remove(conversationOf(gone.task().value()));
            }
            case Event.MessagesSeen seen -> pages.put(seen.conversation(), seen.page());
            default -> {}
        }
        listener.happened(event);
    }

    Listener listener() throws InterruptedException {
        started.await();
        return listener;
    }

    @Override
    public Answer<Task> readTask(TaskSid sid) {
        if (unreachable.contains(sid)) {
            return new Answer.Unreachable<>(new Failure.Unreachable(Optional.empty(), Failure.Cut.NO_ANSWER_IN_TIME));
        }
        Task task = tasks.get(sid);
        return task == null ? new Answer.Missing<>() : new Answer.Got<>(task);
    }

    @Override
    public Answer<List<Participant>> readParticipants(ConversationSid conversation) {
        return new Answer.Got<>(List.of());
    }

    @Override
    public Answer<MessagePage> readMessages(ConversationSid conversation) {
        MessagePage page = pages.get(conversation);
        return page == null ? new Answer.Missing<>() : new Answer.Got<>(page);
    }

    @Override
    public Answer<Task> writeTask(
            TaskSid sid, Optional<TaskChannelSid> channel, Optional<TaskAttributes> attributes, String ifMatch) {
        CountDownLatch answer = silent.get(sid);
        if (answer != null && !answers(answer)) {
            return new Answer.Unreachable<>(Failure.Plain.CLOSING);
        }
        if (refusing.contains(sid)) {
            return new Answer.Refused<>(new Failure.Refused("the worker has no capacity on inactive_sms"));
        }
        Task before = tasks.get(sid);
        if (before == null) {
            return new Answer.Missing<>();
        }
        if (!before.etag().equals(Optional.of(ifMatch))) {
            return new Answer.ChangedMeanwhile<>();
        }
        TaskChannel target = channel.map(wanted -> wanted.equals(SMS.sid()) ? SMS : INACTIVE_SMS)
                .orElse(before.channel());
        Task after = new Task(
                sid,
                Optional.of(Long.toString(Long.parseLong(ifMatch) + 1)),
                before.status(),
                target,
                before.queue(),
                attributes.orElse(before.attributes()),
                before.createdAt(),
                before.updatedAt(),
                before.priority());
        tasks.put(sid, after);
        return new Answer.Got<>(after);
    }

    /** Whether it does before everything is closed. */
    private boolean answers(CountDownLatch answer) {
        try {
            answer.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
        return !closed;
    }

    @Override
    public void start(Listener told) {
        listener = told;
        started.countDown();
    }

    @Override
    public void lookAt(WorkerSid worker) {}

    @Override
    public void forget(TaskSid task) {}

    @Override
    public void close() {
        closed = true;
        silent.values().forEach(CountDownLatch::countDown);
    }

    static Task task(
            String sid, AssignmentStatus status, TaskChannel channel, String queue, String customer, Instant created) {
        boolean inactive = channel.equals(INACTIVE_SMS);
        String conversation = channel.equals(VOICE) ? "" : ",\"conversationSid\":\"CH" + sid.substring(2) + "\"";
        String json =
                "{\"inactive\":" + (inactive ? 1 : 0) + ",\"customerName\":\"" + customer + "\"" + conversation + "}";
        return new Task(
                new TaskSid(sid),
                Optional.of("1"),
                status,
                channel,
                queue,
                TaskAttributes.of(json),
                created,
                created,
                0);
    }

    static ConversationSid conversationOf(String taskSid) {
        return new ConversationSid("CH" + taskSid.substring(2));
    }

    static MessagePage page(Message... newestFirst) {
        return new MessagePage(List.of(newestFirst), true);
    }

    private static final class Nobody implements Listener {
        @Override
        public void happened(Event event) {}

        @Override
        public void ready() {}

        @Override
        public void fresh() {}

        @Override
        public void failed(Failure why, boolean denied) {}
    }
}

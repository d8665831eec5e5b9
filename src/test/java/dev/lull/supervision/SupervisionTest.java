package dev.lull.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.Answer;
import dev.lull.engine.Cause;
import dev.lull.engine.Change;
import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import dev.lull.engine.DecisionRecord;
import dev.lull.engine.Event;
import dev.lull.engine.Failure;
import dev.lull.engine.News;
import dev.lull.engine.TaskOverride;
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
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole loop on its real thread, between ports that answer from memory. */
class SupervisionTest {
    private static final TaskChannel CHAT = new TaskChannel(new TaskChannelSid("TC1"), "chat");
    private static final TaskChannel RESTING = new TaskChannel(new TaskChannelSid("TC2"), "inactive_chat");
    private static final TaskSid TASK = new TaskSid("WT1");
    private static final WorkerSid ANA = new WorkerSid("WK1");
    private static final ConversationSid CONVERSATION = new ConversationSid("CH1");

    private final Twilio twilio = new Twilio();
    private final BlockingQueue<ChatView> views = new LinkedBlockingQueue<>();
    private final BlockingQueue<DecisionRecord> records = new LinkedBlockingQueue<>();
    private final BlockingQueue<PolicyEdit> kept = new LinkedBlockingQueue<>();
    private final Map<TaskSid, ChatView> rows = new ConcurrentHashMap<>();
    private final List<Instant> noted = new CopyOnWriteArrayList<>();
    private Optional<Instant> lastPresence = Optional.empty();
    private final Presence presence = new Presence() {
        @Override
        public Optional<Instant> last() {
            return lastPresence;
        }

        @Override
        public void at(Instant now) {
            noted.add(now);
        }
    };
    private volatile Duration skew = Duration.ZERO;
    private final Supervision supervision = new Supervision(
            Policy.of(Duration.ofHours(1), Automation.ON, new ChannelPairs(List.of(new ChannelPair(CHAT, RESTING)))),
            new Ports(twilio, twilio, new Budget(1_000, 1_000), records::add, presence, () -> skew),
            InstantSource.system(),
            new Signature("test", Optional.of("ana")),
            kept::add);

    @AfterEach
    void close() {
        supervision.close();
    }

    @Test
    void aShorterTimeoutMovesAQuietChatAndIsKept() throws Exception {
        start();
        supervision.change(new PolicyEdit.Timeout(Duration.ofSeconds(1)));
        ChatView moved = await(ChatState.Inactive.class);
        assertThat(moved.channel()).isEqualTo(RESTING);
        assertThat(kept.poll(10, TimeUnit.SECONDS)).isEqualTo(new PolicyEdit.Timeout(Duration.ofSeconds(1)));
        assertThat(records).extracting(DecisionRecord::phase).contains(DecisionRecord.Phase.DONE);
    }

    @Test
    void twoChangesInARowBothHold() throws Exception {
        start();
        supervision.change(new PolicyEdit.Timeout(Duration.ofSeconds(1)));
        supervision.change(new PolicyEdit.Mode(Automation.ON));
        assertThat(await(ChatState.Inactive.class).channel()).isEqualTo(RESTING);
    }

    @Test
    void whenAConversationWasReadIsKnownForAsLongAsOneOfItsTasksIsOpen() throws Exception {
        start();
        TaskSid second = new TaskSid("WT2");
        twilio.listener.happened(new Event.TaskSeen(twilio.task(second), Optional.empty(), false));
        twilio.listener.happened(new Event.TaskGone(TASK));
        settle();
        assertThat(supervision.readAt(CONVERSATION)).isPresent();
        twilio.listener.happened(new Event.TaskGone(second));
        settle();
        assertThat(supervision.readAt(CONVERSATION)).isEmpty();
    }

    @Test
    void aConversationThatIsReadOnceMoreAfterItsTaskIsGoneIsForgotten() throws Exception {
        start();
        twilio.listener.happened(new Event.TaskGone(TASK));
        settle();
        twilio.listener.read(CONVERSATION);
        settle();
        assertThat(supervision.readAt(CONVERSATION)).isEmpty();
    }

    /** Waits until all that was put before is done, and what follows from it. */
    private void settle() throws Exception {
        for (int round = 0; round < 2; round++) {
            CountDownLatch done = new CountDownLatch(1);
            supervision.subscribe(new Told(changes -> done.countDown(), health -> {}));
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void anOverrideIsAnsweredWhenItIsConfirmed() throws Exception {
        start();
        TaskOverride.Outcome outcome = supervision
                .submit(TASK, new TaskOverride.Action.ForceInactive(), Optional.empty())
                .get(10, TimeUnit.SECONDS);
        assertThat(outcome).isEqualTo(new TaskOverride.Outcome.Done());
        assertThat(twilio.channel).isEqualTo(RESTING);
        assertThat(twilio.looked.poll(10, TimeUnit.SECONDS)).isEqualTo(ANA);
        assertThat(records)
                .filteredOn(record -> record.cause() == Cause.SUPERVISOR)
                .isNotEmpty()
                .allSatisfy(record ->
                        assertThat(record.request().flatMap(TaskOverride::by)).contains("ana"));
    }

    @Test
    void aReaderWhoComesLaterIsToldEverything() throws Exception {
        start();
        BlockingQueue<Change> late = new LinkedBlockingQueue<>();
        Subscription subscription = supervision.subscribe(new Told(late::addAll, health -> {}));
        assertThat(late.poll(10, TimeUnit.SECONDS)).isInstanceOf(Change.PolicyApplied.class);
        assertThat(late.poll(10, TimeUnit.SECONDS)).isInstanceOf(Change.WorkerUpdated.class);
        assertThat(late.poll(10, TimeUnit.SECONDS)).isInstanceOf(Change.TaskAdded.class);
        subscription.close();
    }

    @Test
    void aFeedThatFailsIsShownInTheHealthUntilItIsFreshAgain() throws Exception {
        start();
        BlockingQueue<Health> healths = new LinkedBlockingQueue<>();
        supervision.subscribe(new Told(changes -> {}, healths::add));
        assertThat(healths.poll(10, TimeUnit.SECONDS).problem()).isEmpty();
        twilio.listener.failed(Failure.Plain.SLOW_DOWN, false);
        assertThat(healths.poll(10, TimeUnit.SECONDS).problem()).contains(Failure.Plain.SLOW_DOWN);
        twilio.listener.fresh();
        assertThat(healths.poll(10, TimeUnit.SECONDS).problem()).isEmpty();
    }

    @Test
    void aClockThatDiffersFromTwiliosIsTold() throws Exception {
        BlockingQueue<Change> told = new LinkedBlockingQueue<>();
        start();
        supervision.subscribe(new Told(told::addAll, health -> {}));
        settle();
        told.clear();
        skew = Duration.ofSeconds(5);
        twilio.listener.fresh();
        twilio.listener.fresh();
        settle();
        assertThat(told)
                .extracting(change -> ((Change.Notice) change).news())
                .containsExactly(new News.ClockDiffers(skew));
    }

    @Test
    void aStartTellsForHowLongNobodySupervised() throws Exception {
        lastPresence = Optional.of(Instant.now().minusSeconds(600));
        BlockingQueue<Change.Notice> notices = new LinkedBlockingQueue<>();
        supervision.subscribe(new Reader() {
            @Override
            public void changed(List<Change> changes) {
                changes.forEach(change -> {
                    if (change instanceof Change.Notice notice) {
                        notices.add(notice);
                    }
                });
            }

            @Override
            public void health(Health health) {}
        });
        start();
        assertThat(notices.poll(10, TimeUnit.SECONDS))
                .extracting(Change.Notice::news)
                .isInstanceOfSatisfying(News.Unsupervised.class, gap -> {
                    assertThat(gap.from()).isEqualTo(lastPresence.get());
                    assertThat(gap.to()).isAfter(gap.from());
                });
        assertThat(noted).isNotEmpty();
    }

    @Test
    void whoeverWaitsIsAnsweredWhenLullIsClosed() throws Exception {
        twilio.silent = true;
        start();
        var answer = supervision.submit(TASK, new TaskOverride.Action.ForceInactive(), Optional.empty());
        supervision.close();
        assertThat(answer.get(10, TimeUnit.SECONDS)).isInstanceOf(TaskOverride.Outcome.Failed.class);
        assertThat(twilio.closed).isTrue();
        assertThat(supervision
                        .submit(TASK, new TaskOverride.Action.ForceActive(), Optional.empty())
                        .get(10, TimeUnit.SECONDS))
                .isInstanceOf(TaskOverride.Outcome.Failed.class);
    }

    @Test
    void theFeedIsToldOfATaskThatTheEngineLetGo() throws Exception {
        start();
        twilio.missing = true;
        TaskOverride.Outcome outcome = supervision
                .submit(TASK, new TaskOverride.Action.ForceInactive(), Optional.empty())
                .get(10, TimeUnit.SECONDS);
        assertThat(outcome).isInstanceOf(TaskOverride.Outcome.NotFound.class);
        assertThat(twilio.forgotten.poll(10, TimeUnit.SECONDS)).isEqualTo(TASK);
        twilio.missing = false;
        views.clear();
        twilio.tell();
        assertThat(await(ChatState.AwaitingCustomer.class).task()).isEqualTo(TASK);
    }

    @Test
    void aReaderThatFailsKeepsNobodyFromHearing() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        supervision.subscribe(new Told(
                changes -> {
                    if (calls.getAndIncrement() > 0) {
                        throw new IllegalStateException("a reader's mistake");
                    }
                },
                health -> {
                    throw new IllegalStateException("another mistake");
                }));
        start();
        TaskOverride.Outcome outcome = supervision
                .submit(TASK, new TaskOverride.Action.ForceInactive(), Optional.empty())
                .get(10, TimeUnit.SECONDS);
        assertThat(outcome).isEqualTo(new TaskOverride.Outcome.Done());
        assertThat(await(ChatState.Inactive.class).channel()).isEqualTo(RESTING);
    }

    @Test
    void anErrorEndsTheEngineAndAnswersWhoeverAsks() throws Exception {
        BlockingQueue<Health> healths = new LinkedBlockingQueue<>();
        AtomicBoolean fails = new AtomicBoolean();
        start();
        supervision.subscribe(new Told(
                changes -> {
                    if (fails.get()) {
                        throw new StackOverflowError("an error in the engine's thread");
                    }
                },
                health -> {}));
        supervision.subscribe(new Told(changes -> {}, healths::add));
        settle();
        healths.clear();
        fails.set(true);
        CompletableFuture<TaskOverride.Outcome> first =
                supervision.submit(TASK, new TaskOverride.Action.ForceInactive(), Optional.empty());
        assertThat(healths.poll(10, TimeUnit.SECONDS).problem()).contains(Failure.Plain.ENDED);
        assertThat(first.get(10, TimeUnit.SECONDS)).isInstanceOf(TaskOverride.Outcome.Failed.class);
        TaskOverride.Outcome later = supervision
                .submit(TASK, new TaskOverride.Action.Release(), Optional.empty())
                .get(10, TimeUnit.SECONDS);
        assertThat(later).isInstanceOf(TaskOverride.Outcome.Failed.class);
        assertThat(twilio.closed).isTrue();
    }

    private void start() throws Exception {
        supervision.subscribe(new Reader() {
            @Override
            public void changed(List<Change> changes) {
                for (Change change : changes) {
                    switch (change) {
                        case Change.TaskAdded added -> show(added.task());
                        case Change.TaskUpdated updated -> show(updated.task());
                        case Change.TaskRemoved removed -> rows.remove(removed.sid());
                        case Change.WorkerUpdated worker -> {}
                        case Change.WorkerRemoved worker -> {}
                        case Change.OverrideSettled settled -> {}
                        case Change.PolicyApplied applied -> {}
                        case Change.Notice notice -> {}
                    }
                }
            }

            private void show(ChatView view) {
                rows.put(view.task(), view);
                views.add(view);
            }

            @Override
            public void health(Health health) {}
        });
        supervision.start();
        supervision.ready().get(10, TimeUnit.SECONDS);
    }

    private ChatView await(Class<? extends ChatState> state) throws InterruptedException {
        ChatView view = views.poll(10, TimeUnit.SECONDS);
        while (view != null && !state.isInstance(view.state())) {
            view = views.poll(10, TimeUnit.SECONDS);
        }
        assertThat(view).as("a row that is " + state.getSimpleName()).isNotNull();
        return view;
    }

    private record Told(Consumer<List<Change>> changes, Consumer<Health> condition) implements Reader {
        @Override
        public void changed(List<Change> told) {
            changes.accept(told);
        }

        @Override
        public void health(Health health) {
            condition.accept(health);
        }
    }

    /** One chat, quiet for a minute, that can be moved. */
    private static final class Twilio implements Gateway, Feed {
        private final BlockingQueue<WorkerSid> looked = new LinkedBlockingQueue<>();
        private final BlockingQueue<TaskSid> forgotten = new LinkedBlockingQueue<>();
        private final Instant begun = Instant.now().minusSeconds(60);
        private volatile TaskChannel channel = CHAT;
        private volatile String attributes = "{\"conversationSid\":\"CH1\"}";
        private volatile boolean closed;
        private volatile boolean silent;
        private volatile boolean missing;
        private Feed.Listener listener = new Listener() {
            @Override
            public void happened(Event event) {}

            @Override
            public void ready() {}

            @Override
            public void fresh() {}

            @Override
            public void failed(Failure why, boolean denied) {}
        };

        private Task task() {
            return task(TASK);
        }

        private Task task(TaskSid sid) {
            return new Task(
                    sid,
                    Optional.of("1"),
                    AssignmentStatus.ASSIGNED,
                    channel,
                    "Billing",
                    TaskAttributes.of(attributes),
                    begun,
                    begun,
                    0);
        }

        private static MessagePage page(Instant at) {
            return new MessagePage(List.of(new Message(0, "ana", at)), true);
        }

        @Override
        public void start(Listener to) {
            listener = to;
            to.happened(new Event.WorkerSeen(
                    new Worker(ANA, "Ana", "Available", true, Optional.of(Identity.of("client:ana"))), List.of()));
            tell();
            to.ready();
        }

        private void tell() {
            listener.happened(new Event.TaskSeen(
                    task(), Optional.of(new Assignment(new ReservationSid("WR1"), ANA, begun)), false));
            listener.happened(new Event.MessagesSeen(CONVERSATION, page(begun)));
        }

        @Override
        public Answer<Task> readTask(TaskSid task) {
            if (missing) {
                return new Answer.Missing<>();
            }
            return silent ? new Answer.Unreachable<>(Failure.Plain.CLOSING) : new Answer.Got<>(task());
        }

        @Override
        public Answer<List<Participant>> readParticipants(ConversationSid conversation) {
            return new Answer.Got<>(List.of());
        }

        @Override
        public Answer<MessagePage> readMessages(ConversationSid conversation) {
            return new Answer.Got<>(page(begun));
        }

        @Override
        public Answer<Task> writeTask(
                TaskSid task, Optional<TaskChannelSid> to, Optional<TaskAttributes> next, String ifMatch) {
            to.ifPresent(sid -> channel = sid.equals(RESTING.sid()) ? RESTING : CHAT);
            next.ifPresent(text -> attributes = text.json());
            return new Answer.Got<>(task());
        }

        @Override
        public void lookAt(WorkerSid worker) {
            looked.add(worker);
        }

        @Override
        public void forget(TaskSid task) {
            forgotten.add(task);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}

package dev.lull.twilio;

import dev.lull.model.ConversationSid;
import dev.lull.model.MessagePage;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.FeedScope;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** What a polling feed reads, in which order at first and how often then. */
final class Polling {
    private static final Duration MISSING_CONVERSATION = Duration.ofSeconds(30);

    private final FeedScope scope;
    private final Rhythm rhythm;
    private final Reads reads;
    private final Telling telling;
    private final Agenda taskRouter;
    private final Agenda conversations;
    private final WorkerJobs workers;
    private final TaskJobs tasks;
    private final EventJobs events;
    private final ConversationWatch watch;
    private final CountDownLatch tasksTold = new CountDownLatch(1);
    private final OddOnes oddOnes = new OddOnes();
    private volatile boolean ready;
    private volatile int openTasks;
    private volatile long lastFresh;

    Polling(
            FeedScope scope,
            Rhythm rhythm,
            Reads reads,
            Telling telling,
            Agenda taskRouter,
            Agenda conversations,
            EventJobs events,
            Transfers transfers,
            ConversationWatch watch) {
        this.scope = scope;
        this.rhythm = rhythm;
        this.reads = reads;
        this.telling = telling;
        this.taskRouter = taskRouter;
        this.conversations = conversations;
        this.events = events;
        this.watch = watch;
        workers = new WorkerJobs(reads, taskRouter, telling, scope instanceof FeedScope.Everything);
        tasks = new TaskJobs(reads, taskRouter, telling, transfers, watch);
    }

    /** Reads the workspace whole: workers, then tasks, then messages. From then on it keeps itself going. */
    void begin() throws InterruptedException {
        taskRouter.put(new Job.AllWorkers());
        taskRouter.put(new Job.Transfers());
        taskRouter.awaitSettled();
        switch (scope) {
            case FeedScope.Everything _ -> {
                workers.known().forEach(worker -> taskRouter.put(new Job.Held(worker)));
                taskRouter.awaitSettled();
                taskRouter.put(new Job.AllTasks());
            }
            case FeedScope.Only(TaskSid task) -> taskRouter.put(new Job.OneTask(task));
        }
        taskRouter.awaitSettled();
        tasksTold.countDown();
        conversations.awaitSettled();
        ready = true;
        telling.ready();
        if (scope instanceof FeedScope.Everything) {
            taskRouter.put(new Job.Events());
        }
    }

    /** Waits until conversations may be read: what they say is told after their tasks. */
    void awaitTasks() throws InterruptedException {
        tasksTold.await();
    }

    /** Does a job; says when to do it again. */
    Optional<Duration> work(Job job) throws UnreadException, InterruptedException {
        return switch (job) {
            case Job.AllWorkers() -> {
                workers.all();
                pace();
                yield resync();
            }
            case Job.AllTasks() -> {
                openTasks = tasks.all();
                pace();
                yield resync();
            }
            case Job.Transfers() -> {
                events.transfers(scope instanceof FeedScope.Only(TaskSid task) ? Optional.of(task) : Optional.empty());
                yield Optional.empty();
            }
            case Job.Events() -> {
                events.latest();
                freshen();
                yield Optional.of(rhythm.events());
            }
            case Job.OneWorker(WorkerSid worker) -> {
                workers.one(worker);
                yield Optional.empty();
            }
            case Job.Channels(WorkerSid worker) -> {
                workers.channels(worker);
                yield Optional.empty();
            }
            case Job.Held(WorkerSid worker) -> {
                tasks.heldBy(worker);
                yield Optional.empty();
            }
            case Job.OneTask(TaskSid task) -> task(task);
            case Job.NewestMessages(ConversationSid conversation) -> messages(conversation);
        };
    }

    void forget(TaskSid task) {
        tasks.forget(task);
    }

    private void pace() {
        reads.pace(rhythm.taskRouterPerSecond(openTasks, workers.known().size()));
    }

    private Optional<Duration> resync() {
        return scope instanceof FeedScope.Everything ? Optional.of(rhythm.resync()) : Optional.empty();
    }

    private Optional<Duration> task(TaskSid task) throws UnreadException, InterruptedException {
        boolean only = scope instanceof FeedScope.Only;
        Optional<WorkerSid> before = tasks.workerOf(task);
        boolean there = tasks.one(task, only || ready);
        if (only || ready) {
            before.ifPresent(worker -> taskRouter.put(new Job.Channels(worker)));
            tasks.workerOf(task).ifPresent(worker -> taskRouter.put(new Job.Channels(worker)));
        }
        if (only && ready) {
            freshen();
        }
        return only && there ? Optional.of(rhythm.messages()) : Optional.empty();
    }

    private Optional<Duration> messages(ConversationSid conversation) throws UnreadException, InterruptedException {
        Optional<MessagePage> page = readUnlessOdd(conversation);
        watch.heard(conversation, page).ifPresent(telling::happened);
        if (page.isPresent()) {
            telling.read(conversation);
        }
        return Optional.of(page.isPresent() ? watch.again(conversation) : MISSING_CONVERSATION);
    }

    /** One conversation that cannot be read while others can must not make everything else look stale. */
    private Optional<MessagePage> readUnlessOdd(ConversationSid conversation)
            throws UnreadException, InterruptedException {
        try {
            Optional<MessagePage> page = reads.messages(conversation);
            oddOnes.read(conversation);
            return page;
        } catch (UnreadException unread) {
            if (unread.pause().isEmpty() && oddOnes.fails(conversation)) {
                return Optional.empty();
            }
            throw unread;
        }
    }

    /** The data are fresh when nothing fails and every conversation was read since they last were. */
    private synchronized void freshen() {
        long moment = conversations.now();
        if (telling.fresh(() -> !taskRouter.failing() && conversations.currentSince(lastFresh))) {
            lastFresh = moment;
        }
    }
}

package dev.lull.twilio;

import dev.lull.model.ChannelPairs;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Budget;
import dev.lull.supervision.ConversationFinder;
import dev.lull.supervision.Feed;
import dev.lull.supervision.FeedScope;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learns what happens by asking again and again. Two agendas, one for TaskRouter and one for Conversations, are worked
 * off by a few virtual threads each, so that many conversations never hold up the tasks.
 */
final class PollingFeed implements Feed {
    private static final Logger LOG = LoggerFactory.getLogger(PollingFeed.class);
    private static final int TASK_ROUTER_THREADS = 12;
    private static final int CONVERSATION_THREADS = 8;
    private static final Duration LOOK_SOON = Duration.ofMillis(300);
    private static final Duration LONGEST_END = Duration.ofSeconds(10);

    private interface Endless {
        void run() throws InterruptedException;
    }

    private final Telling telling = new Telling(System::nanoTime);
    private final Agenda taskRouter = new Agenda();
    private final Agenda conversations = new Agenda();
    private final Polling polling;
    private final Crew taskRouterCrew;
    private final Crew conversationCrew;
    private final ExecutorService threads;

    /**
     * @param clock the server's time
     * @param factory makes the feed's threads
     */
    PollingFeed(
            FeedScope scope,
            Reads reads,
            Budget budget,
            Rhythm rhythm,
            ChannelPairs pairs,
            ConversationFinder finder,
            InstantSource clock,
            ThreadFactory factory) {
        boolean messages = !(scope instanceof FeedScope.Everything(boolean wanted)) || wanted;
        Transfers transfers = new Transfers();
        polling = new Polling(
                scope,
                rhythm,
                reads,
                telling,
                taskRouter,
                conversations,
                new EventJobs(reads, taskRouter, transfers, clock.instant()),
                transfers,
                new ConversationWatch(pairs, finder, conversations, messages, budget, rhythm));
        taskRouterCrew = new Crew(taskRouter, telling, polling::work);
        conversationCrew = new Crew(conversations, telling, polling::work);
        threads = Executors.newThreadPerTaskExecutor(factory);
    }

    @Override
    public void start(Listener listener) {
        telling.begin(listener);
        run(polling::begin);
        for (int i = 0; i < TASK_ROUTER_THREADS; i++) {
            run(taskRouterCrew::serve);
        }
        for (int i = 0; i < CONVERSATION_THREADS; i++) {
            run(() -> {
                polling.awaitTasks();
                conversationCrew.serve();
            });
        }
    }

    @Override
    public void lookAt(WorkerSid worker) {
        taskRouter.put(new Job.Channels(worker), LOOK_SOON);
    }

    @Override
    public void forget(TaskSid task) {
        polling.forget(task);
    }

    /** Requests under way end with their threads: an interrupt closes a virtual thread's socket. */
    @Override
    public void close() {
        telling.close();
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Some of the feed's requests did not end in {} s.", LONGEST_END.toSeconds());
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Endless endless) {
        threads.execute(() -> {
            try {
                endless.run();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
    }
}

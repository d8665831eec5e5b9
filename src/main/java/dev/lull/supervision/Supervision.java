package dev.lull.supervision;

import dev.lull.engine.Answer;
import dev.lull.engine.Change;
import dev.lull.engine.ChatView;
import dev.lull.engine.Event;
import dev.lull.engine.Failure;
import dev.lull.engine.Ledger;
import dev.lull.engine.News;
import dev.lull.engine.Refusal;
import dev.lull.engine.TaskOverride;
import dev.lull.model.ConversationSid;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import dev.lull.policy.Policy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A workspace under supervision: the engine on its one thread, between a feed, a gateway, an audit and readers.
 * The window and every command run this same thing.
 */
public final class Supervision implements AutoCloseable {
    /** Readers are told so often that something was read. */
    private static final Duration HEARD_EACH = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(Supervision.class);

    /** A shorter absence is no news: so often the presence is noted. */
    private static final Duration PULSE = Duration.ofSeconds(30);

    private final Feed feed;
    private final Presence presence;
    private final Budget budget;
    private final Skew skew;
    private final InstantSource clock;
    private final Loop loop;
    private final Courier courier;
    private final Journal journal = new Journal();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Reader> readers = new CopyOnWriteArrayList<>();
    private final Map<ConversationSid, Instant> readAt = new ConcurrentHashMap<>();
    private final Map<Long, CompletableFuture<TaskOverride.Outcome>> asked = new ConcurrentHashMap<>();
    private final AtomicLong overrides = new AtomicLong();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Consumer<PolicyEdit> keep;
    private final Optional<String> person;
    private final Thread thread;
    private Instant lastPulse = Instant.EPOCH;
    private volatile Health health = Health.UNKNOWN;
    private volatile boolean closed;

    /**
     * @param clock the server's time
     * @param keep stores a policy change after it was applied
     */
    public Supervision(
            Policy policy, Ports ports, InstantSource clock, Signature signature, Consumer<PolicyEdit> keep) {
        feed = ports.feed();
        presence = ports.presence();
        budget = ports.budget();
        skew = new Skew(ports.skew());
        this.clock = clock;
        this.keep = keep;
        person = signature.person();
        Audit audit = ports.audit();
        Courier[] carrier = new Courier[1];
        loop = new Loop(
                new Ledger(policy, signature.instance()),
                clock,
                System::nanoTime,
                decision -> {
                    audit.append(decision);
                    journal.decided(decision);
                },
                effect -> {
                    if (!closed) {
                        carrier[0].carry(effect);
                    }
                },
                this::publish);
        courier = new Courier(ports.gateway(), feed, ports.budget(), clock, threads, loop::put);
        carrier[0] = courier;
        thread = Thread.ofPlatform().name("lull-engine").daemon().unstarted(this::run);
    }

    /** Starts the engine's thread and the feed. */
    public void start() {
        thread.start();
        feed.start(new FeedEars());
    }

    /** Completes when the workspace has been read whole once and readers have been told. */
    public CompletableFuture<Void> ready() {
        return ready.copy();
    }

    /** How many requests were sent to Twilio so far: a sign of life while a large workspace is read. */
    public long requestsSent() {
        return budget.sent();
    }

    public Health health() {
        return health;
    }

    /** When the conversation was last read, server time; empty where it was not read since Lull started. */
    public Optional<Instant> readAt(ConversationSid conversation) {
        return Optional.ofNullable(readAt.get(conversation));
    }

    /** What happened to the task since Lull started; empty where it is not open. */
    public Story storyOf(TaskSid task) {
        return journal.of(task);
    }

    /**
     * Reads the task at once, for a person who looks at it; its attributes are personal data. Blocks until it is
     * answered, at most some seconds.
     */
    public Answer<Task> read(TaskSid task) {
        return courier.read(task);
    }

    /** Tells the reader all there is, then every change. */
    public Subscription subscribe(Reader reader) {
        loop.run(ledger -> {
            reader.changed(ledger.everything());
            reader.health(health);
            readers.add(reader);
        });
        return () -> loop.run(ledger -> readers.remove(reader));
    }

    /** Asks for one task; the answer comes when Twilio has confirmed it, or when it is known not to be done. */
    public CompletableFuture<TaskOverride.Outcome> submit(
            TaskSid task, TaskOverride.Action action, Optional<String> reason) {
        CompletableFuture<TaskOverride.Outcome> answer = new CompletableFuture<>();
        TaskOverride request = new TaskOverride(overrides.incrementAndGet(), task, action, person, reason);
        asked.put(request.id(), answer);
        loop.put(new Event.Asked(request));
        if (closed) {
            answerAll();
        }
        return answer;
    }

    /** Changes the policy for running countdowns too, then stores it. */
    public void change(PolicyEdit edit) {
        loop.put(ledger -> new Event.PolicyChanged(edit.on(ledger.policy())));
        loop.run(after -> keep.accept(edit));
    }

    /** Ends the feed, the requests under way and the engine's thread. Idempotent. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        end();
        thread.interrupt();
        if (!thread.isAlive()) {
            answerAll();
        }
    }

    private void end() {
        closed = true;
        feed.close();
        threads.shutdownNow();
        ready.cancel(false);
    }

    /** Nothing will be done any more of what people wait for. */
    private void answerAll() {
        asked.values().forEach(answer -> answer.complete(new TaskOverride.Outcome.Failed(Refusal.Plain.CLOSED)));
    }

    private void run() {
        try {
            goOn();
            loop.step();
        } catch (Error broken) {
            LOG.error("The engine has ended and goes on only when Lull is started again.", broken);
            end();
            tell(health.failed(Failure.Plain.ENDED, false, clock.instant()));
        } finally {
            answerAll();
        }
    }

    private void goOn() {
        while (!closed) {
            try {
                loop.await();
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException mistake) {
                LOG.error("A step of the engine failed; the next one goes on.", mistake);
            }
        }
    }

    private void publish(List<Change> changes) {
        journal.changed(changes);
        try {
            eachReader(reader -> reader.changed(changes));
        } finally {
            changes.forEach(this::follow);
        }
    }

    private void follow(Change change) {
        if (change instanceof Change.TaskRemoved(TaskSid sid, ChatView last)) {
            // One stray 404 ends a chat; where the feed knows better, it comes again.
            feed.forget(sid);
            last.conversation().ifPresent(this::forgetUnlessOpen);
        } else if (change instanceof Change.OverrideSettled settled) {
            CompletableFuture<TaskOverride.Outcome> answer =
                    asked.remove(settled.request().id());
            if (answer != null) {
                answer.complete(settled.outcome());
            }
        }
    }

    /** One that fails must not keep the others from hearing. */
    private void eachReader(Consumer<Reader> tell) {
        for (Reader reader : readers) {
            try {
                tell.accept(reader);
            } catch (RuntimeException mistake) {
                LOG.error("A reader failed; it is told what comes next.", mistake);
            }
        }
    }

    /** Another task may be about the same conversation. */
    private void forgetUnlessOpen(ConversationSid conversation) {
        loop.run(ledger -> {
            if (!ledger.isOpen(conversation)) {
                readAt.remove(conversation);
            }
        });
    }

    private void tell(Health now) {
        health = now;
        eachReader(reader -> reader.health(now));
    }

    /** At every start: from when to when nobody brought waiting customers back. */
    private void tellOfTheGap(Policy policy) {
        Instant now = clock.instant();
        presence.last()
                .filter(last -> policy.automation().returns())
                .filter(last -> last.plus(PULSE.multipliedBy(2)).isBefore(now))
                .ifPresent(last -> publish(List.of(new Change.Notice(now, new News.Unsupervised(last, now)))));
        notePresence(policy);
    }

    private void tellOfTheSkew() {
        skew.news()
                .ifPresent(ahead -> publish(List.of(new Change.Notice(clock.instant(), new News.ClockDiffers(ahead)))));
    }

    private void notePresence(Policy policy) {
        Instant now = clock.instant();
        if (policy.automation().returns() && !lastPulse.plus(PULSE).isAfter(now)) {
            lastPulse = now;
            presence.at(now);
        }
    }

    /** Hears the feed and brings everything to the engine's thread. */
    private final class FeedEars implements Feed.Listener {
        private Instant heardAt = Instant.EPOCH;

        @Override
        public void happened(Event event) {
            if (event instanceof Event.MessagesSeen seen) {
                read(seen.conversation());
            }
            loop.put(event);
        }

        @Override
        public void read(ConversationSid conversation) {
            Instant now = clock.instant();
            loop.run(ledger -> {
                // The feed may hear later than the engine that the last of its tasks is gone.
                if (ledger.isOpen(conversation)) {
                    readAt.put(conversation, now);
                }
                if (!heardAt.plus(HEARD_EACH).isAfter(now)) {
                    heardAt = now;
                    tell(health.heard(now));
                }
            });
        }

        @Override
        public void ready() {
            loop.run(ledger -> {
                tell(Health.fresh(true, clock.instant()));
                tellOfTheGap(ledger.policy());
                tellOfTheSkew();
                ready.complete(null);
            });
        }

        @Override
        public void fresh() {
            loop.run(ledger -> {
                tell(Health.fresh(health.ready(), clock.instant()));
                notePresence(ledger.policy());
                tellOfTheSkew();
            });
        }

        @Override
        public void failed(Failure why, boolean denied) {
            loop.run(ledger -> tell(health.failed(why, denied, clock.instant())));
        }
    }
}

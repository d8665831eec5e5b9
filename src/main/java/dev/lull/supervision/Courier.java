package dev.lull.supervision;

import dev.lull.engine.Answer;
import dev.lull.engine.Effect;
import dev.lull.engine.Event;
import dev.lull.engine.Failure;
import dev.lull.engine.Urgency;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries effects to the ports, each when the budget lets it out, and their answers back to the inbox. */
final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration A_PERSONS_PATIENCE = Duration.ofSeconds(10);

    private final Gateway gateway;
    private final Feed feed;
    private final Budget budget;
    private final InstantSource clock;
    private final Executor threads;
    private final Consumer<Event> inbox;

    Courier(Gateway gateway, Feed feed, Budget budget, InstantSource clock, Executor threads, Consumer<Event> inbox) {
        this.gateway = gateway;
        this.feed = feed;
        this.budget = budget;
        this.clock = clock;
        this.threads = threads;
        this.inbox = inbox;
    }

    void carry(Effect effect) {
        switch (effect) {
            case Effect.ReadTask read ->
                start(() -> inbox.accept(new Event.TaskAnswered(
                        read.id(),
                        send(
                                Product.TASK_ROUTER,
                                read.urgency(),
                                read.latest(),
                                () -> gateway.readTask(read.task())))));
            case Effect.ReadMessages read ->
                start(() -> inbox.accept(new Event.MessagesAnswered(
                        read.id(),
                        read.conversation(),
                        send(
                                Product.CONVERSATIONS,
                                read.urgency(),
                                read.latest(),
                                () -> gateway.readMessages(read.conversation())))));
            case Effect.ReadParticipants read ->
                start(() -> inbox.accept(new Event.ParticipantsAnswered(
                        read.id(),
                        read.conversation(),
                        send(
                                Product.CONVERSATIONS,
                                read.urgency(),
                                read.latest(),
                                () -> gateway.readParticipants(read.conversation())))));
            case Effect.WriteTask write ->
                start(() -> inbox.accept(new Event.WriteAnswered(
                        write.id(),
                        send(
                                Product.TASK_ROUTER,
                                write.urgency(),
                                write.latest(),
                                () -> gateway.writeTask(
                                        write.task(), write.channel(), write.attributes(), write.ifMatch())))));
            case Effect.LookAtWorker look -> feed.lookAt(look.worker());
        }
    }

    private void start(Runnable request) {
        try {
            threads.execute(request);
        } catch (RejectedExecutionException closing) {
            LOG.debug("Not sent, since Lull is being closed.", closing);
        }
    }

    /** Reads a task for a person who waits for it. Blocks. */
    Answer<Task> read(TaskSid task) {
        return send(
                Product.TASK_ROUTER,
                Urgency.MOVE,
                clock.instant().plus(A_PERSONS_PATIENCE),
                () -> gateway.readTask(task));
    }

    private <T> Answer<T> send(Product product, Urgency urgency, Instant latest, Supplier<Answer<T>> request) {
        try {
            return budget.send(product, urgency, Duration.between(clock.instant(), latest), request);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return new Answer.Unreachable<>(Failure.Plain.CLOSING);
        }
    }
}

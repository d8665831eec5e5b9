package dev.lull.twilio;

import com.twilio.rest.taskrouter.v1.workspace.Event;
import com.twilio.rest.taskrouter.v1.workspace.EventReader;
import com.twilio.rest.taskrouter.v1.workspace.worker.Reservation;
import dev.lull.engine.Answer;
import dev.lull.engine.Failure;
import dev.lull.engine.Urgency;
import dev.lull.model.ConversationSid;
import dev.lull.model.MessagePage;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import dev.lull.model.Worker;
import dev.lull.model.WorkerChannel;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Budget;
import dev.lull.supervision.Gateway;
import dev.lull.supervision.Product;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All that a feed reads of a workspace, at the pace that is allowed. What is not there is empty; every other failure
 * is an {@link UnreadException}.
 */
final class Reads {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final String OPEN = "pending,reserved,assigned,wrapping";

    private final Line line;
    private final String workspace;
    private final Gateway gateway;
    private final Budget budget;

    Reads(Line line, String workspace, Gateway gateway, Budget budget) {
        this.line = line;
        this.workspace = workspace;
        this.gateway = gateway;
        this.budget = budget;
    }

    /** Lets so many requests to TaskRouter out per second, unless a person chose another rate. */
    void pace(int taskRouterPerSecond) {
        budget.suggest(Product.TASK_ROUTER, taskRouterPerSecond);
    }

    List<Worker> workers() throws UnreadException, InterruptedException {
        return list(() -> line.ask(
                client -> Lists.all(com.twilio.rest.taskrouter.v1.workspace.Worker.reader(workspace), client).stream()
                        .map(Workers::of)
                        .toList()));
    }

    Optional<Worker> worker(WorkerSid worker) throws UnreadException, InterruptedException {
        return one(
                Product.TASK_ROUTER,
                () -> line.ask(client ->
                        Workers.of(com.twilio.rest.taskrouter.v1.workspace.Worker.fetcher(workspace, worker.value())
                                .fetch(client))));
    }

    Optional<List<WorkerChannel>> channels(WorkerSid worker) throws UnreadException, InterruptedException {
        return one(
                Product.TASK_ROUTER,
                () -> line.ask(client -> Lists.all(
                                com.twilio.rest.taskrouter.v1.workspace.worker.WorkerChannel.reader(
                                        workspace, worker.value()),
                                client)
                        .stream()
                        .map(Workers::of)
                        .toList()));
    }

    /** What the worker has accepted, or what the worker wraps up. */
    List<HeldReservation> held(WorkerSid worker, boolean wrapping) throws UnreadException, InterruptedException {
        Reservation.Status status = wrapping ? Reservation.Status.WRAPPING : Reservation.Status.ACCEPTED;
        return one(
                        Product.TASK_ROUTER,
                        () -> line.ask(client -> Lists.all(
                                        Reservation.reader(workspace, worker.value())
                                                .setReservationStatus(status),
                                        client)
                                .stream()
                                .map(reservation -> HeldReservation.of(reservation))
                                .toList()))
                .orElse(List.of());
    }

    List<ListedTask> openTasks() throws UnreadException, InterruptedException {
        return list(() ->
                line.ask(client -> Lists.all(
                                com.twilio.rest.taskrouter.v1.workspace.Task.reader(workspace)
                                        .setAssignmentStatus(OPEN),
                                client)
                        .stream()
                        .map(ListedTask::of)
                        .toList()));
    }

    Optional<Task> task(TaskSid task) throws UnreadException, InterruptedException {
        return one(Product.TASK_ROUTER, () -> gateway.readTask(task));
    }

    TaskReservations reservations(TaskSid task) throws UnreadException, InterruptedException {
        return one(
                        Product.TASK_ROUTER,
                        () -> line.ask(client -> TaskReservations.of(Lists.all(
                                com.twilio.rest.taskrouter.v1.workspace.task.Reservation.reader(
                                        workspace, task.value()),
                                client))))
                .orElse(TaskReservations.NONE);
    }

    List<Happening> events(Instant since) throws UnreadException, InterruptedException {
        return events(since, reader -> {});
    }

    List<Happening> events(Instant since, String type) throws UnreadException, InterruptedException {
        return events(since, reader -> reader.setEventType(type));
    }

    List<Happening> events(Instant since, TaskSid task) throws UnreadException, InterruptedException {
        return events(since, reader -> reader.setTaskSid(task.value()));
    }

    private interface Filter {
        void on(EventReader reader);
    }

    private List<Happening> events(Instant since, Filter filter) throws UnreadException, InterruptedException {
        return list(() -> line.ask(client -> {
            // twilio-java prints a date without its zone, so only UTC is right.
            EventReader reader = Event.reader(workspace).setStartDate(since.atZone(ZoneOffset.UTC));
            filter.on(reader);
            return Lists.all(reader, client).stream().map(Happening::of).toList();
        }));
    }

    /** Empty also where Twilio refuses: one odd conversation must not stop the others. */
    Optional<MessagePage> messages(ConversationSid conversation) throws UnreadException, InterruptedException {
        return one(Product.CONVERSATIONS, () -> {
            Answer<MessagePage> answer = gateway.readMessages(conversation);
            return answer instanceof Answer.Refused<MessagePage> ? new Answer.Missing<>() : answer;
        });
    }

    private static Urgency urgency(Product product) {
        return switch (product) {
            case TASK_ROUTER -> Urgency.SURVEY;
            case CONVERSATIONS -> Urgency.NOTICE;
        };
    }

    private <T> List<T> list(Supplier<Answer<List<T>>> read) throws UnreadException, InterruptedException {
        return one(Product.TASK_ROUTER, read)
                .orElseThrow(() -> new UnreadException(new Failure.WorkspaceGone(workspace), false, Optional.empty()));
    }

    private <T> Optional<T> one(Product product, Supplier<Answer<T>> read)
            throws UnreadException, InterruptedException {
        return switch (budget.send(product, urgency(product), LONGEST_WAIT, read)) {
            case Answer.Got<T>(T value) -> Optional.of(value);
            case Answer.Missing<T>() -> Optional.empty();
            case Answer.Denied<T>(Failure why) -> throw new UnreadException(why, true, Optional.empty());
            case Answer.Limited<T>(Optional<Duration> wait) ->
                throw new UnreadException(Failure.Plain.SLOW_DOWN, false, Optional.of(wait.orElse(Duration.ZERO)));
            case Answer.ChangedMeanwhile<T>() ->
                throw new UnreadException(new Failure.Unusable(Optional.empty(), 412), false, Optional.empty());
            case Answer.Refused<T>(Failure why) -> throw new UnreadException(why, false, Optional.empty());
            case Answer.Unreachable<T>(Failure why) -> throw new UnreadException(why, false, Optional.empty());
        };
    }
}

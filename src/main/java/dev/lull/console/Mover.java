package dev.lull.console;

import dev.lull.engine.Change;
import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import dev.lull.engine.Reason;
import dev.lull.engine.TaskOverride;
import dev.lull.model.TaskSid;
import dev.lull.policy.Automation;
import dev.lull.supervision.FeedScope;
import dev.lull.supervision.Health;
import dev.lull.supervision.PlainEnglish;
import dev.lull.supervision.Subscription;
import dev.lull.supervision.Supervision;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Submits an override to a supervision of one task, which moves nothing by itself, and waits for what comes of it. */
final class Mover {
    /** Retries with growing pauses are over by then. */
    private static final Duration LONGEST_MOVE = Duration.ofSeconds(90);
    /** How long a chat that was moved may take to come to rest, since a customer may have written meanwhile. */
    private static final Duration LONGEST_SETTLING = Duration.ofSeconds(30);

    private static final Duration BEAT = Duration.ofMillis(200);

    private final OpenWorkspace workspace;
    private final Optional<Duration> timeout;
    private final TaskOverride.Action action;
    private final Optional<String> reason;

    Mover(OpenWorkspace workspace, Optional<Duration> timeout, TaskOverride.Action action, Optional<String> reason) {
        this.workspace = workspace;
        this.timeout = timeout;
        this.action = action;
        this.reason = reason;
    }

    /**
     * What became of a task.
     *
     * @param outcome one word for programs
     * @param state the chat's state afterwards; empty where it is not known
     */
    record Result(Exit exit, String outcome, Optional<String> state, String sentence) {}

    Result move(TaskSid task) throws InterruptedException {
        Overlay byHand = new Overlay(timeout, Optional.of(Automation.OFF));
        try (Supervision supervision = workspace.supervise(new FeedScope.Only(task), workspace.policy(byHand))) {
            Snapshot snapshot = Readiness.start(supervision, workspace.clock());
            Inbox inbox = new Inbox(workspace.clock());
            try (Subscription _ = supervision.subscribe(inbox)) {
                CompletableFuture<TaskOverride.Outcome> answer = supervision.submit(task, action, reason);
                if (!awaits(answer, inbox, snapshot)) {
                    return new Result(
                            Exit.FAILED,
                            "failed",
                            state(snapshot.task(task)),
                            "Twilio has not confirmed it in time; look at the task again.");
                }
                TaskOverride.Outcome outcome = answer.join();
                if (outcome instanceof TaskOverride.Outcome.Done) {
                    settle(task, inbox, snapshot);
                }
                return result(outcome, snapshot.task(task));
            }
        } catch (CommandException told) {
            return new Result(told.exit(), word(told.exit()), Optional.empty(), String.valueOf(told.getMessage()));
        }
    }

    /** Whether the answer came in time. */
    private static boolean awaits(CompletableFuture<TaskOverride.Outcome> answer, Inbox inbox, Snapshot snapshot)
            throws CommandException, InterruptedException {
        long giveUp = System.nanoTime() + LONGEST_MOVE.toNanos();
        while (!answer.isDone()) {
            if (System.nanoTime() > giveUp) {
                return false;
            }
            take(inbox.next(BEAT), snapshot);
        }
        return true;
    }

    private static void settle(TaskSid task, Inbox inbox, Snapshot snapshot)
            throws CommandException, InterruptedException {
        long giveUp = System.nanoTime() + LONGEST_SETTLING.toNanos();
        // What was told before the answer may still be on its way here.
        Optional<Inbox.Told> told = inbox.next(BEAT);
        while (System.nanoTime() < giveUp && (told.isPresent() || moves(snapshot.task(task)))) {
            take(told, snapshot);
            told = inbox.next(BEAT);
        }
    }

    private static void take(Optional<Inbox.Told> told, Snapshot snapshot) throws CommandException {
        if (told.isEmpty()) {
            return;
        }
        switch (told.get()) {
            case Inbox.Told.Changes(var at, List<Change> changes) -> snapshot.take(changes);
            case Inbox.Told.Condition(Health health) -> Readiness.refuse(health);
        }
    }

    private static boolean moves(Optional<ChatView> task) {
        return task.map(ChatView::state)
                .filter(state -> state instanceof ChatState.Deactivating || state instanceof ChatState.Activating)
                .isPresent();
    }

    private Result result(TaskOverride.Outcome outcome, Optional<ChatView> task) {
        Optional<String> state = state(task);
        return switch (outcome) {
            case TaskOverride.Outcome.Done() ->
                new Result(Exit.DONE, "done", state, task.map(this::arrived).orElse("done."));
            case TaskOverride.Outcome.AlreadySo() ->
                new Result(Exit.DONE, "already-so", state, "was so already; nothing was written.");
            case TaskOverride.Outcome.Refused(Reason why) ->
                new Result(Exit.REFUSED, "refused", state, PlainEnglish.of(why));
            case TaskOverride.Outcome.NotFound(Reason why) ->
                new Result(Exit.NOT_FOUND, "not-found", state, PlainEnglish.of(why));
            case TaskOverride.Outcome.Denied(Reason why) ->
                new Result(Exit.DENIED, "denied", state, PlainEnglish.of(why));
            case TaskOverride.Outcome.Failed(Reason why) ->
                new Result(Exit.FAILED, "failed", state, PlainEnglish.of(why));
            case TaskOverride.Outcome.Superseded() ->
                new Result(Exit.FAILED, "superseded", state, "a later request took this one's place.");
        };
    }

    private static Optional<String> state(Optional<ChatView> task) {
        return task.map(ChatView::state).map(StateWords::key);
    }

    private String arrived(ChatView task) {
        boolean cameBack =
                action instanceof TaskOverride.Action.ForceInactive && !(task.state() instanceof ChatState.Inactive);
        return "done; it is on " + task.channel().uniqueName() + ", " + StateWords.words(task.state()) + "."
                + (cameBack ? " Somebody wrote meanwhile, so it was brought back." : "");
    }

    private static String word(Exit exit) {
        return exit == Exit.DENIED ? "denied" : "failed";
    }
}

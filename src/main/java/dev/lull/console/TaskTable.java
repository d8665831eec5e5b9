package dev.lull.console;

import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import dev.lull.supervision.PlainEnglish;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tasks as people read them: who needs somebody first, then what happens next. Names no customer. */
final class TaskTable {
    private static final Comparator<ChatView> ORDER = Comparator.comparing((ChatView task) -> !task.customerWaiting())
            .thenComparingInt(task -> rank(task.state()))
            .thenComparing(task -> next(task.state()))
            .thenComparing(task -> task.task().value());

    private TaskTable() {}

    static List<String> lines(Collection<ChatView> tasks, Instant now, int width) {
        TextTable table =
                new TextTable("WORKER", "TASK", "QUEUE", "CHANNEL", "STATE", "LAST WORD", "LEFT", "FOR", "NOTE");
        tasks.stream()
                .sorted(ORDER)
                .forEach(task -> table.row(
                        task.workerName().isEmpty() ? "–" : task.workerName(),
                        task.task().value(),
                        task.queue(),
                        task.channel().uniqueName(),
                        StateWords.words(task.state()),
                        lastWord(task, now),
                        left(task.state(), now),
                        Spans.brief(task.state().since(), now),
                        note(task, now)));
        return table.lines(width);
    }

    /** One line about one task. */
    static String line(ChatView task, Instant now) {
        String note = note(task, now);
        return task.task() + "  " + (task.workerName().isEmpty() ? "–" : task.workerName()) + "  "
                + task.channel().uniqueName() + "  " + StateWords.words(task.state())
                + (note.isEmpty() ? "" : "  " + note);
    }

    private static String lastWord(ChatView task, Instant now) {
        return task.lastTurn()
                .map(turn -> turn.speaker().name().toLowerCase(Locale.ROOT) + " " + Spans.brief(turn.last(), now))
                .orElse("–");
    }

    private static String left(ChatState state, Instant now) {
        return switch (state) {
            case ChatState.AwaitingCustomer(Instant since, Optional<Instant> deadline) ->
                deadline.map(at -> Spans.clock(Duration.between(now, at))).orElse("–");
            case ChatState.Deactivating(Instant since, int attempt, var retry) -> retry(retry.orElse(now), now);
            case ChatState.Activating(Instant since, int attempt, var retry, var cause) ->
                retry(retry.orElse(now), now);
            case ChatState.AwaitingAgent none -> "–";
            case ChatState.Inactive none -> "–";
            case ChatState.Unwatched none -> "–";
        };
    }

    private static String retry(Instant at, Instant now) {
        return at.isAfter(now) ? Spans.clock(Duration.between(now, at)) : "…";
    }

    private static String note(ChatView task, Instant now) {
        String waiting = task.customerWaiting() ? "CUSTOMER WAITING " : "";
        String held = !task.held()
                ? ""
                : task.heldUntil()
                        .map(until -> "held for " + Spans.clock(Duration.between(now, until)) + " ")
                        .orElse("held ");
        String aside = task.putAside() ? "put aside by hand, the customer spoke last " : "";
        return (waiting + held + aside + task.reason().map(PlainEnglish::of).orElse("")).strip();
    }

    private static int rank(ChatState state) {
        return switch (state) {
            case ChatState.Activating any -> 0;
            case ChatState.AwaitingAgent any -> 1;
            case ChatState.Deactivating any -> 2;
            case ChatState.AwaitingCustomer any -> 3;
            case ChatState.Inactive any -> 4;
            case ChatState.Unwatched any -> 5;
        };
    }

    private static Instant next(ChatState state) {
        return state instanceof ChatState.AwaitingCustomer waiting
                ? waiting.deadline().orElse(Instant.MAX)
                : state.since();
    }
}

package dev.lull.desktop.live;

import dev.lull.desktop.bridge.Bridge;
import dev.lull.desktop.bridge.Tick;
import dev.lull.desktop.words.ReasonWords;
import dev.lull.desktop.words.Words;
import dev.lull.engine.Reason;
import dev.lull.engine.TaskOverride;
import dev.lull.supervision.Supervision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Asks the supervision for what a person wants, and shows on the row how it goes: pending, confirmed or failed. */
final class Submissions implements Run.Asking {
    /** So long a confirmation is shown, and can be taken back. */
    static final Duration SHOWN = Duration.ofSeconds(10);

    private final Words words;
    private final ReasonWords reasons;
    private final Bridge bridge;
    private final Tick tick;
    private final Runnable onTurn;
    private final Consumer<String> onFailure;
    private final List<TaskRow> confirmed = new ArrayList<>();
    /** What failed on a row is of use only as long as somebody has the row. */
    private final Map<TaskRow, Wish> failed = new WeakHashMap<>();

    private long number;
    private Optional<Supervision> supervision = Optional.empty();

    /**
     * @param onTurn is told when a request has ended, or was made or dismissed on the row itself
     * @param onFailure is told why something failed
     */
    Submissions(Words words, Bridge bridge, Tick tick, Runnable onTurn, Consumer<String> onFailure) {
        this.words = words;
        reasons = new ReasonWords(words);
        this.bridge = bridge;
        this.tick = tick;
        this.onTurn = onTurn;
        this.onFailure = onFailure;
        tick.subscribe(this::forget);
    }

    void use(Supervision opened) {
        supervision = Optional.of(opened);
    }

    @Override
    public Request.Pending announce(TaskRow row, TaskAction action) {
        Request.Pending pending = new Request.Pending(action, ++number);
        row.show(row.state().with(pending));
        return pending;
    }

    @Override
    public void withdraw(TaskRow row, Request.Pending pending) {
        if (row.state().request().equals(pending)) {
            row.show(row.state().with(Request.NONE));
        }
    }

    void submit(TaskRow row, Wish wish) {
        submit(row, wish, announce(row, wish.action()), end -> {});
    }

    @Override
    public void submit(TaskRow row, Wish wish, Request.Pending pending, Consumer<Run.End> onEnd) {
        supervision.ifPresent(open -> {
            failed.remove(row);
            CompletableFuture<TaskOverride.Outcome> answer =
                    open.submit(row.sid(), wish.request(tick.now()), wish.reason());
            bridge.background(
                    answer::get,
                    outcome -> onEnd.accept(settle(row, pending, wish, outcome)),
                    lost -> onEnd.accept(fail(row, pending, wish, words.of("row.no-answer"))));
        });
    }

    /** Takes back what was done, or asks once more for what failed. */
    void again(TaskRow row) {
        if (TaskAction.UNDO.suits(row.state())) {
            submit(row, Wish.of(TaskAction.UNDO));
        } else if (row.state().request() instanceof Request.Failed(TaskAction action, String why)) {
            submit(row, failed.getOrDefault(row, Wish.of(action)));
        }
        onTurn.run();
    }

    void dismiss(TaskRow row) {
        failed.remove(row);
        row.show(row.state().with(Request.NONE));
        onTurn.run();
    }

    private Run.End settle(TaskRow row, Request pending, Wish wish, TaskOverride.Outcome outcome) {
        return switch (outcome) {
            case TaskOverride.Outcome.Done() -> confirm(row, pending, wish, wish.action() != TaskAction.UNDO);
            case TaskOverride.Outcome.AlreadySo() -> confirm(row, pending, wish, false);
            case TaskOverride.Outcome.Refused(Reason why) -> fail(row, pending, wish, reasons.of(why));
            case TaskOverride.Outcome.NotFound(Reason why) -> fail(row, pending, wish, reasons.of(why));
            case TaskOverride.Outcome.Denied(Reason why) -> fail(row, pending, wish, reasons.of(why));
            case TaskOverride.Outcome.Failed(Reason why) -> fail(row, pending, wish, reasons.of(why));
            case TaskOverride.Outcome.Superseded() -> {
                turn(row, pending, Request.NONE);
                yield Run.End.OVERTAKEN;
            }
        };
    }

    private Run.End confirm(TaskRow row, Request pending, Wish wish, boolean undoable) {
        turn(row, pending, new Request.Confirmed(wish.action(), tick.now(), undoable));
        confirmed.add(row);
        return undoable ? Run.End.DONE : Run.End.ALREADY_SO;
    }

    private Run.End fail(TaskRow row, Request pending, Wish wish, String why) {
        failed.put(row, wish);
        turn(row, pending, new Request.Failed(wish.action(), why));
        onFailure.accept(why);
        return Run.End.FAILED;
    }

    /** A later request on the same row is not overwritten by an earlier one's answer. */
    private void turn(TaskRow row, Request pending, Request next) {
        if (row.state().request().equals(pending)) {
            row.show(row.state().with(next));
            onTurn.run();
        }
    }

    private void forget(Instant now) {
        boolean some = confirmed.removeIf(row -> !isFresh(row, now));
        if (some) {
            onTurn.run();
        }
    }

    /** Whether the confirmation is still to be shown; takes it away once it is not. */
    private static boolean isFresh(TaskRow row, Instant now) {
        if (!(row.state().request() instanceof Request.Confirmed last)) {
            return false;
        }
        boolean fresh = last.at().plus(SHOWN).isAfter(now);
        if (!fresh) {
            row.show(row.state().with(Request.NONE));
        }
        return fresh;
    }
}

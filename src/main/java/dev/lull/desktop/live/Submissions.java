package dev.lull.desktop.live;

import dev.lull.desktop.bridge.Bridge;
import dev.lull.desktop.bridge.Tick;
import dev.lull.desktop.words.Words;
import dev.lull.engine.TaskOverride;
import dev.lull.supervision.Supervision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Asks the supervision for what a person wants, and shows on the row how it goes: pending, confirmed or failed. */
final class Submissions {
    private static final Duration SHOWN = Duration.ofSeconds(10);

    private final Words words;
    private final Bridge bridge;
    private final Tick tick;
    private final Runnable onTurn;
    private final Consumer<String> onFailure;
    private final List<TaskRow> confirmed = new ArrayList<>();
    private long number;
    private Optional<Supervision> supervision = Optional.empty();

    /**
     * @param onTurn is told when a request has ended
     * @param onFailure is told why something failed
     */
    Submissions(Words words, Bridge bridge, Tick tick, Runnable onTurn, Consumer<String> onFailure) {
        this.words = words;
        this.bridge = bridge;
        this.tick = tick;
        this.onTurn = onTurn;
        this.onFailure = onFailure;
        tick.subscribe(this::forget);
    }

    void use(Supervision opened) {
        supervision = Optional.of(opened);
    }

    void submit(TaskRow row, TaskAction action) {
        supervision.ifPresent(open -> {
            Request pending = new Request.Pending(action, ++number);
            row.show(row.state().with(pending));
            CompletableFuture<TaskOverride.Outcome> answer =
                    open.submit(row.sid(), action.request(tick.now()), Optional.empty());
            bridge.background(
                    answer::get,
                    outcome -> settle(row, pending, action, outcome),
                    lost -> fail(row, pending, action, words.of("row.no-answer")));
        });
    }

    /** Asks once more for what failed. */
    void again(TaskRow row) {
        if (row.state().request() instanceof Request.Failed(TaskAction action, String why)) {
            submit(row, action);
        }
    }

    void dismiss(TaskRow row) {
        row.show(row.state().with(Request.NONE));
    }

    private void settle(TaskRow row, Request pending, TaskAction action, TaskOverride.Outcome outcome) {
        switch (outcome) {
            case TaskOverride.Outcome.Done() -> confirm(row, pending, action, action != TaskAction.UNDO);
            case TaskOverride.Outcome.AlreadySo() -> confirm(row, pending, action, false);
            case TaskOverride.Outcome.Refused(String why) -> fail(row, pending, action, why);
            case TaskOverride.Outcome.NotFound(String why) -> fail(row, pending, action, why);
            case TaskOverride.Outcome.Denied(String why) -> fail(row, pending, action, why);
            case TaskOverride.Outcome.Failed(String why) -> fail(row, pending, action, why);
            case TaskOverride.Outcome.Superseded() -> turn(row, pending, Request.NONE);
        }
    }

    private void confirm(TaskRow row, Request pending, TaskAction action, boolean undoable) {
        turn(row, pending, new Request.Confirmed(action, tick.now(), undoable));
        confirmed.add(row);
    }

    private void fail(TaskRow row, Request pending, TaskAction action, String why) {
        turn(row, pending, new Request.Failed(action, why));
        onFailure.accept(why);
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

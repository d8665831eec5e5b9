package dev.lull.desktop.live;

import dev.lull.desktop.bridge.Tick;
import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.look.Prompt;
import dev.lull.desktop.words.Words;
import dev.lull.supervision.SettingsStore;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** Acts on rows: asks what must be asked first, then does it, and shows how several of them go. */
final class Deeds {
    private final Words words;
    private final Overlay overlay;
    private final SettingsStore store;
    private final Tick tick;
    private final Submissions submissions;
    private final Truth truth;
    private final Runnable onRequest;
    private final RunBar.Rows table;
    private final ClockText clock;
    private final Map<Run, RunBar> runs = new LinkedHashMap<>();
    private final VBox bars = new VBox();

    /**
     * @param onRequest is told that a row shows something else
     * @param table where the rows that failed are seen, and the keyboard goes on
     */
    Deeds(
            Words words,
            Overlay overlay,
            SettingsStore store,
            Tick tick,
            Submissions submissions,
            Truth truth,
            Runnable onRequest,
            RunBar.Rows table) {
        this.words = words;
        this.overlay = overlay;
        this.store = store;
        this.tick = tick;
        this.submissions = submissions;
        this.truth = truth;
        this.onRequest = onRequest;
        this.table = table;
        clock = new ClockText(words.locale(), words.zone());
        tick.subscribe(this::onTick);
    }

    /** How the actions on several rows go, one above the other. */
    VBox bars() {
        return bars;
    }

    /** @param withReason whether a person wants to say why */
    void onAction(TaskAction action, List<TaskRow> selected, boolean withReason) {
        BulkPlan plan = BulkPlan.of(action, selected);
        if (!plan.does()) {
            return;
        }
        if (action == TaskAction.SNOOZE_UNTIL) {
            askUntil(until -> ask(plan, Wish.of(action).until(until), withReason));
        } else {
            ask(plan, Wish.of(action), withReason);
        }
    }

    private void askUntil(Consumer<Instant> onTime) {
        Prompt.ask(
                overlay,
                new Prompt.Text(
                        words.of("snooze.title"),
                        words.of("snooze.hint"),
                        clock.suggestion(tick.now()),
                        words.of("action.snooze-until.yes"),
                        words.of("question.cancel")),
                typed -> clock.next(typed, tick.now()).isEmpty() ? words.of("snooze.invalid") : "",
                typed -> clock.next(typed, tick.now()).ifPresent(onTime));
    }

    private void ask(BulkPlan plan, Wish wish, boolean withReason) {
        boolean required = store.load().desk().reasonRequired() && plan.action() != TaskAction.UNDO;
        if (!plan.isBulk() && !withReason && !required) {
            run(plan, wish);
            return;
        }
        Confirmation.ask(
                overlay,
                words,
                plan.question(words, wish.until()),
                plan.consequences(words, truth.mode(), truth::worker),
                words.of(plan.action().key() + ".yes"),
                required,
                reason -> run(BulkPlan.of(plan.action(), plan.rows()), wish.because(reason)));
    }

    private void run(BulkPlan plan, Wish wish) {
        List<TaskRow> rows = plan.action() == TaskAction.UNDO ? undoRuns(plan.rows()) : plan.rows();
        if (rows.size() == 1) {
            submissions.submit(rows.getFirst(), wish);
        } else if (!rows.isEmpty()) {
            begin(rows, wish);
        }
        onRequest.run();
    }

    /** What several rows were changed by together is taken back in the same bar; returns the other rows. */
    private List<TaskRow> undoRuns(List<TaskRow> rows) {
        Set<TaskRow> all = Set.copyOf(rows);
        for (Run run : List.copyOf(runs.keySet())) {
            run.undo(all);
        }
        return rows.stream().filter(row -> !row.state().isTakenBack()).toList();
    }

    private void begin(List<TaskRow> rows, Wish wish) {
        Run[] run = new Run[1];
        run[0] = new Run(wish, submissions, tick::now, () -> onProgress(run[0]));
        RunBar bar = new RunBar(words, run[0], () -> close(run[0]), table);
        runs.put(run[0], bar);
        bars.getChildren().add(bar.node());
        run[0].start(rows);
    }

    private void onProgress(Run run) {
        RunBar bar = runs.get(run);
        if (bar != null) {
            bar.show(run.progress(), tick.now());
        }
        onRequest.run();
    }

    private void close(Run run) {
        RunBar bar = runs.remove(run);
        if (bar != null) {
            if (bar.node().isFocusWithin()) {
                table.focus();
            }
            bars.getChildren().remove(bar.node());
        }
    }

    /** What has failed stays to be read until it is closed by hand. */
    private void onTick(Instant now) {
        for (Run run : List.copyOf(runs.keySet())) {
            Run.Progress progress = run.progress();
            if (progress.isOver(now) && !progress.isWorthReading()) {
                close(run);
            } else {
                onProgress(run);
            }
        }
    }
}

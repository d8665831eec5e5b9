package dev.lull.desktop.live;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.words.Words;
import dev.lull.model.TaskSid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How an action on several rows goes, and the way back. */
final class RunBar {
    /** So many chats are named that could not be taken back. */
    private static final int NAMED = 3;

    private final Words words;
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button back = new Button(null, new FontIcon(Feather.CORNER_UP_LEFT));
    private final Button close = new Button(null, new FontIcon(Feather.X));
    private final Hyperlink failed = new Hyperlink();
    private final HBox line;
    private final Rows rows;
    private Set<TaskSid> alone = Set.of();

    /** The rows, as far as a bar is concerned. */
    interface Rows {
        /** These are wanted alone, since they say why they failed. */
        void onOnly(Set<TaskSid> failed);

        /** Where just those are shown alone, so are these from now on. */
        void onMore(Set<TaskSid> before, Set<TaskSid> now);

        /** The keyboard goes on there. */
        void focus();
    }

    RunBar(Words words, Run run, Runnable onClose, Rows rows) {
        this.words = words;
        this.rows = rows;
        text.setId("run-text");
        failed.setId("run-failed");
        failed.setMinWidth(Region.USE_PREF_SIZE);
        failed.setOnAction(pressed -> {
            failed.setVisited(false);
            alone = run.progress().failed();
            rows.onOnly(alone);
        });
        HBox said = new HBox(4, text, failed);
        said.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(said, Priority.ALWAYS);
        bar.setId("run-progress");
        bar.setPrefWidth(160);
        bar.getStyleClass().add(Styles.SMALL);
        back.setId("run-back");
        back.getStyleClass().add(Styles.SMALL);
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(pressed -> {
            if (run.progress().phase() == Run.Phase.RUNNING) {
                run.cancel();
            } else {
                run.undo();
            }
        });
        close.setId("run-close");
        close.setAccessibleText(words.of("row.dismiss"));
        close.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.BUTTON_ICON);
        close.setOnAction(pressed -> onClose.run());
        line = new HBox(16, said, bar, back, close);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("run-bar");
    }

    Node node() {
        return line;
    }

    void show(Run.Progress run, Instant now) {
        boolean busy = run.phase() == Run.Phase.RUNNING
                || run.phase() == Run.Phase.STOPPING
                || run.phase() == Run.Phase.UNDOING;
        text.setText(sentence(run));
        failed.setText(words.of("run.failed", run.failed().size()));
        show(failed, !run.failed().isEmpty());
        follow(run.failed());
        bar.setProgress(run.total() == 0 ? 1 : (double) run.settled() / run.total());
        bar.setAccessibleText(text.getText());
        show(bar, busy);
        show(close, !busy);
        show(back, run.phase() == Run.Phase.RUNNING || run.canBeUndone(now));
        back.setText(
                run.phase() == Run.Phase.RUNNING
                        ? words.of("run.cancel")
                        : words.of(
                                "run.undo",
                                run.end().map(end -> seconds(now, end)).orElse(0L)));
    }

    /** What fails later belongs to what was asked for. */
    private void follow(Set<TaskSid> failing) {
        if (!alone.isEmpty() && !alone.containsAll(failing)) {
            Set<TaskSid> before = alone;
            alone = Stream.concat(before.stream(), failing.stream()).collect(Collectors.toUnmodifiableSet());
            rows.onMore(before, alone);
        }
    }

    private static long seconds(Instant now, Instant end) {
        return Math.max(1, (Duration.between(now, end).toMillis() + 999) / 1000);
    }

    private String sentence(Run.Progress run) {
        String name = run.action().key();
        return switch (run.phase()) {
            case RUNNING -> words.of("run.progress", words.of(name + ".busy"), run.settled(), run.total());
            case STOPPING -> words.of("run.stopping");
            case DONE -> words.of(name + ".many", run.done()) + others(run);
            case UNDOING -> words.of("run.progress", words.of("action.undo.busy"), run.settled(), run.total());
            case UNDONE -> words.of("run.undone", run.total() - run.left().size()) + left(run.left());
        };
    }

    /** The rows that the action has not changed and that do not fail, so that the numbers come to the whole. */
    private String others(Run.Progress run) {
        return count("run.already", run.already())
                + count("run.overtaken", run.overtaken())
                + count("run.seen-to", run.seenTo())
                + count("run.put-back", run.putBack())
                + left(run.left());
    }

    private String count(String key, int rows) {
        return rows > 0 ? " " + words.of(key, rows) : "";
    }

    /** A few by name; all of them say why on their rows. */
    private String left(List<String> customers) {
        if (customers.isEmpty()) {
            return "";
        }
        String names = String.join(", ", customers.stream().limit(NAMED).toList());
        int others = customers.size() - NAMED;
        return " " + words.of("run.left", customers.size(), others > 0 ? words.of("run.others", names, others) : names);
    }

    /** Where what has the focus goes, the next that can be pressed would act on rows. */
    private void show(Node node, boolean shown) {
        if (!shown && node.isFocused()) {
            rows.focus();
        }
        node.setVisible(shown);
        node.setManaged(shown);
    }
}

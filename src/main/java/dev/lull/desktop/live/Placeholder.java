package dev.lull.desktop.live;

import dev.lull.desktop.bridge.Tick;
import dev.lull.desktop.look.Busy;
import dev.lull.desktop.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where there are no rows: why there are none, and what can be done. */
final class Placeholder {
    private static final double BUSY = 32;

    private final Words words;
    private final StackPane pane = new StackPane();
    private final Tick tick;
    private final Label nextAttempt = new Label();
    private final Label toRescue = new Label();
    private String said = "";
    private Optional<Instant> next = Optional.empty();

    Placeholder(Words words, Tick tick) {
        this.words = words;
        this.tick = tick;
        toRescue.setWrapText(true);
        toRescue.getStyleClass().addAll("empty-title", "empty-reason");
        nextAttempt.setId("next-attempt");
        nextAttempt.getStyleClass().add("secondary");
        tick.subscribe(this::onTick);
        pane.getStyleClass().add("placeholder-pane");
    }

    StackPane node() {
        return pane;
    }

    void connecting() {
        said = "";
        show(new Busy(words.of("empty.connecting"), BUSY), label("empty.connecting", "empty-title"));
    }

    void reading() {
        said = "";
        show(new Busy(words.of("empty.reading"), BUSY), label("empty.reading", "empty-title"));
    }

    void noChats() {
        if (says("empty.none")) {
            return;
        }
        show(icon(Feather.COFFEE), label("empty.none", "empty-title"), label("empty.none-hint", "secondary"));
    }

    /** @param searched whether words are searched for; otherwise it is filters alone that no task passes */
    void noMatch(boolean searched, Runnable onClear) {
        String key = searched ? "empty.no-match" : "empty.no-pass";
        if (says(key)) {
            return;
        }
        show(icon(searched ? Feather.SEARCH : Feather.FILTER), label(key, "empty-title"), clear(onClear));
    }

    /** @param concerns how many there are to rescue, none of which passes the filter */
    void noMatchToRescue(int concerns, Runnable onClear) {
        toRescue.setText(words.of("empty.rescue-no-match", concerns));
        if (says("empty.rescue-no-match")) {
            return;
        }
        show(icon(Feather.SEARCH), toRescue, clear(onClear));
    }

    /** @param concerns how many there are to rescue, none of which is shown while the rows stand still */
    void paused(int concerns) {
        toRescue.setText(words.of("empty.rescue-paused", concerns));
        if (says("empty.rescue-paused")) {
            return;
        }
        show(icon(Feather.PAUSE_CIRCLE), toRescue, label("empty.rescue-paused-hint", "secondary"));
    }

    private Button clear(Runnable onClear) {
        Button clear = new Button(words.of("empty.clear"));
        clear.setId("clear-filters");
        clear.setOnAction(pressed -> onClear.run());
        return clear;
    }

    void nobodyToRescue(Runnable onAll) {
        if (says("empty.rescue")) {
            return;
        }
        Button all = new Button(words.of("empty.rescue-close"));
        all.setId("close-rescue");
        all.setOnAction(pressed -> onAll.run());
        show(
                icon(Feather.CHECK_CIRCLE),
                label("empty.rescue", "empty-title"),
                label("empty.rescue-hint", "secondary"),
                all);
    }

    void notInScope(Runnable onEverybody) {
        if (says("empty.scope")) {
            return;
        }
        Button everybody = new Button(words.of("empty.everybody"));
        everybody.setId("show-everybody");
        everybody.setOnAction(pressed -> onEverybody.run());
        show(
                icon(Feather.USERS),
                label("empty.scope", "empty-title"),
                label("empty.scope-hint", "secondary"),
                everybody);
    }

    /**
     * @param why one sentence
     * @param again when it is tried again by itself; empty where it is not
     * @param waysOut the likeliest first; at least one
     */
    void failed(String why, Optional<Instant> again, List<WayOut> waysOut) {
        next = again;
        nextAttempt.setText("");
        onTick(tick.now());
        if (says(why)) {
            return;
        }
        List<Button> ways = waysOut.stream().map(this::button).toList();
        ways.getFirst().setId("way-out");
        ways.getFirst().setDefaultButton(true);
        HBox line = new HBox(8);
        line.getChildren().addAll(ways);
        line.setAlignment(Pos.CENTER);
        Label reason = new Label(why);
        reason.setWrapText(true);
        reason.setMaxWidth(480);
        reason.setAlignment(Pos.CENTER);
        reason.getStyleClass().add("empty-reason");
        show(icon(Feather.CLOUD_OFF), label("empty.failed", "empty-title"), reason, line, nextAttempt);
        ways.getFirst().requestFocus();
    }

    private Button button(WayOut wayOut) {
        Button way = new Button(words.of(wayOut.key()));
        way.setOnAction(pressed -> wayOut.go().run());
        return way;
    }

    void tryingAgain() {
        next = Optional.empty();
        nextAttempt.setText(words.of("empty.trying-again"));
    }

    private void onTick(Instant now) {
        next.map(at -> words.of("empty.next-attempt", words.spans().left(Duration.between(now, at))))
                .ifPresent(nextAttempt::setText);
    }

    /** What is said already is not built again: a person may be about to click on it. */
    private boolean says(String what) {
        boolean same = said.equals(what);
        said = what;
        return same;
    }

    private void show(Node... parts) {
        VBox box = new VBox(16, parts);
        box.setAlignment(Pos.CENTER);
        pane.getChildren().setAll(box);
    }

    private Label label(String key, String style) {
        Label label = new Label(words.of(key));
        label.setWrapText(true);
        label.getStyleClass().addAll(style, "empty-reason");
        return label;
    }

    private static FontIcon icon(Ikon code) {
        FontIcon icon = new FontIcon(code);
        icon.getStyleClass().add("empty-icon");
        return icon;
    }
}

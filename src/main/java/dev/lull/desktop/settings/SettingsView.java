package dev.lull.desktop.settings;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.words.Spans;
import dev.lull.desktop.words.Words;
import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import dev.lull.supervision.Settings.Appearance;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The form. */
final class SettingsView {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double WIDTH = 560;

    private final Words words;
    private final TextField timeout = new TextField();
    private final Label timeoutNote = new Label();
    private final ToggleGroup modes = new ToggleGroup();
    private final ToggleGroup appearances = new ToggleGroup();
    private final Button apply = new Button();
    private final Button close = new Button();
    private final Label note = new Label();
    private final VBox card;

    SettingsView(Words words) {
        this.words = words;
        Label title = new Label(words.of("settings.title"));
        title.getStyleClass().add("card-title");
        note.getStyleClass().add("settings-note");
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        apply.setText(words.of("settings.apply"));
        apply.setId("apply");
        apply.getStyleClass().add(Styles.ACCENT);
        close.setText(words.of("settings.close"));
        close.setId("close");
        HBox buttons = new HBox(8, note, close, apply);
        buttons.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(24, title, timeoutSection(), modeSection(), appearanceSection(), buttons);
        card.setPrefWidth(WIDTH);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Enter applies, also where a choice would take it for itself. */
    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button)) {
            apply.fire();
            key.consume();
        }
    }

    Region card() {
        return card;
    }

    TextField timeout() {
        return timeout;
    }

    ToggleGroup modes() {
        return modes;
    }

    ToggleGroup appearances() {
        return appearances;
    }

    Button apply() {
        return apply;
    }

    Button close() {
        return close;
    }

    private Node timeoutSection() {
        timeout.setId("timeout");
        timeout.setPrefColumnCount(8);
        timeout.setMaxWidth(Region.USE_PREF_SIZE);
        Label label = heading("settings.timeout");
        label.setLabelFor(timeout);
        timeout.setAccessibleText(words.of("settings.timeout"));
        timeoutNote.setWrapText(true);
        timeoutNote.getStyleClass().add("secondary");
        return new VBox(8, label, timeout, timeoutNote);
    }

    private Node modeSection() {
        VBox box = new VBox(8, heading("settings.automation"));
        for (Automation mode : Automation.values()) {
            RadioButton choice = new RadioButton(words.of(Modes.key(mode)));
            choice.setId("mode-" + mode.name().toLowerCase(Locale.ROOT));
            choice.setGraphic(new FontIcon(Modes.icon(mode)));
            choice.setToggleGroup(modes);
            choice.setUserData(mode);
            choice.setAccessibleHelp(words.of(Modes.key(mode) + ".hint"));
            Label hint = new Label(words.of(Modes.key(mode) + ".hint"));
            hint.getStyleClass().addAll("secondary", "mode-hint");
            hint.setWrapText(true);
            box.getChildren().add(new VBox(2, choice, hint));
        }
        return box;
    }

    private Node appearanceSection() {
        HBox choices = new HBox(24);
        for (Appearance appearance : Appearance.values()) {
            RadioButton choice = new RadioButton(words.of(keyOf(appearance)));
            choice.setToggleGroup(appearances);
            choice.setUserData(appearance);
            choices.getChildren().add(choice);
        }
        return new VBox(8, heading("settings.appearance"), choices);
    }

    private static String keyOf(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> "appearance.system";
            case LIGHT -> "appearance.light";
            case DARK -> "appearance.dark";
        };
    }

    private Label heading(String key) {
        Label label = new Label(words.of(key));
        label.getStyleClass().add(Styles.TEXT_BOLD);
        return label;
    }

    /** Puts what is in force into the form. */
    void fill(Policy policy) {
        timeout.setText(Spans.typed(policy.timeout()));
        choose(modes, policy.automation());
    }

    void choose(Appearance appearance) {
        choose(appearances, appearance);
    }

    private static void choose(ToggleGroup group, Object value) {
        group.getToggles().stream()
                .filter(toggle -> value.equals(toggle.getUserData()))
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    Optional<Automation> mode() {
        return Optional.ofNullable(modes.getSelectedToggle()).map(toggle -> (Automation) toggle.getUserData());
    }

    /** Says at the field whether the timeout can be applied. */
    void timeoutValid(boolean valid) {
        timeout.pseudoClassStateChanged(DANGER, !valid);
        timeoutNote.pseudoClassStateChanged(DANGER, !valid);
        timeoutNote.setText(words.of(valid ? "settings.timeout.hint" : "settings.timeout.invalid"));
        timeoutNote.setGraphic(valid ? null : new FontIcon(Feather.ALERT_CIRCLE));
    }

    void changed(boolean something) {
        apply.setDisable(!something);
        if (something) {
            note.setText("");
            note.setGraphic(null);
        }
    }

    void applied() {
        note.setText(words.of("settings.applied"));
        note.setGraphic(new FontIcon(Feather.CHECK));
    }
}

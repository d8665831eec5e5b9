package dev.lull.desktop.settings;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.commands.Command;
import dev.lull.desktop.commands.Commands;
import dev.lull.desktop.commands.Group;
import dev.lull.desktop.commands.KeyPress;
import dev.lull.desktop.commands.Keymap;
import dev.lull.desktop.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Every command with its keys, which a person can change by pressing others. */
final class KeyboardSection {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Words words;
    private final Keymap keymap;
    private final Label note = new Label();
    private final Section section;

    KeyboardSection(Words words, Commands commands, Keymap keymap) {
        this.words = words;
        this.keymap = keymap;
        note.setId("keys-note");
        note.setWrapText(true);
        note.getStyleClass().add("secondary");
        Button restore = new Button(words.of("keys.restore-all"));
        restore.setId("keys-restore-all");
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(pressed -> {
            keymap.restoreAll();
            say(words.of("keys.restored"), true);
        });
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox foot = new HBox(16, note, restore);
        foot.setAlignment(Pos.CENTER_LEFT);
        List<Node> parts = new ArrayList<>();
        for (Group group : Group.values()) {
            List<Command> some = commands.of(group);
            if (!some.isEmpty()) {
                Label name = new Label(words.of(group.key()));
                name.getStyleClass().add("section-title");
                parts.add(name);
                some.forEach(command -> parts.add(line(command)));
            }
        }
        section = new Section(words, "settings.keyboard", parts, Optional.of(foot));
        say(words.of("keys.hint"), true);
    }

    Section section() {
        return section;
    }

    private Node line(Command command) {
        Label name = new Label(words.of(command.key()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button keys = new Button();
        keys.setId("keys-" + command.id());
        keys.setMinWidth(Region.USE_PREF_SIZE);
        keys.getStyleClass().addAll(Styles.SMALL, "keys-button");
        command.keysProperty().subscribe(chosen -> show(keys, command));
        keys.setOnAction(pressed -> keys.setText(words.of("keys.press")));
        keys.addEventFilter(KeyEvent.KEY_PRESSED, key -> onKey(key, keys, command));
        keys.focusedProperty().subscribe(focused -> show(keys, command));
        Button restore = icon(
                Feather.ROTATE_CCW,
                words.of("keys.restore", words.of(command.key())),
                () -> answer(keymap.restore(command), command));
        restore.setId("keys-restore-" + command.id());
        Button none = icon(Feather.X, words.of("keys.none", words.of(command.key())), () -> keymap.unbind(command));
        HBox line = new HBox(8, name, keys, none, restore);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Button icon(Feather code, String name, Runnable run) {
        Button button = new Button(null, new FontIcon(code));
        button.setAccessibleText(name);
        button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.SMALL);
        button.setOnAction(pressed -> run.run());
        return button;
    }

    private void show(Button button, Command command) {
        String keys = command.keysText().isEmpty() ? words.of("shortcuts.no-keys") : command.keysText();
        button.setText(keys);
        button.setAccessibleText(words.of("keys.name", words.of(command.key()), keys));
    }

    /** While the button waits for keys, all of them are its own, but for those that leave it. */
    private void onKey(KeyEvent key, Button button, Command command) {
        if (!button.getText().equals(words.of("keys.press"))) {
            return;
        }
        if (key.getCode() == KeyCode.ESCAPE) {
            show(button, command);
            key.consume();
        } else if (key.getCode() == KeyCode.TAB) {
            answer(new Keymap.Answer.Reserved(), command);
        } else {
            KeyPress.of(key).ifPresent(keys -> {
                answer(keymap.bind(command, keys), command);
                show(button, command);
            });
            key.consume();
        }
    }

    private void answer(Keymap.Answer answer, Command command) {
        switch (answer) {
            case Keymap.Answer.Bound() ->
                say(
                        words.of(
                                "keys.bound",
                                words.of(command.key()),
                                command.keysProperty()
                                        .get()
                                        .map(KeyCombination::getDisplayText)
                                        .orElseGet(() -> words.of("shortcuts.no-keys"))),
                        true);
            case Keymap.Answer.Taken(Command by) ->
                say(words.of("keys.taken", by.keysText(), words.of(by.key())), false);
            case Keymap.Answer.Reserved() -> say(words.of("keys.reserved"), false);
        }
    }

    private void say(String sentence, boolean good) {
        note.setText(sentence);
        note.setGraphic(good ? null : new FontIcon(Feather.ALERT_CIRCLE));
        note.pseudoClassStateChanged(DANGER, !good);
    }
}

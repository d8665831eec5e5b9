package dev.lull.desktop.automation;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.commands.Command;
import dev.lull.desktop.look.Hint;
import dev.lull.desktop.words.Words;
import dev.lull.policy.Automation;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The mode in force, and a menu of all modes that says what each would do now. */
final class AutomationSwitch {
    private static final PseudoClass STOPPED = PseudoClass.getPseudoClass("stopped");

    /** How wide a mode's sentence is, in times the text's size. */
    private static final double WIDTH = 27;

    private static final Insets UNDER_THE_NAME = new Insets(0, 0, 0, 28);

    private final Words words;
    private final FontIcon icon = new FontIcon(Feather.CIRCLE);
    private final MenuButton button = new MenuButton(null, icon);
    private final Map<Automation, Label> sentences = new EnumMap<>(Automation.class);
    private final Map<Automation, VBox> contents = new EnumMap<>(Automation.class);
    private final Function<Automation, String> plan;
    private String hint = "";

    /**
     * @param onChosen is told which mode a person wants
     * @param plan what a mode would do now, one sentence
     */
    AutomationSwitch(
            Words words,
            Function<Automation, Command> commands,
            Consumer<Automation> onChosen,
            Function<Automation, String> plan) {
        this.words = words;
        this.plan = plan;
        button.setId("automation");
        button.getStyleClass().addAll(Styles.FLAT, "automation");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setVisible(false);
        Hint.on(button, () -> hint);
        for (Automation mode : Automation.values()) {
            button.getItems().add(item(mode, commands.apply(mode), onChosen));
        }
        button.setOnShowing(opening -> fill());
        button.setOnShown(opened -> sentences.values().forEach(AutomationSwitch::fit));
    }

    private void fill() {
        sentences.forEach((mode, label) -> {
            label.setText(plan.apply(mode));
            label.setPrefWidth(WIDTH * button.getFont().getSize());
            Objects.requireNonNull(contents.get(mode))
                    .setAccessibleText(words.of("automation.item", words.of(Modes.key(mode)), label.getText()));
        });
    }

    /** An open menu's numbers follow what happens. */
    void onTick() {
        if (button.isShowing()) {
            fill();
            sentences.values().forEach(AutomationSwitch::fit);
        }
    }

    /** A menu asks what it holds for its height without a width, so it is told. */
    private static void fit(Label label) {
        label.setPrefHeight(Region.USE_COMPUTED_SIZE);
        label.setPrefHeight(label.prefHeight(label.getPrefWidth()));
    }

    private CustomMenuItem item(Automation mode, Command command, Consumer<Automation> onChosen) {
        Label name = new Label(words.of(Modes.key(mode)), new FontIcon(Modes.icon(mode)));
        name.getStyleClass().add("mode-name");
        name.setMaxWidth(Double.MAX_VALUE);
        Label keys = new Label();
        keys.textProperty()
                .bind(command.keysProperty()
                        .map(chosen -> chosen.map(combination -> combination.getDisplayText())
                                .orElse("")));
        keys.getStyleClass().add("secondary");
        HBox head = new HBox(8, name, keys);
        HBox.setHgrow(name, Priority.ALWAYS);
        head.setAlignment(Pos.CENTER_LEFT);
        Label sentence = new Label();
        sentence.setWrapText(true);
        sentence.getStyleClass().add("secondary");
        VBox.setMargin(sentence, UNDER_THE_NAME);
        VBox content = new VBox(4, head, sentence);
        content.getStyleClass().add("mode-item");
        if (mode == Automation.EMERGENCY_STOP) {
            content.getStyleClass().add("danger");
        }
        sentences.put(mode, sentence);
        contents.put(mode, content);
        CustomMenuItem item = new CustomMenuItem(content);
        item.setOnAction(chosen -> onChosen.accept(mode));
        return item;
    }

    MenuButton node() {
        return button;
    }

    void show(Automation mode) {
        icon.setIconCode(Modes.icon(mode));
        String word = words.of(Modes.key(mode));
        button.setText(words.of("header.automation", word));
        hint = words.of(Modes.key(mode) + ".hint");
        button.setAccessibleText(words.of("header.automation.name", word, hint));
        button.pseudoClassStateChanged(STOPPED, mode == Automation.EMERGENCY_STOP);
        button.setVisible(true);
    }
}

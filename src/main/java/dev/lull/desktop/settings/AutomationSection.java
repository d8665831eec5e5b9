package dev.lull.desktop.settings;

import dev.lull.desktop.automation.AutomationController;
import dev.lull.desktop.automation.Modes;
import dev.lull.desktop.words.Words;
import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The automation modes, each with what it does in general and what it would do now. */
final class AutomationSection {
    private final AutomationController automation;
    private final Map<Automation, RadioButton> choices = new EnumMap<>(Automation.class);
    private final Map<Automation, Label> plans = new EnumMap<>(Automation.class);
    private final Section section;
    private Optional<Policy> policy = Optional.empty();

    AutomationSection(Words words, AutomationController automation) {
        this.automation = automation;
        ToggleGroup group = new ToggleGroup();
        List<Node> parts = new ArrayList<>();
        for (Automation mode : Automation.values()) {
            RadioButton choice = new RadioButton(words.of(Modes.key(mode)));
            choice.setId("mode-" + mode.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            choice.setGraphic(new FontIcon(Modes.icon(mode)));
            choice.setToggleGroup(group);
            choice.setAccessibleHelp(words.of(Modes.key(mode) + ".hint"));
            // A choice shows what is in force; it changes when the supervision has taken it over.
            choice.setOnAction(chosen -> {
                show();
                automation.onMode(mode);
            });
            Label hint = new Label(words.of(Modes.key(mode) + ".hint"));
            Label plan = new Label();
            plan.getStyleClass().add("secondary");
            for (Label label : List.of(hint, plan)) {
                label.setWrapText(true);
                label.getStyleClass().add("mode-hint");
            }
            choices.put(mode, choice);
            plans.put(mode, plan);
            parts.add(new VBox(4, choice, hint, plan));
        }
        section = new Section(words, "settings.automation", parts);
    }

    Section section() {
        return section;
    }

    void onPolicy(Policy applied) {
        policy = Optional.of(applied);
        show();
    }

    /** Shows what is in force, and counts anew. */
    void show() {
        policy.ifPresent(
                present -> choices.forEach((mode, choice) -> choice.setSelected(mode == present.automation())));
        plans.forEach((mode, label) -> label.setText(automation.planOf(mode)));
    }
}

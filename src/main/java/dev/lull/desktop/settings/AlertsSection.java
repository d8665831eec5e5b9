package dev.lull.desktop.settings;

import dev.lull.desktop.words.Words;
import dev.lull.supervision.Alerts;
import dev.lull.supervision.SettingsStore;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** When the window calls for attention; each choice that is understood holds at once. */
final class AlertsSection {
    private final SettingsStore store;
    private final TextField rescue = new TextField();
    private final TextField waiting = new TextField();
    private final TextField inactive = new TextField();
    private final CheckBox quiet = new CheckBox();
    private final CheckBox desktop = new CheckBox();
    private final List<Field> thresholds;
    private final Section section;
    private boolean filling;

    /** @param whyNoDesktop why the desktop shows no notifications, one sentence; empty where it does */
    AlertsSection(Words words, SettingsStore store, Optional<String> whyNoDesktop) {
        this.store = store;
        thresholds = List.of(
                field(words, "alerts.rescue", "alert-rescue", rescue),
                field(words, "alerts.waiting", "alert-waiting", waiting),
                field(words, "alerts.inactive", "alert-inactive", inactive));
        quiet.setId("alert-quiet");
        quiet.setText(words.of("alerts.quiet"));
        quiet.setOnAction(chosen -> change(alerts -> alerts.withQuiet(quiet.isSelected())));
        desktop.setId("alert-desktop");
        desktop.setText(words.of("alerts.desktop.check"));
        desktop.setDisable(whyNoDesktop.isPresent());
        desktop.setOnAction(chosen -> change(alerts -> alerts.withDesktop(desktop.isSelected())));
        section = new Section(
                words,
                "settings.alerts",
                List.of(
                        thresholds.get(0),
                        thresholds.get(1),
                        thresholds.get(2),
                        new Field(words, "alerts.disturb", quiet),
                        new Field(words, "alerts.desktop", withReason(whyNoDesktop), desktop)));
        show();
    }

    /** What cannot be chosen is pale, but why it cannot is not. */
    private Node withReason(Optional<String> whyNoDesktop) {
        VBox box = new VBox(4, desktop);
        whyNoDesktop.ifPresent(why -> {
            Label reason = new Label(why);
            reason.setWrapText(true);
            box.getChildren().add(reason);
        });
        return box;
    }

    private Field field(Words words, String key, String id, TextField control) {
        control.setId(id);
        control.setPrefColumnCount(6);
        control.setMaxWidth(Region.USE_PREF_SIZE);
        control.textProperty().subscribe((before, now) -> onTyped());
        return new Field(words, key, control);
    }

    Section section() {
        return section;
    }

    /** Shows what is stored, which may have been changed elsewhere. */
    void show() {
        Alerts alerts = store.load().window().alerts();
        filling = true;
        rescue.setText(text(alerts.rescue()));
        waiting.setText(text(alerts.waiting()));
        inactive.setText(text(alerts.inactive()));
        quiet.setSelected(alerts.quiet());
        desktop.setSelected(alerts.desktop());
        filling = false;
    }

    private static String text(int threshold) {
        return threshold == 0 ? RulesForm.OFF : Integer.toString(threshold);
    }

    private static OptionalInt read(String text) {
        String typed = text.strip();
        if (RulesForm.OFF.equalsIgnoreCase(typed)) {
            return OptionalInt.of(0);
        }
        return typed.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    private void onTyped() {
        if (filling) {
            return;
        }
        List<OptionalInt> typed = List.of(read(rescue.getText()), read(waiting.getText()), read(inactive.getText()));
        for (int i = 0; i < typed.size(); i++) {
            thresholds.get(i).right(typed.get(i).isPresent());
        }
        if (typed.stream().allMatch(OptionalInt::isPresent)) {
            change(alerts -> alerts.withThresholds(
                    typed.get(0).orElse(0), typed.get(1).orElse(0), typed.get(2).orElse(0)));
        }
    }

    private void change(UnaryOperator<Alerts> choice) {
        store.change(all ->
                all.with(all.window().withAlerts(choice.apply(all.window().alerts()))));
    }
}

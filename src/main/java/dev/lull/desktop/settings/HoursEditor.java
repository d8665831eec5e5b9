package dev.lull.desktop.settings;

import dev.lull.desktop.words.Words;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Business hours: none chosen, always, or days and times in a time zone. */
final class HoursEditor {
    private final ComboBox<HoursForm.Kind> kind = new ComboBox<>();
    private final Map<DayOfWeek, ToggleButton> days = new EnumMap<>(DayOfWeek.class);
    private final TextField opens = new TextField();
    private final TextField closes = new TextField();
    private final TextField zone = new TextField();
    private final VBox box;

    HoursEditor(Words words, Runnable onEdited) {
        kind.setId("hours-kind");
        kind.getItems().setAll(HoursForm.Kind.values());
        kind.setConverter(new NamedConverter<>(each -> words.of(keyOf(each))));
        kind.valueProperty().subscribe((before, now) -> onEdited.run());
        FlowPane week = new FlowPane(4, 4);
        for (DayOfWeek day : DayOfWeek.values()) {
            ToggleButton button = new ToggleButton(day.getDisplayName(TextStyle.SHORT, words.locale()));
            button.setAccessibleText(day.getDisplayName(TextStyle.FULL, words.locale()));
            button.selectedProperty().subscribe((before, now) -> onEdited.run());
            days.put(day, button);
            week.getChildren().add(button);
        }
        HBox times = new HBox(
                8,
                typed(opens, words.of("hours.opens"), 5, onEdited),
                new Label(words.of("hours.to")),
                typed(closes, words.of("hours.closes"), 5, onEdited),
                typed(zone, words.of("hours.zone"), 16, onEdited));
        times.setAlignment(Pos.CENTER_LEFT);
        VBox these = new VBox(8, week, times);
        these.visibleProperty().bind(kind.valueProperty().map(each -> each == HoursForm.Kind.THESE));
        these.managedProperty().bind(these.visibleProperty());
        box = new VBox(8, kind, these);
    }

    private static TextField typed(TextField field, String name, int columns, Runnable onEdited) {
        field.setAccessibleText(name);
        field.setPromptText(name);
        field.setPrefColumnCount(columns);
        field.textProperty().subscribe((before, now) -> onEdited.run());
        return field;
    }

    private static String keyOf(HoursForm.Kind kind) {
        return switch (kind) {
            case OPEN -> "hours.open";
            case ALWAYS -> "hours.always";
            case THESE -> "hours.these";
        };
    }

    Node node() {
        return box;
    }

    ComboBox<HoursForm.Kind> control() {
        return kind;
    }

    void fill(HoursForm form) {
        kind.setValue(form.kind());
        days.forEach((day, button) -> button.setSelected(form.days().contains(day)));
        opens.setText(form.opens());
        closes.setText(form.closes());
        zone.setText(form.zone());
    }

    HoursForm form() {
        Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        days.forEach((day, button) -> {
            if (button.isSelected()) {
                chosen.add(day);
            }
        });
        HoursForm.Kind which = kind.getValue() == null ? HoursForm.Kind.OPEN : kind.getValue();
        return new HoursForm(which, chosen, opens.getText(), closes.getText(), zone.getText());
    }
}

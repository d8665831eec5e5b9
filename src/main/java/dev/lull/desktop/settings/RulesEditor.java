package dev.lull.desktop.settings;

import dev.lull.desktop.words.Words;
import dev.lull.policy.Choices;
import dev.lull.policy.Patience;
import dev.lull.policy.TimerStart;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The fields of one level's rules; a blank one shows in grey what holds without it. */
final class RulesEditor {
    private final Words words;
    private final Runnable onEdited;
    private final TextField timeout;
    private final ComboBox<Optional<TimerStart>> timerStart = new ComboBox<>();
    private final TextField amber;
    private final TextField red;
    private final TextField softLimit;
    private final TextField hardLimit;
    private final TextField pace;
    private final HoursEditor hours;
    private final Map<RulesForm.Field, Field> fields = new EnumMap<>(RulesForm.Field.class);
    private final List<Field> inOrder;
    private boolean filling;

    /** @param onEdited is told when a person has changed something */
    RulesEditor(Words words, Runnable onEdited) {
        this.words = words;
        this.onEdited = onEdited;
        timeout = typed("timeout");
        amber = typed("patience-amber");
        amber.setAccessibleText(words.of("rules.patience.amber"));
        red = typed("patience-red");
        red.setAccessibleText(words.of("rules.patience.red"));
        softLimit = typed("soft-limit");
        hardLimit = typed("hard-limit");
        pace = typed("pace");
        hours = new HoursEditor(words, this::edited);
        timerStart.setId("timer-start");
        timerStart
                .getItems()
                .setAll(List.of(
                        Optional.empty(), Optional.of(TimerStart.LAST_MESSAGE), Optional.of(TimerStart.FIRST_REPLY)));
        timerStart.setConverter(new NamedConverter<>(this::nameOf));
        timerStart.valueProperty().subscribe((before, now) -> edited());
        HBox patience = new HBox(
                8, new Label(words.of("rules.patience.amber")), amber, new Label(words.of("rules.patience.red")), red);
        patience.setAlignment(Pos.CENTER_LEFT);
        fields.put(RulesForm.Field.TIMEOUT, new Field(words, "settings.timeout", timeout));
        fields.put(RulesForm.Field.PACE, new Field(words, "rules.pace", pace));
        fields.put(RulesForm.Field.HOURS, new Field(words, "rules.hours", hours.node(), hours.control()));
        fields.put(RulesForm.Field.PATIENCE, new Field(words, "rules.patience", patience, amber));
        fields.put(RulesForm.Field.SOFT_LIMIT, new Field(words, "rules.soft-limit", softLimit));
        fields.put(RulesForm.Field.HARD_LIMIT, new Field(words, "rules.hard-limit", hardLimit));
        inOrder = List.of(
                fieldOf(RulesForm.Field.TIMEOUT),
                new Field(words, "rules.timer-start", timerStart),
                fieldOf(RulesForm.Field.PACE),
                fieldOf(RulesForm.Field.HOURS),
                fieldOf(RulesForm.Field.PATIENCE),
                fieldOf(RulesForm.Field.SOFT_LIMIT),
                fieldOf(RulesForm.Field.HARD_LIMIT));
    }

    private Field fieldOf(RulesForm.Field which) {
        return Objects.requireNonNull(fields.get(which));
    }

    private TextField typed(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(8);
        field.setMaxWidth(Region.USE_PREF_SIZE);
        field.textProperty().subscribe((before, now) -> edited());
        return field;
    }

    private String nameOf(Optional<TimerStart> start) {
        return words.of(start.map(each -> switch (each) {
                    case LAST_MESSAGE -> "rules.timer-start.last-message";
                    case FIRST_REPLY -> "rules.timer-start.first-reply";
                })
                .orElse("rules.timer-start.open"));
    }

    private void edited() {
        if (!filling) {
            showMistakes();
            onEdited.run();
        }
    }

    List<Field> fields() {
        return inOrder;
    }

    TextField timeout() {
        return timeout;
    }

    /** @param otherwise what holds where nothing is chosen here */
    void fill(Choices choices, Choices otherwise) {
        RulesForm form = RulesForm.of(choices);
        filling = true;
        timeout.setText(form.timeout());
        timeout.setPromptText(otherwise.timeout().map(RulesForm::text).orElse(""));
        timerStart.setValue(form.timerStart());
        amber.setText(form.amber());
        amber.setPromptText(prompt(otherwise.patience().map(Patience::amber)));
        red.setText(form.red());
        red.setPromptText(prompt(otherwise.patience().map(Patience::red)));
        softLimit.setText(form.softLimit());
        softLimit.setPromptText(otherwise.softLimit().map(RulesForm::text).orElse(""));
        hardLimit.setText(form.hardLimit());
        hardLimit.setPromptText(otherwise.hardLimit().map(RulesForm::text).orElse(""));
        pace.setText(form.pace());
        pace.setPromptText(prompt(otherwise.pace()));
        hours.fill(form.hours());
        filling = false;
        showMistakes();
    }

    private static String prompt(Optional<Duration> span) {
        return span.map(SpanText::of).orElse("");
    }

    RulesForm form() {
        Optional<TimerStart> start = timerStart.getValue() == null ? Optional.empty() : timerStart.getValue();
        return new RulesForm(
                timeout.getText(),
                start,
                amber.getText(),
                red.getText(),
                softLimit.getText(),
                hardLimit.getText(),
                pace.getText(),
                hours.form());
    }

    private void showMistakes() {
        Set<RulesForm.Field> wrong = form().mistakes();
        fields.forEach((which, field) -> field.right(!wrong.contains(which)));
    }
}

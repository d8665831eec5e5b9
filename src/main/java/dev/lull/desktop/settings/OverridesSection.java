package dev.lull.desktop.settings;

import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.look.Question;
import dev.lull.desktop.words.Words;
import dev.lull.engine.ChatView;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Policy;
import dev.lull.supervision.PolicyEdit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What single workers, queues and channels do otherwise: who says what, and which of them wins for how many chats. */
final class OverridesSection {
    private static final double HEIGHT = 280;

    /** In times the text's size. */
    private static final List<Double> WIDTHS = List.of(12.0, 18.5, 10.0);

    private final Words words;
    private final LevelWords levels;
    private final Overlay overlay;
    private final Consumer<PolicyEdit> change;
    private final Function<Policy, String> whatIf;
    private final Supplier<Collection<ChatView>> chats;
    private final Supplier<Map<WorkerSid, String>> workers;
    private final TableView<OverrideRow> table = new TableView<>();
    private final Button edit;
    private final Button remove;
    private final Section section;
    private Optional<Policy> policy = Optional.empty();
    private Optional<OverrideCard> card = Optional.empty();

    OverridesSection(
            Words words,
            Overlay overlay,
            Consumer<PolicyEdit> change,
            Function<Policy, String> whatIf,
            Supplier<Collection<ChatView>> chats,
            Supplier<Map<WorkerSid, String>> workers) {
        this.words = words;
        this.overlay = overlay;
        this.change = change;
        this.whatIf = whatIf;
        this.chats = chats;
        this.workers = workers;
        levels = new LevelWords(words);
        Label hint = new Label(words.of("overrides.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("secondary");
        table.setId("overrides");
        table.setAccessibleText(words.of("settings.overrides"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPrefHeight(HEIGHT);
        column("overrides.level", this::nameOf);
        column("overrides.says", row -> levels.summary(row.choices()));
        column("overrides.wins", row -> words.of("overrides.chats", row.decides(), row.concerned()));
        hint.fontProperty().subscribe(font -> fit(font.getSize()));
        Button add = button("override-add", "overrides.add", Feather.PLUS, this::onAdd);
        edit = button(
                "override-edit",
                "overrides.edit",
                Feather.EDIT_2,
                () -> selected().ifPresent(this::onEdit));
        remove = button(
                "override-remove",
                "overrides.remove",
                Feather.TRASH_2,
                () -> selected().ifPresent(this::onRemove));
        table.getSelectionModel().selectedItemProperty().subscribe((before, row) -> onSelected());
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                edit.fire();
                key.consume();
            } else if (key.getCode() == KeyCode.DELETE) {
                remove.fire();
                key.consume();
            }
        });
        section = new Section(words, "settings.overrides", List.of(hint, table, new HBox(8, add, edit, remove)));
        onSelected();
    }

    private Button button(String id, String key, Feather icon, Runnable run) {
        Button button = new Button(words.of(key), new FontIcon(icon));
        button.setId(id);
        button.setOnAction(pressed -> run.run());
        return button;
    }

    /** The columns are as wide as the text is large; the last one, which would be cut, is never narrower. */
    private void fit(double text) {
        for (int i = 0; i < WIDTHS.size(); i++) {
            table.getColumns().get(i).setPrefWidth(WIDTHS.get(i) * text);
        }
        table.getColumns().getLast().setMinWidth(WIDTHS.getLast() * text);
    }

    private void column(String key, Function<OverrideRow, String> text) {
        TableColumn<OverrideRow, String> column = new TableColumn<>(words.of(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        table.getColumns().add(column);
    }

    Section section() {
        return section;
    }

    void onPolicy(Policy applied) {
        policy = Optional.of(applied);
        show();
    }

    /** Counts anew. */
    void show() {
        Optional<Level> before = selected().map(OverrideRow::level);
        policy.ifPresent(present -> table.getItems().setAll(OverrideRow.of(present, chats.get())));
        before.ifPresent(level -> table.getItems().stream()
                .filter(row -> row.level().equals(level))
                .findFirst()
                .ifPresent(table.getSelectionModel()::select));
    }

    private Optional<OverrideRow> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /** The workspace's own rules are another section's. */
    private void onSelected() {
        boolean own = selected()
                .filter(row -> !(row.level() instanceof Level.Workspace))
                .isPresent();
        edit.setDisable(!own);
        remove.setDisable(!own);
    }

    private String nameOf(OverrideRow row) {
        return policy.map(present -> levels.name(row.level(), present, workers.get()))
                .orElse("");
    }

    private void onAdd() {
        policy.ifPresent(present -> card().add(present, Targets.of(present, chats.get(), workers.get()), levels));
    }

    private void onEdit(OverrideRow row) {
        policy.ifPresent(present -> card().edit(present, row.level(), nameOf(row)));
    }

    private OverrideCard card() {
        OverrideCard next = new OverrideCard(words, overlay, whatIf, change);
        card = Optional.of(next);
        return next;
    }

    void onTick() {
        card.ifPresent(OverrideCard::onTick);
    }

    /** Asks, with what that would change now. */
    private void onRemove(OverrideRow row) {
        PolicyEdit edit = new PolicyEdit.Rules(row.level(), row.choices(), Choices.NONE, Choices.NONE);
        policy.ifPresent(present -> Question.ask(
                overlay,
                words.of("overrides.remove.question", nameOf(row)),
                whatIf.apply(edit.on(present)),
                words.of("overrides.remove"),
                words.of("question.cancel"),
                () -> change.accept(edit)));
    }
}

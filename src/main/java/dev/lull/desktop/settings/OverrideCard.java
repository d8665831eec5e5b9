package dev.lull.desktop.settings;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.words.Words;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Policy;
import dev.lull.supervision.PolicyEdit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The form of one level's own rules. */
final class OverrideCard {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 600;

    private final Words words;
    private final Overlay overlay;
    private final Function<Policy, String> whatIf;
    private final Consumer<PolicyEdit> change;
    private final RulesEditor rules;
    private final ComboBox<Level> target = new ComboBox<>();
    private final Label note = new Label();
    private final Button apply = new Button();
    private Optional<Policy> policy = Optional.empty();
    private Optional<Level> fixed = Optional.empty();

    OverrideCard(Words words, Overlay overlay, Function<Policy, String> whatIf, Consumer<PolicyEdit> change) {
        this.words = words;
        this.overlay = overlay;
        this.whatIf = whatIf;
        this.change = change;
        rules = new RulesEditor(words, this::onEdited);
        note.setId("override-what-if");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        apply.setText(words.of("settings.apply"));
        apply.setId("override-apply");
        apply.getStyleClass().add(Styles.ACCENT);
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.setDefaultButton(true);
        target.setId("override-target");
        target.setMaxWidth(Double.MAX_VALUE);
        target.setPromptText(words.of("overrides.target"));
        target.setAccessibleText(words.of("overrides.target"));
    }

    /** Asks for whom, and for the rules. */
    void add(Policy present, Targets targets, LevelWords levels) {
        target.getItems().setAll(targets.levels());
        target.setConverter(new NamedConverter<>(level -> levels.name(level, present, targets.workers())));
        target.valueProperty().subscribe((before, now) -> onEdited());
        open(present, Choices.NONE, words.of("overrides.add.title"), target, target);
    }

    void edit(Policy present, Level level, String name) {
        fixed = Optional.of(level);
        open(present, present.at(level), name, new Label(words.of("overrides.edit.hint")), rules.timeout());
    }

    private void open(Policy present, Choices choices, String title, Node head, Node first) {
        policy = Optional.of(present);
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
        VBox fields = new VBox(16, head);
        fields.getChildren().addAll(rules.fields());
        fields.setId("override-fields");
        fields.getStyleClass().add("override-fields");
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(title);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button cancel = new Button(words.of("question.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        HBox buttons = new HBox(8, cancel, apply);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(16, heading, scroll, note, buttons);
        card.setPrefSize(WIDTH, HEIGHT);
        cancel.setOnAction(pressed -> overlay.close(card));
        apply.setOnAction(pressed -> {
            edit().ifPresent(change);
            overlay.close(card);
        });
        rules.fill(choices, present.at(new Level.Workspace()).or(Choices.DEFAULTS));
        onEdited();
        overlay.open(card, title, first);
    }

    private Optional<PolicyEdit> edit() {
        Optional<Level> level = fixed.or(() -> Optional.ofNullable(target.getValue()));
        Optional<Choices> typed = rules.form().choices();
        if (policy.isEmpty() || level.isEmpty() || typed.isEmpty()) {
            return Optional.empty();
        }
        Choices before = policy.get().at(level.get());
        return typed.get().equals(before)
                ? Optional.empty()
                : Optional.of(new PolicyEdit.Rules(level.get(), before, typed.get(), Choices.NONE));
    }

    /** Counts anew what applying would do, as long as somebody can see it. */
    void onTick() {
        if (note.getScene() != null) {
            onEdited();
        }
    }

    private void onEdited() {
        Optional<PolicyEdit> edit = edit();
        apply.setDisable(edit.isEmpty());
        note.setText(edit.flatMap(each -> policy.map(each::on)).map(whatIf).orElse(""));
    }
}

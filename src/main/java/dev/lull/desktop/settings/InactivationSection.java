package dev.lull.desktop.settings;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.bridge.StartedWith;
import dev.lull.desktop.words.Words;
import dev.lull.model.Identity;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Policy;
import dev.lull.supervision.PolicyEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rules that hold for the whole workspace. */
final class InactivationSection {
    private static final Level WORKSPACE = new Level.Workspace();

    private final Words words;
    private final Consumer<PolicyEdit> change;
    private final Function<Policy, String> whatIf;
    private final RulesEditor rules;
    private final CheckBox agentReactivates = new CheckBox();
    private final TextField bots = new TextField();
    private final Label overlay = new Label();
    private final Label note = new Label();
    private final Button apply = new Button();
    private final Section section;
    private StartedWith start = StartedWith.DEFAULTS;
    private Optional<Policy> policy = Optional.empty();
    private boolean filling;

    /**
     * @param change is told what a person wants
     * @param whatIf what another policy would do, one sentence
     */
    InactivationSection(Words words, Consumer<PolicyEdit> change, Function<Policy, String> whatIf) {
        this.words = words;
        this.change = change;
        this.whatIf = whatIf;
        rules = new RulesEditor(words, this::onEdited);
        agentReactivates.setId("agent-reactivates");
        agentReactivates.setText(words.of("rules.agent-reactivates.check"));
        agentReactivates.selectedProperty().subscribe((before, now) -> onEdited());
        bots.setId("bots");
        bots.textProperty().subscribe((before, now) -> onEdited());
        overlay.setWrapText(true);
        overlay.getStyleClass().add("secondary");
        overlay.setGraphic(new FontIcon(Feather.TERMINAL));
        List<Node> parts = new ArrayList<>();
        parts.add(new VBox(overlay));
        parts.addAll(rules.fields());
        parts.add(new Field(words, "rules.agent-reactivates", agentReactivates));
        parts.add(new Field(words, "rules.bots", bots));
        section = new Section(words, "settings.inactivation", parts, Optional.of(foot()));
        section.node().addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        onStart(start);
    }

    private Node foot() {
        note.setId("what-if");
        note.setWrapText(true);
        note.getStyleClass().add("settings-note");
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        Button restore = new Button(words.of("settings.restore"));
        restore.setId("restore");
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(pressed -> onRestore());
        apply.setText(words.of("settings.apply"));
        apply.setId("apply");
        apply.getStyleClass().add(Styles.ACCENT);
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.setOnAction(pressed -> onApply());
        HBox foot = new HBox(8, note, restore, apply);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    Section section() {
        return section;
    }

    /** Gets the focus first. */
    Node first() {
        return rules.timeout();
    }

    void onStart(StartedWith started) {
        start = started;
        overlay.setText(started.timeout()
                .map(timeout -> words.of("settings.overlay.timeout", SpanText.of(timeout)))
                .orElse(""));
        boolean any = started.timeout().isPresent();
        overlay.setVisible(any);
        overlay.setManaged(any);
    }

    /** The policy that is in force from now on; what a person is typing stays. */
    void onPolicy(Policy applied) {
        boolean untouched = edits().isEmpty() && rules.form().mistakes().isEmpty();
        policy = Optional.of(applied);
        if (untouched || edits().isEmpty()) {
            fill();
        }
        onEdited();
    }

    /** Begins anew, with what is in force. */
    void show() {
        note.setGraphic(null);
        fill();
        onEdited();
    }

    private void fill() {
        filling = true;
        policy.ifPresent(present -> {
            rules.fill(present.at(WORKSPACE), start.defaults().or(Choices.DEFAULTS));
            agentReactivates.setSelected(present.agentReactivates());
            bots.setText(present.bots().stream().map(Identity::value).sorted().collect(Collectors.joining(", ")));
        });
        filling = false;
    }

    /** Enter applies, also where a choice would take it for itself. */
    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button)) {
            apply.fire();
            key.consume();
        }
    }

    /** What applying would change; nothing before the workspace is open, or while there is a mistake. */
    private List<PolicyEdit> edits() {
        Optional<Choices> typed = rules.form().choices();
        if (policy.isEmpty() || typed.isEmpty()) {
            return List.of();
        }
        Policy present = policy.get();
        List<PolicyEdit> edits = new ArrayList<>();
        if (!whole(typed.get()).equals(whole(present.at(WORKSPACE)))) {
            edits.add(new PolicyEdit.Rules(WORKSPACE, present.at(WORKSPACE), typed.get(), start.defaults()));
        }
        if (agentReactivates.isSelected() != present.agentReactivates()) {
            edits.add(new PolicyEdit.AgentReactivates(agentReactivates.isSelected()));
        }
        if (!typedBots().equals(present.bots())) {
            edits.add(new PolicyEdit.Bots(typedBots()));
        }
        return edits;
    }

    /** What is left blank is what holds where nobody has chosen. */
    private Choices whole(Choices choices) {
        return choices.or(start.defaults());
    }

    private Set<Identity> typedBots() {
        return Stream.of(bots.getText().split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Identity::new)
                .collect(Collectors.toSet());
    }

    private void onEdited() {
        if (filling) {
            return;
        }
        List<PolicyEdit> edits = edits();
        apply.setDisable(edits.isEmpty());
        if (!edits.isEmpty()) {
            Policy next = policy.orElseThrow();
            for (PolicyEdit edit : edits) {
                next = edit.on(next);
            }
            note.setText(whatIf.apply(next));
            note.setGraphic(null);
        } else if (note.getGraphic() == null) {
            note.setText("");
        }
    }

    /** Counts anew what applying would do, as long as somebody can see it. */
    void onTick() {
        if (note.getScene() != null && !edits().isEmpty()) {
            onEdited();
        }
    }

    private void onApply() {
        List<PolicyEdit> edits = edits();
        edits.forEach(change);
        if (!edits.isEmpty()) {
            done("settings.applied");
        }
    }

    private void onRestore() {
        change.accept(new PolicyEdit.Restore(start.defaults()));
        rules.fill(start.defaults(), start.defaults());
        agentReactivates.setSelected(true);
        bots.clear();
        done("settings.restored");
    }

    private void done(String key) {
        note.setText(words.of(key));
        note.setGraphic(new FontIcon(Feather.CHECK));
    }
}

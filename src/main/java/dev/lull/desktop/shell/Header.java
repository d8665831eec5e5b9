package dev.lull.desktop.shell;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import dev.lull.desktop.look.Hint;
import dev.lull.desktop.settings.Modes;
import dev.lull.desktop.words.Words;
import dev.lull.policy.Automation;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The workspace's name, how far Lull acts by itself, the search and the way to the settings. */
final class Header {
    private static final PseudoClass STOPPED = PseudoClass.getPseudoClass("stopped");

    private final Words words;
    private final Label workspace = new Label();
    private final FontIcon modeIcon = new FontIcon(Feather.CIRCLE);
    private final Button mode = new Button(null, modeIcon);
    private final CustomTextField search = new CustomTextField();
    private final HBox line;
    private String modeHint = "";

    Header(Words words, Consumer<String> onSearch, Runnable onSettings) {
        this.words = words;
        workspace.getStyleClass().add("workspace");
        workspace.setId("workspace");
        mode.setId("automation");
        mode.getStyleClass().addAll(Styles.FLAT, "automation");
        mode.setMinWidth(Region.USE_PREF_SIZE);
        mode.setVisible(false);
        mode.setOnAction(pressed -> onSettings.run());
        Hint.on(mode, () -> modeHint);
        search.setId("search");
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.setPromptText(words.of("header.search"));
        search.setAccessibleText(words.of("header.search"));
        search.setPrefWidth(320);
        search.setMinWidth(200);
        search.textProperty().subscribe((before, typed) -> onSearch.accept(typed));
        search.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                key.consume();
            }
        });
        Button settings = new Button(words.of("settings.title"), new FontIcon(Feather.SETTINGS));
        settings.setId("settings");
        settings.getStyleClass().add(Styles.FLAT);
        settings.setMinWidth(Region.USE_PREF_SIZE);
        settings.setOnAction(pressed -> onSettings.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(16, workspace, mode, gap, search, settings);
        line.getStyleClass().add("header");
        line.setAlignment(Pos.CENTER_LEFT);
    }

    Node node() {
        return line;
    }

    void workspace(String name) {
        workspace.setText(name);
    }

    void mode(Automation automation) {
        modeIcon.setIconCode(Modes.icon(automation));
        String word = words.of(Modes.key(automation));
        mode.setText(words.of("header.automation", word));
        modeHint = words.of(Modes.key(automation) + ".hint");
        mode.setAccessibleText(words.of("header.automation.name", word, modeHint));
        mode.pseudoClassStateChanged(STOPPED, automation == Automation.EMERGENCY_STOP);
        mode.setVisible(true);
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    void clearSearch() {
        search.clear();
    }
}

package dev.lull.desktop.shell;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import dev.lull.desktop.words.Words;
import java.util.function.Consumer;
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

/** The workspace's name, the automation switch, the search and the way to the settings. */
final class Header {
    /** It takes what room the names leave, up to what the stylesheet says. */
    private static final double LEAST_SEARCH = 200;

    private final Label workspace = new Label();
    private final CustomTextField search = new CustomTextField();
    private final HBox line;

    /**
     * @param automation the switch
     * @param onRows is told that a person goes on to what was found
     */
    Header(Words words, Node automation, Consumer<String> onSearch, Runnable onRows, Runnable onSettings) {
        workspace.getStyleClass().add("workspace");
        workspace.setId("workspace");
        search.setId("search");
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.setPromptText(words.of("header.search"));
        search.setAccessibleText(words.of("header.search"));
        search.setMinWidth(LEAST_SEARCH);
        search.setPrefWidth(LEAST_SEARCH);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.textProperty().subscribe((before, typed) -> onSearch.accept(typed));
        search.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                key.consume();
            } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                onRows.run();
                key.consume();
            }
        });
        Button settings = new Button(words.of("settings.title"), new FontIcon(Feather.SETTINGS));
        settings.setId("settings");
        settings.getStyleClass().add(Styles.FLAT);
        settings.setMinWidth(Region.USE_PREF_SIZE);
        settings.setOnAction(pressed -> onSettings.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        line = new HBox(16, workspace, automation, gap, search, settings);
        line.getStyleClass().add("header");
        line.setAlignment(Pos.CENTER_LEFT);
    }

    Node node() {
        return line;
    }

    void workspace(String name) {
        workspace.setText(name);
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    void search(String text) {
        search.setText(text);
    }

    void clearSearch() {
        search.clear();
    }
}

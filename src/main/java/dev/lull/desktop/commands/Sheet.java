package dev.lull.desktop.commands;

import atlantafx.base.controls.CustomTextField;
import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.words.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of all shortcuts, with a search. */
public final class Sheet {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 480;

    private final Words words;
    private final Overlay overlay;
    private final SheetModel model;
    private final CustomTextField search = new CustomTextField();
    private final VBox list = new VBox(16);
    private final VBox card;

    public Sheet(Words words, Overlay overlay, Commands commands) {
        this.words = words;
        this.overlay = overlay;
        model = new SheetModel(commands, words);
        Label title = new Label(words.of("shortcuts.title"));
        title.getStyleClass().add("card-title");
        search.setId("shortcut-search");
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.setPromptText(words.of("shortcuts.search"));
        search.setAccessibleText(words.of("shortcuts.search"));
        search.textProperty().subscribe((before, typed) -> show());
        ScrollPane scroll = new ScrollPane(list);
        scroll.setId("shortcuts");
        scroll.setAccessibleText(words.of("shortcuts.title"));
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label hint = new Label(words.of("shortcuts.rebind"));
        hint.getStyleClass().add("secondary");
        hint.setWrapText(true);
        Button close = new Button(words.of("settings.close"));
        close.setOnAction(pressed -> overlay.close(card()));
        HBox foot = new HBox(16, hint, close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.widthProperty().subscribe((before, width) -> hint.setMinHeight(hint.prefHeight(width.doubleValue())));
        close.setMinWidth(Region.USE_PREF_SIZE);
        list.getStyleClass().add("shortcut-list");
        card = new VBox(16, title, search, scroll, foot);
        card.setPrefSize(WIDTH, HEIGHT);
    }

    /** Opens it, unless another card is open. */
    public void open() {
        if (!overlay.isOpen()) {
            search.clear();
            show();
            overlay.open(card, words.of("shortcuts.title"), search);
        }
    }

    private Region card() {
        return card;
    }

    private void show() {
        list.getChildren()
                .setAll(model.sections(search.getText()).stream()
                        .map(this::section)
                        .toList());
        if (list.getChildren().isEmpty()) {
            Label none = new Label(words.of("shortcuts.none"));
            none.getStyleClass().add("secondary");
            list.getChildren().add(none);
        }
    }

    private Node section(SheetModel.Section section) {
        Label name = new Label(section.name());
        name.getStyleClass().add("section-title");
        VBox box = new VBox(4, name);
        section.lines().forEach(line -> box.getChildren().add(line(line)));
        return box;
    }

    private Node line(SheetModel.Line line) {
        Label name = new Label(line.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        boolean none = line.keys().isEmpty();
        Label keys = new Label(model.shown(line));
        keys.getStyleClass().add(none ? "secondary" : "keys");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(16, name, keys);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}

package dev.lull.desktop.settings;

import dev.lull.desktop.words.Words;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;

/** A part of the settings: a title and what stands below it, of which a search shows only what matches. */
final class Section {
    private final String name;
    private final List<Node> parts;
    private final VBox box;

    /** @param key of its title */
    Section(Words words, String key, List<? extends Node> parts) {
        name = words.of(key);
        this.parts = List.copyOf(parts);
        Label title = new Label(name);
        title.getStyleClass().add("settings-title");
        box = new VBox(16, title);
        box.getChildren().addAll(parts);
        box.getStyleClass().add("settings-section");
    }

    String name() {
        return name;
    }

    Node node() {
        return box;
    }

    /**
     * Shows what matches; everything where the title does.
     *
     * @param search in lower case; empty for everything
     * @return whether anything matches
     */
    boolean show(String search) {
        boolean all = name.toLowerCase(Locale.ROOT).contains(search);
        boolean any = all;
        for (Node part : parts) {
            boolean matches = all || textOf(part).toLowerCase(Locale.ROOT).contains(search);
            part.setVisible(matches);
            part.setManaged(matches);
            any |= matches;
        }
        return any;
    }

    private static String textOf(Node node) {
        StringBuilder text = new StringBuilder();
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            text.append(labeled.getText()).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable()
                    .forEach(child -> text.append(textOf(child)).append('\n'));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}

package dev.lull.desktop.settings;

import dev.lull.desktop.words.Alphabet;
import dev.lull.desktop.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;

/** A part of the settings: a title, what stands below it, of which a search shows only what matches, and a foot. */
final class Section {
    private final String name;
    private final List<Node> parts;
    private final Optional<Node> foot;
    private final VBox box;

    /** @param key of its title */
    Section(Words words, String key, List<? extends Node> parts) {
        this(words, key, parts, Optional.empty());
    }

    /** @param foot stays in sight while the parts are scrolled */
    Section(Words words, String key, List<? extends Node> parts, Optional<Node> foot) {
        name = words.of(key);
        this.parts = List.copyOf(parts);
        this.foot = foot;
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

    Optional<Node> foot() {
        return foot;
    }

    /**
     * Shows what matches; everything where the title does.
     *
     * @param search in lower case and without accents; empty for everything
     * @return whether anything matches
     */
    boolean show(String search) {
        boolean all = Alphabet.folded(name).contains(search);
        boolean any = all || foot.filter(part -> matches(part, search)).isPresent();
        for (Node part : parts) {
            boolean matches = all || matches(part, search);
            part.setVisible(matches);
            part.setManaged(matches);
            any |= matches;
        }
        return any;
    }

    private static boolean matches(Node part, String search) {
        return Alphabet.folded(textOf(part)).contains(search);
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

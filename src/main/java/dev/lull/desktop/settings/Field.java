package dev.lull.desktop.settings;

import dev.lull.desktop.words.Words;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A setting: its name, its control, and below it what it means or what is wrong with it. */
final class Field extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double GAP = 4;

    private final Words words;
    private final String key;
    private final Label note = new Label();

    /**
     * @param key of its name; below it are {@code .hint} and, where it can be wrong, {@code .invalid}
     * @param control gets the name, for screen readers
     */
    Field(Words words, String key, Control control) {
        this(words, key, control, control);
    }

    /** @param box holds the control, and perhaps others beside it */
    Field(Words words, String key, Node box, Control control) {
        super(GAP);
        this.words = words;
        this.key = key;
        Label name = new Label(words.of(key));
        name.getStyleClass().add("field-name");
        name.setLabelFor(control);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(words.of(key));
        }
        note.setWrapText(true);
        note.getStyleClass().add("secondary");
        control.setAccessibleHelp(words.of(key + ".hint"));
        getChildren().addAll(name, box, note);
        getStyleClass().add("field");
        right(true);
    }

    /** Says at the field whether what was typed is understood. */
    void right(boolean right) {
        note.setText(words.of(right ? key + ".hint" : key + ".invalid"));
        note.setGraphic(right ? null : new FontIcon(Feather.ALERT_CIRCLE));
        note.pseudoClassStateChanged(DANGER, !right);
        getChildren().get(1).pseudoClassStateChanged(DANGER, !right);
    }
}

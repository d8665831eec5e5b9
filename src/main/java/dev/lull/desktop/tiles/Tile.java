package dev.lull.desktop.tiles;

import dev.lull.desktop.words.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A number with its name and one detail, that can be pressed. */
final class Tile extends ToggleButton {
    private static final PseudoClass AMBER = PseudoClass.getPseudoClass("amber");
    private static final PseudoClass RED = PseudoClass.getPseudoClass("red");

    /** In times the text's size; in a narrower tile name and detail stand below the number, in two lines each. */
    private static final double NARROW = 13;

    /** The height of two lines, in times the text's size; they take that, so that nothing moves when one is needed. */
    private static final double LINES = 2.6;

    private final Label number = new Label();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
    private final HBox head = new HBox(4, number, sign);
    private final VBox text = new VBox(name, detail);
    private boolean stacked;

    Tile() {
        getStyleClass().setAll("desk-tile");
        number.getStyleClass().addAll("tile-number", "number");
        name.getStyleClass().add("tile-name");
        detail.getStyleClass().addAll("tile-detail", "secondary", "small");
        number.setMinWidth(Region.USE_PREF_SIZE);
        detail.setMinWidth(0);
        name.setMinWidth(0);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinWidth(Region.USE_PREF_SIZE);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        arrange(false);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setPrefWidth(0);
        widthProperty().subscribe(width -> fit());
        name.fontProperty().subscribe(font -> fit());
        detail.fontProperty().subscribe(font -> fit());
    }

    private void fit() {
        double size = name.getFont().getSize();
        arrange(getWidth() > 0 && getWidth() < NARROW * size);
        name.setMinHeight(stacked ? LINES * size : Region.USE_COMPUTED_SIZE);
        detail.setMinHeight(stacked ? LINES * detail.getFont().getSize() : Region.USE_COMPUTED_SIZE);
    }

    private void arrange(boolean narrow) {
        if (narrow != stacked || getGraphic() == null) {
            stacked = narrow;
            name.setWrapText(narrow);
            detail.setWrapText(narrow);
            if (narrow) {
                setGraphic(new VBox(head, text));
            } else {
                HBox line = new HBox(8, head, text);
                line.setAlignment(Pos.CENTER_LEFT);
                setGraphic(line);
            }
        }
    }

    void show(TileText text, Words words) {
        number.setText(text.number());
        name.setText(text.name());
        detail.setText(text.detail());
        boolean loud = text.tone() != TileText.Tone.CALM;
        sign.setVisible(loud);
        sign.setManaged(loud);
        pseudoClassStateChanged(AMBER, text.tone() == TileText.Tone.AMBER);
        pseudoClassStateChanged(RED, text.tone() == TileText.Tone.RED);
        setAccessibleText(text.sentence(words));
    }
}

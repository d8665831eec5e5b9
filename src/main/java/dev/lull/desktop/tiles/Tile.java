package dev.lull.desktop.tiles;

import dev.lull.desktop.words.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A number with its name and one detail, that can be pressed. */
final class Tile extends ToggleButton {
    private static final PseudoClass AMBER = PseudoClass.getPseudoClass("amber");
    private static final PseudoClass RED = PseudoClass.getPseudoClass("red");

    private final Label number = new Label();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);

    Tile() {
        getStyleClass().setAll("desk-tile");
        number.getStyleClass().addAll("tile-number", "number");
        name.getStyleClass().add("tile-name");
        detail.getStyleClass().addAll("tile-detail", "secondary", "small");
        number.setMinWidth(Region.USE_PREF_SIZE);
        detail.setMinWidth(0);
        name.setMinWidth(0);
        HBox head = new HBox(4, number, sign);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox text = new VBox(name, detail);
        text.setMinWidth(0);
        head.setMinWidth(Region.USE_PREF_SIZE);
        HBox all = new HBox(8, head, text);
        all.setAlignment(Pos.CENTER_LEFT);
        setGraphic(all);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setPrefWidth(0);
    }

    void show(TileText text, Words words) {
        number.setText(words.number(text.number()));
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

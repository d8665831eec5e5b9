package dev.lull.desktop.live;

import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Keeps a text's room while its numbers change, so that what stands beside and below it stays where it is. */
final class Room extends StackPane {
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private final Labeled twin;

    /** @param same never seen, of the same kind as what is shown */
    Room(Labeled shown, Labeled same) {
        twin = same;
        twin.setVisible(false);
        twin.getStyleClass().setAll(shown.getStyleClass());
        twin.setMinWidth(Region.USE_PREF_SIZE);
        shown.setMinWidth(Region.USE_PREF_SIZE);
        setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(twin, shown);
    }

    /** @param longest what it may come to say, whatever the digits */
    void keep(String longest) {
        twin.setText(DIGIT.matcher(longest).replaceAll("0"));
    }
}

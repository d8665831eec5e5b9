package dev.lull.desktop.look;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A text to read, and nothing to decide. */
public final class Notice {
    private static final double WIDTH = 440;

    private Notice() {}

    public static void show(Overlay overlay, String title, String text, String close) {
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
        heading.setWrapText(true);
        Label body = new Label(text);
        body.setWrapText(true);
        Button button = new Button(close);
        button.setDefaultButton(true);
        HBox buttons = new HBox(button);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(16, heading, body, buttons);
        card.setPrefWidth(WIDTH);
        button.setOnAction(pressed -> overlay.close(card));
        overlay.open(card, title, button);
    }
}

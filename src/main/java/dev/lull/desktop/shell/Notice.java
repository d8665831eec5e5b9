package dev.lull.desktop.shell;

import dev.lull.desktop.look.Overlay;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A text to read, and nothing to decide. */
final class Notice {
    private static final double WIDTH = 440;

    private Notice() {}

    static void show(Overlay overlay, String title, String text, String close) {
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
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

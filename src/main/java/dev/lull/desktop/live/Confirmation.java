package dev.lull.desktop.live;

import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.words.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks before an action: what it will do, in numbers, and why a person wants it. */
final class Confirmation {
    private static final double WIDTH = 480;

    private Confirmation() {}

    /**
     * @param text what else will happen; empty where that is all
     * @param required whether there must be a reason
     * @param onYes is told the reason, empty text for none
     */
    static void ask(
            Overlay overlay,
            Words words,
            String title,
            String text,
            String yes,
            boolean required,
            Consumer<String> onYes) {
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
        heading.setWrapText(true);
        Label body = new Label(text);
        body.setId("consequences");
        body.setWrapText(true);
        body.setVisible(!text.isEmpty());
        body.setManaged(!text.isEmpty());
        TextField reason = new TextField();
        reason.setId("reason");
        String prompt = words.of(required ? "reason.required" : "reason.optional");
        Label name = new Label(prompt);
        name.setLabelFor(reason);
        name.getStyleClass().addAll("secondary", "small");
        reason.setAccessibleText(prompt);
        Button accept = new Button(yes);
        accept.setId("yes");
        accept.setDefaultButton(true);
        Button cancel = new Button(words.of("question.cancel"));
        cancel.setId("no");
        HBox buttons = new HBox(8, cancel, accept);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(16, heading, body, new VBox(4, name, reason), buttons);
        card.setPrefWidth(WIDTH);
        reason.textProperty().subscribe(typed -> accept.setDisable(required && typed.isBlank()));
        accept.setOnAction(pressed -> {
            overlay.close(card);
            onYes.accept(reason.getText());
        });
        cancel.setOnAction(pressed -> overlay.close(card));
        overlay.open(card, title, required ? reason : accept);
    }
}

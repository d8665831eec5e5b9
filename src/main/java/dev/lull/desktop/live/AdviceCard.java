package dev.lull.desktop.live;

import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says what a person can do where bringing a chat back is not enough. */
final class AdviceCard {
    private static final double WIDTH = 480;

    private AdviceCard() {}

    /**
     * @param onActivate brings the chat back all the same; offered only where that changes anything
     * @param onOpen shows the task's page
     */
    static void open(Overlay overlay, Words words, String title, Advice advice, Runnable onActivate, Runnable onOpen) {
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
        heading.setWrapText(true);
        VBox text = new VBox(8);
        text.setId("advice");
        advice.sentences().forEach(sentence -> {
            Label line = new Label(sentence);
            line.setWrapText(true);
            text.getChildren().add(line);
        });
        Button close = new Button(words.of("settings.close"));
        close.setId("advice-close");
        close.setDefaultButton(true);
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(16, heading, text, buttons);
        card.setPrefWidth(WIDTH);
        if (advice.changes()) {
            Button activate = new Button(words.of("advice.activate"));
            activate.setId("advice-activate");
            activate.setOnAction(pressed -> {
                overlay.close(card);
                onActivate.run();
            });
            buttons.getChildren().add(activate);
        }
        Button open = new Button(words.of("action.open"));
        open.setId("advice-open");
        open.setOnAction(pressed -> {
            overlay.close(card);
            onOpen.run();
        });
        buttons.getChildren().addAll(open, close);
        close.setOnAction(pressed -> overlay.close(card));
        overlay.open(card, title, close);
    }
}

package dev.lull.desktop.look;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A question before something is done: what will happen, and two answers. */
public final class Question {
    private static final double WIDTH = 440;

    private Question() {}

    /**
     * Asks; Enter says yes and Escape says no.
     *
     * @param title the question, with its numbers
     * @param text what else will happen; empty where that is all
     * @param yes a verb
     */
    public static void ask(Overlay overlay, String title, String text, String yes, String no, Runnable onYes) {
        Button accept = new Button(yes);
        accept.setDefaultButton(true);
        show(overlay, title, text, accept, new Button(no), accept, onYes);
    }

    /**
     * Warns: yes is red, and Enter says no.
     *
     * @param title the question
     * @param text what will happen
     * @param yes a verb
     */
    public static void warn(Overlay overlay, String title, String text, String yes, String no, Runnable onYes) {
        Button accept = new Button(yes);
        accept.getStyleClass().add(Styles.DANGER);
        Button cancel = new Button(no);
        cancel.setDefaultButton(true);
        show(overlay, title, text, accept, cancel, cancel, onYes);
    }

    private static void show(
            Overlay overlay, String title, String text, Button accept, Button cancel, Button first, Runnable onYes) {
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
        heading.setWrapText(true);
        Label body = new Label(text);
        body.setWrapText(true);
        body.setManaged(!text.isEmpty());
        accept.setId("yes");
        cancel.setId("no");
        HBox buttons = new HBox(8, cancel, accept);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(16, heading, body, buttons);
        card.setPrefWidth(WIDTH);
        accept.setOnAction(pressed -> {
            overlay.close(card);
            onYes.run();
        });
        cancel.setOnAction(pressed -> overlay.close(card));
        overlay.open(card, title, first);
    }
}

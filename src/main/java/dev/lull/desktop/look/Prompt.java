package dev.lull.desktop.look;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for one line of text, and says at the field what is wrong with it. */
public final class Prompt {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double WIDTH = 440;

    private Prompt() {}

    /**
     * What a card says.
     *
     * @param hint under the field: what may be typed
     * @param initial stands in the field at first
     * @param yes a verb
     */
    public record Text(String title, String hint, String initial, String yes, String no) {}

    /**
     * Asks; Enter says yes and Escape says no.
     *
     * @param problem why what was typed will not do; empty text where it will
     */
    public static void ask(Overlay overlay, Text text, Function<String, String> problem, Consumer<String> onYes) {
        Label heading = new Label(text.title());
        heading.getStyleClass().add("card-title");
        heading.setWrapText(true);
        TextField field = new TextField(text.initial());
        field.setId("answer");
        field.setAccessibleText(text.title());
        Label note = new Label(text.hint());
        note.setId("answer-note");
        note.setWrapText(true);
        note.getStyleClass().addAll("secondary", "small");
        Button accept = new Button(text.yes());
        accept.setId("yes");
        accept.setDefaultButton(true);
        Button cancel = new Button(text.no());
        cancel.setId("no");
        HBox buttons = new HBox(8, cancel, accept);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(16, heading, new VBox(4, field, note), buttons);
        card.setPrefWidth(WIDTH);
        field.textProperty().subscribe(typed -> {
            String wrong = problem.apply(typed);
            accept.setDisable(!wrong.isEmpty());
            boolean said = !wrong.isEmpty() && !typed.isBlank();
            note.setText(said ? wrong : text.hint());
            note.pseudoClassStateChanged(DANGER, said);
        });
        accept.setOnAction(pressed -> {
            overlay.close(card);
            onYes.accept(field.getText().strip());
        });
        cancel.setOnAction(pressed -> overlay.close(card));
        overlay.open(card, text.title(), field);
        field.selectAll();
    }
}

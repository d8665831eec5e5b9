package dev.lull.desktop.automation;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.words.ReasonWords;
import dev.lull.desktop.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Before the window closes: what stays inactive, and what can be done about it. */
final class QuitCard {
    private static final double WIDTH = 520;

    private final Words words;
    private final Label title = new Label();
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button back;
    private final Button leave;
    private final Button cancel;
    private final VBox card;

    QuitCard(Words words) {
        this.words = words;
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        text.setWrapText(true);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.of("quit.progress.name"));
        back = button("quit-back", "quit.bring-back");
        back.getStyleClass().add(Styles.ACCENT);
        leave = button("quit-leave", "quit.leave");
        cancel = button("quit-cancel", "question.cancel");
        HBox buttons = new HBox(8, cancel, leave, back);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        card = new VBox(16, title, text, bar, buttons);
        card.setPrefWidth(WIDTH);
    }

    private Button button(String id, String key) {
        Button button = new Button(words.of(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    Region card() {
        return card;
    }

    Button back() {
        return back;
    }

    Button leave() {
        return leave;
    }

    Button cancel() {
        return cancel;
    }

    /**
     * Asks what is to be done with so many inactive chats.
     *
     * @param byHand whether they were made inactive here, where Lull brings nothing back by itself
     */
    void ask(int inactive, boolean byHand) {
        title.setText(question(inactive, byHand));
        text.setText(text(inactive, byHand));
        progress(false);
    }

    void show(Returns.Progress progress) {
        title.setText(words.of("quit.progress.title"));
        text.setText(words.of("quit.progress", progress.back(), progress.all(), progress.failed()));
        bar.setProgress((progress.back() + progress.failed()) / (double) Math.max(1, progress.all()));
        progress(true);
    }

    /** The card's name. */
    String question(int inactive, boolean byHand) {
        return words.of(byHand ? "quit.title.by-hand" : "quit.title", inactive);
    }

    private String text(int inactive, boolean byHand) {
        return words.of(byHand ? "quit.text.by-hand" : "quit.text", inactive);
    }

    /** So many could not be brought back; a person decides anew. */
    void failed(Returns.Progress progress, boolean byHand) {
        title.setText(words.of("quit.failed", progress.failed()));
        text.setText(
                progress.why().map(new ReasonWords(words)::of).orElse("") + "\n\n" + text(progress.failed(), byHand));
        progress(false);
    }

    private void progress(boolean running) {
        bar.setVisible(running);
        bar.setManaged(running);
        back.setDisable(running);
        leave.setDisable(running);
    }
}

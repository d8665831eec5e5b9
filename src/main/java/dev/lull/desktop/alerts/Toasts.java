package dev.lull.desktop.alerts;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The alerts in the corner of the window, the newest below. They come and go at once: nothing moves. */
final class Toasts {
    private static final int MOST = 4;

    private final Words words;
    private final Listener listener;
    private final VBox box = new VBox(8);
    private final List<Toast> shown = new ArrayList<>();

    /** What a person does with an alert. */
    interface Listener {
        void onShow(Alert alert);

        void onDismiss(Alert alert);
    }

    private record Toast(Alert alert, Node node) {}

    Toasts(Words words, Listener listener) {
        this.words = words;
        this.listener = listener;
        box.setId("toasts");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.getStyleClass().add("toasts");
        StackPane.setAlignment(box, Pos.BOTTOM_RIGHT);
    }

    Node node() {
        return box;
    }

    /** One that is about the same thing gives its place to the new one. */
    void show(Alert alert) {
        shown.removeIf(toast -> toast.alert().isAbout(alert));
        shown.add(new Toast(alert, toast(alert)));
        while (shown.size() > MOST) {
            shown.removeFirst();
        }
        arrange();
    }

    /** Takes this very alert away; nothing happens if a newer one has its place. */
    void drop(Alert alert) {
        shown.removeIf(toast -> toast.alert().equals(alert));
        arrange();
    }

    void dropAll() {
        shown.clear();
        arrange();
    }

    private void arrange() {
        box.getChildren().setAll(shown.stream().map(Toast::node).toList());
    }

    private Node toast(Alert alert) {
        String sentence = AlertWords.of(words, alert);
        Label text = new Label(sentence);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button show = new Button(words.of("alert.show"));
        show.getStyleClass().add(Styles.SMALL);
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(pressed -> listener.onShow(alert));
        Button dismiss = new Button(null, new FontIcon(Feather.X));
        dismiss.setAccessibleText(words.of("row.dismiss"));
        dismiss.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.BUTTON_ICON);
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        dismiss.setOnAction(pressed -> listener.onDismiss(alert));
        HBox line = new HBox(8, new FontIcon(Feather.ALERT_TRIANGLE), text, show, dismiss);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toast");
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(sentence);
        return line;
    }
}

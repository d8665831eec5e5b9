package dev.lull.desktop.alerts;

import dev.lull.desktop.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The alerts in a line of their own, so that they lie over nothing. Each keeps its place as long as it is shown, and is
 * updated there: none moves under the pointer.
 */
final class Toasts {
    /** In times the text's size: an alert's least width, and what the others need that are summed up. */
    private static final double LEAST = 34;

    private static final double MORE = 28;

    private final Words words;
    private final Listener listener;
    private final HBox line = new HBox(8);
    private final Map<Alert.About, Toast> toasts = new HashMap<>();
    private final List<StackPane> places = new ArrayList<>();
    private final Toast more;

    /** What a person does with an alert. */
    interface Listener {
        void onShow(Alert.About about);

        void onDismiss(Alert.About about);

        void onShowMore();

        void onDismissMore();
    }

    Toasts(Words words, Listener listener) {
        this.words = words;
        this.listener = listener;
        more = new Toast(words, listener::onShowMore, listener::onDismissMore);
        line.setId("toasts");
        line.getStyleClass().add("toasts");
        line.getChildren().add(more.node());
        show(new AlertsModel.Shown(List.of(), Optional.empty()));
    }

    Node node() {
        return line;
    }

    /** For how many alerts, besides those that are summed up; for none while nobody can see them. */
    int room() {
        Scene scene = line.getScene();
        if (scene == null || (scene.getWindow() instanceof Stage stage && stage.isIconified())) {
            return 0;
        }
        return Math.max(1, (int) ((scene.getWidth() / more.textSize() - MORE) / LEAST));
    }

    /** Whether a person is about to do something with one. */
    boolean isTouched() {
        return line.isHover() || line.isFocusWithin();
    }

    /** Shows just these. */
    void show(AlertsModel.Shown shown) {
        List<Alert.About> all = shown.alerts().stream().map(Alert::about).toList();
        toasts.entrySet().removeIf(entry -> {
            boolean gone = !all.contains(entry.getKey());
            if (gone) {
                places.forEach(
                        place -> place.getChildren().remove(entry.getValue().node()));
            }
            return gone;
        });
        for (Alert alert : shown.alerts()) {
            toasts.computeIfAbsent(alert.about(), this::place).say(AlertWords.of(words, alert), words.of("alert.show"));
        }
        shown.more().ifPresent(rest -> more.say(AlertWords.of(words, rest), AlertWords.show(words, rest)));
        visible(more.node(), shown.more().isPresent());
        if (!isTouched()) {
            trim();
        }
        visible(line, !places.isEmpty() || shown.more().isPresent());
    }

    private static void visible(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    /** At the first place that is free. */
    private Toast place(Alert.About about) {
        Toast toast = new Toast(words, () -> listener.onShow(about), () -> listener.onDismiss(about));
        places.stream()
                .filter(place -> place.getChildren().isEmpty())
                .findFirst()
                .orElseGet(this::oneMorePlace)
                .getChildren()
                .add(toast.node());
        return toast;
    }

    /** All places are equally wide. */
    private StackPane oneMorePlace() {
        StackPane place = new StackPane();
        place.setPrefWidth(0);
        HBox.setHgrow(place, Priority.ALWAYS);
        line.getChildren().add(places.size(), place);
        places.add(place);
        return place;
    }

    /** Free places behind the last alert are of no use. */
    private void trim() {
        while (!places.isEmpty() && places.getLast().getChildren().isEmpty()) {
            line.getChildren().remove(places.removeLast());
        }
    }
}

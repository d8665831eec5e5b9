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
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The alerts in a line of their own, so that they lie over nothing. Each keeps its place as long as it is shown, and is
 * updated there. How wide a place is depends on the window alone: nothing moves under the pointer, whatever comes and
 * goes beside it.
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
        more.node().setMinWidth(Region.USE_PREF_SIZE);
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
            toasts.computeIfAbsent(alert.about(), this::place)
                    .say(AlertWords.brief(words, alert), AlertWords.of(words, alert), words.of("alert.show"));
        }
        shown.more()
                .ifPresent(rest ->
                        more.say(AlertWords.of(words, rest), AlertWords.of(words, rest), AlertWords.show(words, rest)));
        if (line.getScene() != null) {
            more.node()
                    .setPrefWidth(
                            Math.min(MORE * more.textSize(), line.getScene().getWidth() / 2));
        }
        more.node().setVisible(shown.more().isPresent());
        if (!isTouched()) {
            fit(Math.clamp(room(), 1, AlertsModel.MOST));
        }
        boolean some = !toasts.isEmpty() || shown.more().isPresent();
        line.setVisible(some);
        line.setManaged(some);
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

    /** As many places as there is room for, though an alert that is shown keeps its own. */
    private void fit(int room) {
        while (places.size() > room && places.getLast().getChildren().isEmpty()) {
            line.getChildren().remove(places.removeLast());
        }
        while (places.size() < room) {
            oneMorePlace();
        }
    }
}

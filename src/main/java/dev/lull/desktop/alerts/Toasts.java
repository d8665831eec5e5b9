package dev.lull.desktop.alerts;

import dev.lull.desktop.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The alerts in the corner of the window, each updated in its place. They come and go at once: nothing moves. */
final class Toasts {
    private final Words words;
    private final Listener listener;
    private final VBox box = new VBox(8);
    private final Map<Alert.About, Toast> toasts = new LinkedHashMap<>();
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
        box.setId("toasts");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.getStyleClass().add("toasts");
        StackPane.setAlignment(box, Pos.BOTTOM_RIGHT);
    }

    Node node() {
        return box;
    }

    /** Shows just these. */
    void show(AlertsModel.Shown shown) {
        toasts.keySet().retainAll(shown.alerts().stream().map(Alert::about).toList());
        List<Node> nodes = new ArrayList<>();
        for (Alert alert : shown.alerts()) {
            Toast toast = toasts.computeIfAbsent(
                    alert.about(),
                    about -> new Toast(words, () -> listener.onShow(about), () -> listener.onDismiss(about)));
            toast.say(AlertWords.of(words, alert), words.of("alert.show"));
            nodes.add(toast.node());
        }
        Optional<AlertsModel.More> rest = shown.more();
        if (rest.isPresent()) {
            more.say(AlertWords.of(words, rest.get()), AlertWords.show(words, rest.get()));
            nodes.add(more.node());
        }
        if (!box.getChildren().equals(nodes)) {
            box.getChildren().setAll(nodes);
        }
    }
}

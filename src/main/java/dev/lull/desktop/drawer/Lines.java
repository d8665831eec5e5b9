package dev.lull.desktop.drawer;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Lines that are built anew only where they have changed, since they are told every second. */
final class Lines<T> {
    private final VBox box = new VBox(6);
    private List<T> shown = List.of();

    VBox box() {
        return box;
    }

    void show(List<T> lines, Function<T, Node> builder) {
        if (lines.equals(shown)) {
            return;
        }
        if (lines.size() == shown.size()) {
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).equals(shown.get(i))) {
                    box.getChildren().set(i, builder.apply(lines.get(i)));
                }
            }
        } else {
            box.getChildren().setAll(lines.stream().map(builder).toList());
        }
        shown = List.copyOf(lines);
    }
}

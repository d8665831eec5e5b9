package dev.lull.desktop.look;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** A tooltip whose text is made when it is shown, so that rows need not keep it current. */
public final class Hint {
    private static final double WIDEST = 420;

    private Hint() {}

    /** An empty text shows nothing. */
    public static void on(Node node, Supplier<String> text) {
        Tooltip tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        tooltip.setShowDelay(Duration.millis(400));
        tooltip.setShowDuration(Duration.minutes(1));
        tooltip.setOnShowing(shown -> {
            String now = text.get();
            tooltip.setText(now);
            tooltip.setOpacity(now.isEmpty() ? 0 : 1);
        });
        Tooltip.install(node, tooltip);
    }
}

package dev.lull.desktop.look;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import javafx.util.Duration;

/** A tooltip whose text is made when it is shown, so that rows need not keep it current. */
public final class Hint {
    private static final double WIDEST = 420;

    private Hint() {}

    /** An empty text shows nothing. */
    public static void on(Node node, Supplier<String> text) {
        Tooltip tooltip = new Late(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        tooltip.setShowDelay(Duration.millis(400));
        tooltip.setShowDuration(Duration.minutes(1));
        Tooltip.install(node, tooltip);
    }

    private static final class Late extends Tooltip {
        private final Supplier<String> text;

        private Late(Supplier<String> text) {
            this.text = text;
        }

        @Override
        public void show(Window owner, double x, double y) {
            setText(text.get());
            if (!getText().isEmpty()) {
                super.show(owner, x, y);
            }
        }
    }
}

package dev.lull.desktop.look;

import javafx.scene.Scene;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says that something is under way: it turns, or stands still where a person wants nothing to move by itself. */
public final class Busy extends StackPane {
    private final FontIcon still = new FontIcon(Feather.LOADER);
    private final double size;
    private Subscription motion = Subscription.EMPTY;

    /**
     * @param name what a screen reader calls it
     * @param size in pixels
     */
    public Busy(String name, double size) {
        this.size = size;
        setAccessibleText(name);
        setMinSize(size, size);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        still.getStyleClass().add("busy");
        sceneProperty().subscribe(this::onScene);
    }

    private void onScene(@Nullable Scene scene) {
        motion.unsubscribe();
        motion = scene == null
                ? Subscription.EMPTY
                : scene.getPreferences().reducedMotionProperty().subscribe(this::show);
        if (scene == null) {
            // What turns keeps the whole window awake, also unseen.
            getChildren().clear();
        }
    }

    private void show(boolean reduced) {
        if (reduced) {
            getChildren().setAll(still);
        } else {
            ProgressIndicator turning = new ProgressIndicator();
            turning.setPrefSize(size, size);
            turning.setAccessibleText(getAccessibleText());
            getChildren().setAll(turning);
        }
    }
}

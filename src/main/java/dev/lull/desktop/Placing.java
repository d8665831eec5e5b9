package dev.lull.desktop;

import dev.lull.supervision.SettingsStore;
import dev.lull.supervision.WindowSettings.Place;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Opens the window where it was closed, as long as a screen is still there. */
final class Placing {
    /** So much of a window must be on a screen that it can be found and moved. */
    private static final double FOUND = 64;

    private Placing() {}

    /** From now on it is remembered, whenever the window is closed. */
    static void restore(Stage stage, SettingsStore settings) {
        settings.load().window().place().filter(Placing::isOnScreen).ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            stage.setMaximized(place.maximized());
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, closing -> remember(stage, settings));
    }

    /** A desktop that tells no window its place leaves what was known. */
    private static void remember(Stage stage, SettingsStore settings) {
        if (Double.isFinite(stage.getX()) && Double.isFinite(stage.getY())) {
            settings.change(all ->
                    all.with(all.window().withPlace(place(stage, all.window().place()))));
        }
    }

    private static boolean isOnScreen(Place place) {
        Rectangle2D handle = new Rectangle2D(place.x(), place.y(), place.width(), FOUND);
        return Screen.getScreens().stream().map(Screen::getVisualBounds).anyMatch(screen -> {
            double width = Math.min(screen.getMaxX(), handle.getMaxX()) - Math.max(screen.getMinX(), handle.getMinX());
            double height = Math.min(screen.getMaxY(), handle.getMaxY()) - Math.max(screen.getMinY(), handle.getMinY());
            return width >= FOUND && height >= FOUND / 2;
        });
    }

    /** A maximized window goes back to where it was before. */
    private static Place place(Stage stage, Optional<Place> before) {
        Place now = new Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        return before.filter(place -> now.maximized())
                .map(place -> new Place(place.x(), place.y(), place.width(), place.height(), true))
                .orElse(now);
    }
}

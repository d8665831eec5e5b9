package dev.lull.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.lull.supervision.WindowSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;

/**
 * How the window looks: light or dark, the size of the text, and whether things move by themselves. Belongs to the FX
 * thread.
 */
public final class Theme implements AutoCloseable {
    private static final String STYLESHEET = Objects.requireNonNull(
                    Theme.class.getResource("/dev/lull/desktop/lull.css"))
            .toExternalForm();

    private final ChangeListener<ColorScheme> desktop = (scheme, before, now) -> show();
    private final List<Scene> scenes = new ArrayList<>();
    private WindowSettings chosen;

    public Theme(WindowSettings chosen) {
        this.chosen = chosen;
        Platform.getPreferences().colorSchemeProperty().addListener(desktop);
        show();
    }

    /** Lays Lull's own stylesheet over the theme, from now on as it is chosen. */
    public void dress(Scene scene) {
        scenes.add(scene);
        dressAnew(scene);
    }

    public void choose(WindowSettings settings) {
        chosen = settings;
        show();
        scenes.forEach(this::dressAnew);
    }

    private void dressAnew(Scene scene) {
        scene.getStylesheets().setAll(STYLESHEET);
        if (chosen.textPercent() != WindowSettings.NONE.textPercent()) {
            scene.getStylesheets().add(TextSize.stylesheet(chosen.textPercent()));
        }
        scene.getPreferences()
                .setReducedMotion(
                        switch (chosen.motion()) {
                            case SYSTEM -> null;
                            case FULL -> false;
                            case REDUCED -> true;
                        });
    }

    private void show() {
        boolean dark = switch (chosen.appearance()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    @Override
    public void close() {
        Platform.getPreferences().colorSchemeProperty().removeListener(desktop);
        scenes.clear();
    }
}

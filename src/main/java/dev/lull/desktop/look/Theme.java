package dev.lull.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.lull.supervision.Settings.Appearance;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;

/** Light or dark, as was chosen or as the desktop is. Belongs to the FX thread. */
public final class Theme implements AutoCloseable {
    private static final String STYLESHEET = Objects.requireNonNull(
                    Theme.class.getResource("/dev/lull/desktop/lull.css"))
            .toExternalForm();

    private final ChangeListener<ColorScheme> desktop = (scheme, before, now) -> show();
    private Appearance chosen;

    public Theme(Appearance chosen) {
        this.chosen = chosen;
        Platform.getPreferences().colorSchemeProperty().addListener(desktop);
        show();
    }

    /** Lays Lull's own stylesheet over the theme. */
    public static void dress(Scene scene) {
        scene.getStylesheets().add(STYLESHEET);
    }

    public void choose(Appearance appearance) {
        chosen = appearance;
        show();
    }

    private void show() {
        boolean dark = switch (chosen) {
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
    }
}

package dev.lull.desktop.automation;

import dev.lull.policy.Automation;
import org.kordamp.ikonli.feather.Feather;

/** How the automation modes are named and drawn. */
public final class Modes {
    private Modes() {}

    /** The text's key; below it is {@code .hint}, which says what the mode does. */
    public static String key(Automation mode) {
        return switch (mode) {
            case ON -> "mode.on";
            case DRY_RUN -> "mode.dry-run";
            case OFF -> "mode.off";
            case EMERGENCY_STOP -> "mode.emergency-stop";
        };
    }

    /** The usual keys. */
    static String shortcut(Automation mode) {
        return switch (mode) {
            case ON -> "Shortcut+Alt+1";
            case DRY_RUN -> "Shortcut+Alt+2";
            case OFF -> "Shortcut+Alt+3";
            case EMERGENCY_STOP -> "Shortcut+Shift+E";
        };
    }

    public static Feather icon(Automation mode) {
        return switch (mode) {
            case ON -> Feather.PLAY_CIRCLE;
            case DRY_RUN -> Feather.EYE;
            case OFF -> Feather.PAUSE_CIRCLE;
            case EMERGENCY_STOP -> Feather.ALERT_OCTAGON;
        };
    }
}

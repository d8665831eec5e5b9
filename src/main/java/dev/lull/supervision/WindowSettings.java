package dev.lull.supervision;

import java.util.Map;

/**
 * What a person has chosen for the window, whatever workspace it shows.
 *
 * @param keys the shortcuts that were changed, by command; empty text for none
 */
public record WindowSettings(Settings.Appearance appearance, Map<String, String> keys) {
    public static final WindowSettings NONE = new WindowSettings(Settings.Appearance.SYSTEM, Map.of());

    public WindowSettings {
        keys = Map.copyOf(keys);
    }

    public WindowSettings withAppearance(Settings.Appearance chosen) {
        return new WindowSettings(chosen, keys);
    }

    public WindowSettings withKeys(Map<String, String> chosen) {
        return new WindowSettings(appearance, chosen);
    }
}

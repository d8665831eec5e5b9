package dev.lull.supervision;

import dev.lull.supervision.Settings.Appearance;
import java.util.List;
import java.util.Map;

/**
 * What a person has chosen for the window, whatever workspace it shows.
 *
 * @param textPercent the size of the text, one of {@link #TEXT_PERCENTS}
 * @param keys the shortcuts that were changed, by command; empty text for none
 * @param drawer whether the details of the selected row are shown
 * @param alerts when the window calls for attention
 */
public record WindowSettings(
        Appearance appearance,
        int textPercent,
        Motion motion,
        Map<String, String> keys,
        boolean drawer,
        Alerts alerts) {
    public static final List<Integer> TEXT_PERCENTS = List.of(100, 110, 125, 150, 175, 200);

    public static final WindowSettings NONE = new WindowSettings(
            Appearance.SYSTEM, TEXT_PERCENTS.getFirst(), Motion.SYSTEM, Map.of(), false, Alerts.DEFAULT);

    /** Whether things may move by themselves. */
    public enum Motion {
        SYSTEM,
        FULL,
        REDUCED
    }

    /** @throws IllegalArgumentException if the text's size is none of those that can be chosen */
    public WindowSettings {
        if (!TEXT_PERCENTS.contains(textPercent)) {
            throw new IllegalArgumentException("The text's size is one of " + TEXT_PERCENTS + " percent.");
        }
        keys = Map.copyOf(keys);
    }

    public WindowSettings withAppearance(Appearance chosen) {
        return new WindowSettings(chosen, textPercent, motion, keys, drawer, alerts);
    }

    public WindowSettings withTextPercent(int chosen) {
        return new WindowSettings(appearance, chosen, motion, keys, drawer, alerts);
    }

    public WindowSettings withMotion(Motion chosen) {
        return new WindowSettings(appearance, textPercent, chosen, keys, drawer, alerts);
    }

    public WindowSettings withKeys(Map<String, String> chosen) {
        return new WindowSettings(appearance, textPercent, motion, chosen, drawer, alerts);
    }

    public WindowSettings withDrawer(boolean shown) {
        return new WindowSettings(appearance, textPercent, motion, keys, shown, alerts);
    }

    public WindowSettings withAlerts(Alerts chosen) {
        return new WindowSettings(appearance, textPercent, motion, keys, drawer, chosen);
    }
}

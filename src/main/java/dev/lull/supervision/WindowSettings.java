package dev.lull.supervision;

import dev.lull.supervision.Settings.Appearance;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has chosen for the window, whatever workspace it shows.
 *
 * @param textPercent the size of the text, one of {@link #TEXT_PERCENTS}
 * @param keys the shortcuts that were changed, by command; empty text for none
 * @param drawer whether the details of the selected row are shown
 * @param alerts when the window calls for attention
 * @param place where the window was closed at last; empty before that
 */
public record WindowSettings(
        Appearance appearance,
        int textPercent,
        Motion motion,
        Map<String, String> keys,
        boolean drawer,
        Alerts alerts,
        Optional<Place> place) {
    public static final List<Integer> TEXT_PERCENTS = List.of(100, 110, 125, 150, 175, 200);

    public static final WindowSettings NONE = new WindowSettings(
            Appearance.SYSTEM,
            TEXT_PERCENTS.getFirst(),
            Motion.SYSTEM,
            Map.of(),
            false,
            Alerts.DEFAULT,
            Optional.empty());

    /** Whether things may move by themselves. */
    public enum Motion {
        SYSTEM,
        FULL,
        REDUCED
    }

    /**
     * Where a window is, in pixels of the whole desktop; while it is maximized, where it goes back to.
     *
     * @param width more than 0
     * @param height more than 0
     */
    public record Place(double x, double y, double width, double height, boolean maximized) {}

    /** @throws IllegalArgumentException if the text's size is none of those that can be chosen */
    public WindowSettings {
        if (!TEXT_PERCENTS.contains(textPercent)) {
            throw new IllegalArgumentException("The text's size is one of " + TEXT_PERCENTS + " percent.");
        }
        keys = Map.copyOf(keys);
    }

    public WindowSettings withAppearance(Appearance chosen) {
        return new WindowSettings(chosen, textPercent, motion, keys, drawer, alerts, place);
    }

    public WindowSettings withTextPercent(int chosen) {
        return new WindowSettings(appearance, chosen, motion, keys, drawer, alerts, place);
    }

    public WindowSettings withMotion(Motion chosen) {
        return new WindowSettings(appearance, textPercent, chosen, keys, drawer, alerts, place);
    }

    public WindowSettings withKeys(Map<String, String> chosen) {
        return new WindowSettings(appearance, textPercent, motion, chosen, drawer, alerts, place);
    }

    public WindowSettings withDrawer(boolean shown) {
        return new WindowSettings(appearance, textPercent, motion, keys, shown, alerts, place);
    }

    public WindowSettings withAlerts(Alerts chosen) {
        return new WindowSettings(appearance, textPercent, motion, keys, drawer, chosen, place);
    }

    public WindowSettings withPlace(Place now) {
        return new WindowSettings(appearance, textPercent, motion, keys, drawer, alerts, Optional.of(now));
    }
}

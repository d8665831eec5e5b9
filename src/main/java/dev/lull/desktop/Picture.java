package dev.lull.desktop;

import dev.lull.supervision.Settings.Appearance;
import java.time.Duration;

/**
 * What a screenshot shows.
 *
 * @param width in pixels, {@link #SMALLEST} to {@link #LARGEST}
 * @param height in pixels, {@link #SMALLEST} to {@link #LARGEST}
 * @param appearance of the picture, whatever is stored
 * @param settle how long to wait after the workspace was read whole, so that something has happened in it
 */
public record Picture(View view, int width, int height, Appearance appearance, Duration settle) {
    public static final int SMALLEST = 320;
    public static final int LARGEST = 7680;

    /** What the window can show. */
    public enum View {
        LIVE,
        /** The live table, narrowed to who must be rescued. */
        RESCUE,
        SETTINGS
    }

    /** @throws IllegalArgumentException if a side is out of range, with a sentence that says the range */
    public Picture {
        if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
            throw new IllegalArgumentException(
                    "A screenshot's sides are from " + SMALLEST + " to " + LARGEST + " pixels.");
        }
    }
}

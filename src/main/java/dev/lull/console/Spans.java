package dev.lull.console;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Spans of time, short enough for a column. */
final class Spans {
    private Spans() {}

    /** How long ago: {@code 48s}, {@code 14m}, {@code 2h}, {@code 3d}. */
    static String brief(Instant since, Instant now) {
        Duration span = Duration.between(since, now);
        if (span.compareTo(Duration.ofMinutes(1)) < 0) {
            return Math.max(0, span.toSeconds()) + "s";
        }
        if (span.compareTo(Duration.ofHours(1)) < 0) {
            return span.toMinutes() + "m";
        }
        return span.compareTo(Duration.ofDays(2)) < 0 ? span.toHours() + "h" : span.toDays() + "d";
    }

    /** A countdown that ends at 0:00: {@code 0:12}, {@code 1:02:03}. */
    static String clock(Duration left) {
        long seconds = left.isNegative() ? 0 : left.plusMillis(999).toSeconds();
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}

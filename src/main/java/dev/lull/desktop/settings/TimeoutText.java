package dev.lull.desktop.settings;

import dev.lull.policy.Timeout;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a timeout as people type it: {@code 10s}, {@code 10m}, {@code 1h}, {@code 1m 30s}. */
final class TimeoutText {
    private static final Pattern FORM = Pattern.compile(
            "(?:(\\d{1,4})\\s*h)?\\s*(?:(\\d{1,4})\\s*m)?\\s*(?:(\\d{1,5})\\s*s)?", Pattern.CASE_INSENSITIVE);

    private TimeoutText() {}

    /** Empty for what is no duration, or none in {@link Timeout}'s range. */
    static Optional<Duration> read(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Duration timeout =
                Duration.ofHours(number(parts, 1)).plusMinutes(number(parts, 2)).plusSeconds(number(parts, 3));
        boolean inRange = timeout.compareTo(Timeout.SHORTEST) >= 0 && timeout.compareTo(Timeout.LONGEST) <= 0;
        return inRange ? Optional.of(timeout) : Optional.empty();
    }

    private static long number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
    }
}

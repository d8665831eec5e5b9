package dev.lull.desktop.settings;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as people type it: {@code 10s}, {@code 10m}, {@code 1h}, {@code 1m 30s}. */
final class SpanText {
    private static final Pattern FORM = Pattern.compile(
            "(?:(\\d{1,4})\\s*h)?\\s*(?:(\\d{1,4})\\s*m)?\\s*(?:(\\d{1,5})\\s*s)?", Pattern.CASE_INSENSITIVE);

    private SpanText() {}

    /** What {@link #read} understands. */
    static String of(Duration span) {
        StringBuilder text = new StringBuilder();
        append(text, span.toHours(), 'h');
        append(text, span.toMinutesPart(), 'm');
        append(text, span.toSecondsPart(), 's');
        return text.isEmpty() ? "0s" : text.toString();
    }

    private static void append(StringBuilder text, long amount, char unit) {
        if (amount > 0) {
            text.append(text.isEmpty() ? "" : " ").append(amount).append(unit);
        }
    }

    /** Empty for what is no time, or none in this range. */
    static Optional<Duration> read(String text, Duration least, Duration most) {
        Matcher parts = FORM.matcher(text.strip());
        if (text.isBlank() || !parts.matches()) {
            return Optional.empty();
        }
        Duration span =
                Duration.ofHours(number(parts, 1)).plusMinutes(number(parts, 2)).plusSeconds(number(parts, 3));
        return span.compareTo(least) >= 0 && span.compareTo(most) <= 0 ? Optional.of(span) : Optional.empty();
    }

    private static long number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
    }
}

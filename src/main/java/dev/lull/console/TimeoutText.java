package dev.lull.console;

import dev.lull.policy.Policy;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a timeout as people write it: {@code 5s}, {@code 10m}, {@code 1h30m}, {@code PT10M}. */
final class TimeoutText implements ITypeConverter<Duration> {
    private static final Pattern SHORT = Pattern.compile("(?=\\d)(\\d{1,9}h)?(\\d{1,9}m)?(\\d{1,9}s)?");

    @Override
    public Duration convert(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Matcher matcher = SHORT.matcher(lower);
        try {
            return Policy.requireTimeout(Duration.parse(matcher.matches() ? "PT" + lower : lower));
        } catch (DateTimeParseException unknown) {
            throw new TypeConversionException("'" + text + "' is no duration; write it as 90s, 10m, 1h30m or PT10M");
        } catch (IllegalArgumentException outOfRange) {
            throw new TypeConversionException("'" + text + "' is out of range: " + outOfRange.getMessage());
        }
    }

    /** The shortest way to write a duration, as {@link #convert} reads it. */
    static String of(Duration duration) {
        String text = duration.toString().substring(2).toLowerCase(Locale.ROOT);
        return text.isEmpty() ? "0s" : text;
    }
}

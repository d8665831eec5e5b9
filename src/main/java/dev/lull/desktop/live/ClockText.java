package dev.lull.desktop.live;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A time of day as a person types it: {@code 15:30}, or as their language writes it. */
final class ClockText {
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final ZoneId zone;
    private final List<DateTimeFormatter> forms;

    ClockText(Locale locale, ZoneId zone) {
        this.zone = zone;
        forms = List.of(
                PLAIN,
                lenient(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), locale),
                lenient(DateTimeFormatter.ofPattern("h:mm[ ]a"), Locale.ENGLISH));
    }

    private static DateTimeFormatter lenient(DateTimeFormatter form, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(form.withLocale(locale))
                .toFormatter(locale);
    }

    /** The next moment after {@code now} at which the clock shows that; empty where the text is no time of day. */
    Optional<Instant> next(String text, Instant now) {
        return forms.stream()
                .flatMap(form -> parse(form, text.strip()).stream())
                .findFirst()
                .map(time -> {
                    ZonedDateTime today = now.atZone(zone).with(time);
                    return today.toInstant().isAfter(now)
                            ? today.toInstant()
                            : today.plusDays(1).toInstant();
                });
    }

    private static Optional<LocalTime> parse(DateTimeFormatter form, String text) {
        try {
            return Optional.of(LocalTime.parse(text, form));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    /** A likely wish: the next full hour that is at least half an hour away. */
    String suggestion(Instant now) {
        return PLAIN.format(
                now.atZone(zone).plusMinutes(89).truncatedTo(ChronoUnit.HOURS).toLocalTime());
    }
}

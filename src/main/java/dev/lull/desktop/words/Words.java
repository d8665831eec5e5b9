package dev.lull.desktop.words;

import java.text.Bidi;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The window's texts in one language. Belongs to the FX thread. */
public final class Words {
    private static final String BUNDLE = "dev.lull.desktop.messages";

    private static final char ISOLATE = '\u2068';
    private static final char ISOLATE_END = '\u2069';

    private final Locale locale;
    private final ZoneId zone;
    private final InstantSource now;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> patterns = new HashMap<>();
    private final DateTimeFormatter time;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter day;
    private final Spans spans;

    /** @param zone in which times are told */
    public Words(Locale locale, ZoneId zone) {
        this(locale, zone, InstantSource.system());
    }

    /**
     * @param zone in which times are told
     * @param now tells which day is today
     */
    public Words(Locale locale, ZoneId zone, InstantSource now) {
        this.locale = locale;
        this.zone = zone;
        this.now = now;
        bundle = ResourceBundle.getBundle(BUNDLE, locale);
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone);
        clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone);
        moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone);
        day = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale).withZone(zone);
        spans = new Spans(this);
    }

    /** Durations as short as a row needs them. */
    public Spans spans() {
        return spans;
    }

    /** The machine's language and time zone. */
    public static Words here() {
        return new Words(Locale.getDefault(), ZoneId.systemDefault());
    }

    public Locale locale() {
        return locale;
    }

    /** In which times are told. */
    public ZoneId zone() {
        return zone;
    }

    public String of(String key) {
        return bundle.getString(key);
    }

    /**
     * A text with its places filled in; numbers choose their plural. A name in a script that runs the other way turns
     * nothing around it.
     */
    public String of(String key, Object... places) {
        return patterns.computeIfAbsent(key, same -> new MessageFormat(bundle.getString(same), locale))
                .format(Arrays.stream(places).map(Words::isolated).toArray());
    }

    private static Object isolated(Object place) {
        return place instanceof String text && Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                ? ISOLATE + text + ISOLATE_END
                : place;
    }

    /** The key of a constant's text: {@code family.a-constant}. */
    public String key(String family, Enum<?> constant) {
        return family + '.' + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A whole number with its separators. */
    public String number(int value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** The time of day, say {@code 15:30}. */
    public String time(Instant at) {
        return time.format(at);
    }

    /** The time of day, after the day where that is not today: {@code 15:30}, or {@code Nov 28, 15:30}. */
    public String timeOnDay(Instant at) {
        return onDay(at, time(at));
    }

    /** The same to the second, say {@code 15:30:12}. */
    public String clock(Instant at) {
        return onDay(at, clock.format(at));
    }

    private String onDay(Instant at, String told) {
        LocalDate today = LocalDate.ofInstant(now.instant(), zone);
        return LocalDate.ofInstant(at, zone).equals(today) ? told : of("time.on-day", day.format(at), told);
    }

    /** A span in full: {@code 90 s}, {@code 2 min 5 s}, {@code 3 h 5 min}; a negative one counts as none. */
    public String length(Duration span) {
        long seconds = Math.max(0, span.toSeconds());
        if (seconds < 120) {
            return of("length.seconds", seconds);
        }
        long minutes = seconds / 60;
        return minutes < 120
                ? pair("length.minutes", minutes, "length.seconds", seconds % 60)
                : pair("length.hours", minutes / 60, "length.minutes", minutes % 60);
    }

    private String pair(String large, long many, String small, long rest) {
        return rest == 0 ? of(large, many) : of("length.two", of(large, many), of(small, rest));
    }

    /** Day and time to the second. */
    public String moment(Instant at) {
        return moment.format(at);
    }
}

package dev.lull.desktop.words;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The window's texts in one language. Belongs to the FX thread. */
public final class Words {
    private static final String BUNDLE = "dev.lull.desktop.messages";

    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> patterns = new HashMap<>();
    private final DateTimeFormatter time;
    private final DateTimeFormatter moment;

    /** @param zone in which times are told */
    public Words(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        bundle = ResourceBundle.getBundle(BUNDLE, locale);
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone);
        moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone);
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

    /** A text with its places filled in; numbers choose their plural. */
    public String of(String key, Object... places) {
        return patterns.computeIfAbsent(key, same -> new MessageFormat(bundle.getString(same), locale))
                .format(places);
    }

    /** A whole number with its separators. */
    public String number(int value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** The time of day, say {@code 15:30}. */
    public String time(Instant at) {
        return time.format(at);
    }

    /** Day and time to the second. */
    public String moment(Instant at) {
        return moment.format(at);
    }
}

package dev.lull.desktop.settings;

import dev.lull.policy.Hours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Business hours as they stand in a form.
 *
 * @param opens as it was typed, {@code 9:00}
 * @param closes as it was typed
 * @param zone as it was typed, {@code Europe/Berlin}
 */
record HoursForm(Kind kind, Set<DayOfWeek> days, String opens, String closes, String zone) {
    /** Whether hours are chosen. */
    enum Kind {
        /** Nothing is chosen: a less specific level, or the default, decides. */
        OPEN,
        ALWAYS,
        THESE
    }

    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");

    HoursForm {
        days = Set.copyOf(days);
    }

    static HoursForm of(Optional<Hours> hours) {
        if (hours.isEmpty() || hours.get().equals(Hours.ALWAYS)) {
            return new HoursForm(
                    hours.isEmpty() ? Kind.OPEN : Kind.ALWAYS,
                    WORKDAYS,
                    "09:00",
                    "17:00",
                    ZoneId.systemDefault().getId());
        }
        Hours these = hours.get();
        return new HoursForm(
                Kind.THESE,
                these.days(),
                these.opens().format(SHOWN),
                these.closes().format(SHOWN),
                these.zone().getId());
    }

    boolean isValid() {
        return kind != Kind.THESE || these().isPresent();
    }

    /** What is chosen; empty also where it is not valid. */
    Optional<Hours> hours() {
        return switch (kind) {
            case OPEN -> Optional.empty();
            case ALWAYS -> Optional.of(Hours.ALWAYS);
            case THESE -> these();
        };
    }

    private Optional<Hours> these() {
        try {
            return Optional.of(new Hours(
                    ZoneId.of(zone.strip()),
                    days,
                    LocalTime.parse(opens.strip(), TYPED),
                    LocalTime.parse(closes.strip(), TYPED)));
        } catch (DateTimeException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}

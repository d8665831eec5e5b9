package dev.lull.policy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * When chats may be made inactive; they are brought back at any hour.
 *
 * @param days on which it opens; never empty
 * @param opens local time
 * @param closes local time; not after {@code opens} means on the following day, the same means all day
 */
public record Hours(ZoneId zone, Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {
    public static final Hours ALWAYS =
            new Hours(ZoneId.of("UTC"), EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    public Hours {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("Business hours need at least one day.");
        }
    }

    /** The first moment from {@code time} on at which it is open: {@code time} itself where it is. */
    public Instant firstOpenFrom(Instant time) {
        if (equals(ALWAYS)) {
            return time;
        }
        ZonedDateTime local = time.atZone(zone);
        // The opening of the day before may reach into this one.
        for (int day = -1; day <= 7; day++) {
            ZonedDateTime opening =
                    local.toLocalDate().plusDays(day).atTime(opens).atZone(zone);
            ZonedDateTime closing = local.toLocalDate()
                    .plusDays(closes.isAfter(opens) ? day : day + 1L)
                    .atTime(closes)
                    .atZone(zone);
            if (days.contains(opening.getDayOfWeek()) && closing.toInstant().isAfter(time)) {
                return opening.toInstant().isAfter(time) ? opening.toInstant() : time;
            }
        }
        throw new IllegalStateException("Business hours open at least once in eight days.");
    }
}

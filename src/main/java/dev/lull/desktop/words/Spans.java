package dev.lull.desktop.words;

import java.time.Duration;

/** Durations as short as a row needs them. Negative ones count as none. */
public final class Spans {
    private final String minutes;
    private final String hours;
    private final String days;

    /** @param words have the units */
    Spans(Words words) {
        minutes = words.of("unit.minutes");
        hours = words.of("unit.hours");
        days = words.of("unit.days");
    }

    /** What is left until then, rounded up: {@code 0:12}, {@code 9:05}, {@code 1:02:03}. */
    public String left(Duration span) {
        Duration up = span.plusNanos(999_999_999);
        return clock(up);
    }

    /** What has passed: {@code 0:48}, {@code 9:59}, then {@code 12m}, {@code 2h}, {@code 3d}. */
    public String passed(Duration span) {
        return span.toMinutes() < 10 ? clock(span) : coarse(span);
    }

    /** An age: {@code 0:48} in the first minute, then {@code 14m}, {@code 2h}, {@code 3d}. */
    public String age(Duration span) {
        return span.toMinutes() < 1 ? clock(span) : coarse(span);
    }

    private static String clock(Duration span) {
        long seconds = Math.max(0, span.toSeconds());
        long hours = seconds / 3600;
        String tail = two(seconds % 60);
        return hours == 0 ? seconds / 60 + ":" + tail : hours + ":" + two(seconds / 60 % 60) + ":" + tail;
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    private String coarse(Duration span) {
        if (span.toHours() < 1) {
            return span.toMinutes() + minutes;
        }
        return span.toHours() < 48 ? span.toHours() + hours : span.toDays() + days;
    }
}

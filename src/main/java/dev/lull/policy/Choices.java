package dev.lull.policy;

import java.time.Duration;
import java.util.Optional;

/**
 * What one level of the policy says; what it leaves open is for the next, less specific one.
 *
 * @param softLimit over it an agent is flagged; without a limit of its own, the configured capacity is the limit
 * @param hardLimit over it chats are not brought back until a slot is free
 * @param pace the shortest time between two deactivations for one worker, zero or more
 */
public record Choices(
        Optional<Timeout> timeout,
        Optional<TimerStart> timerStart,
        Optional<Patience> patience,
        Optional<Limit> softLimit,
        Optional<Limit> hardLimit,
        Optional<Hours> hours,
        Optional<Duration> pace) {
    public static final Choices NONE = new Choices(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** What holds where nobody has chosen. */
    public static final Choices DEFAULTS = new Choices(
            Optional.of(Timeout.of(Policy.DEFAULT_TIMEOUT)),
            Optional.of(TimerStart.LAST_MESSAGE),
            Optional.of(Patience.DEFAULT),
            Optional.of(Limit.NONE),
            Optional.of(Limit.NONE),
            Optional.of(Hours.ALWAYS),
            Optional.of(Duration.ZERO));

    public Choices {
        if (pace.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException("The pace of deactivations is zero or more.");
        }
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** These, and where they leave something open, what the others say. */
    public Choices or(Choices others) {
        return new Choices(
                timeout.or(others::timeout),
                timerStart.or(others::timerStart),
                patience.or(others::patience),
                softLimit.or(others::softLimit),
                hardLimit.or(others::hardLimit),
                hours.or(others::hours),
                pace.or(others::pace));
    }

    /** These with what differs between the two changed as it was there; all else stays. */
    public Choices changed(Choices before, Choices after) {
        return new Choices(
                changed(timeout, before.timeout, after.timeout),
                changed(timerStart, before.timerStart, after.timerStart),
                changed(patience, before.patience, after.patience),
                changed(softLimit, before.softLimit, after.softLimit),
                changed(hardLimit, before.hardLimit, after.hardLimit),
                changed(hours, before.hours, after.hours),
                changed(pace, before.pace, after.pace));
    }

    private static <T> Optional<T> changed(Optional<T> own, Optional<T> before, Optional<T> after) {
        return after.equals(before) ? own : after;
    }

    public Choices withTimeout(Timeout chosen) {
        return new Choices(Optional.of(chosen), timerStart, patience, softLimit, hardLimit, hours, pace);
    }

    public Choices withTimerStart(TimerStart chosen) {
        return new Choices(timeout, Optional.of(chosen), patience, softLimit, hardLimit, hours, pace);
    }

    public Choices withPatience(Patience chosen) {
        return new Choices(timeout, timerStart, Optional.of(chosen), softLimit, hardLimit, hours, pace);
    }

    public Choices withSoftLimit(Limit chosen) {
        return new Choices(timeout, timerStart, patience, Optional.of(chosen), hardLimit, hours, pace);
    }

    public Choices withHardLimit(Limit chosen) {
        return new Choices(timeout, timerStart, patience, softLimit, Optional.of(chosen), hours, pace);
    }

    public Choices withHours(Hours chosen) {
        return new Choices(timeout, timerStart, patience, softLimit, hardLimit, Optional.of(chosen), pace);
    }

    public Choices withPace(Duration chosen) {
        return new Choices(timeout, timerStart, patience, softLimit, hardLimit, hours, Optional.of(chosen));
    }
}

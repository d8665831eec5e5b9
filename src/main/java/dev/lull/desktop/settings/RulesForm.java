package dev.lull.desktop.settings;

import dev.lull.policy.Choices;
import dev.lull.policy.Limit;
import dev.lull.policy.Patience;
import dev.lull.policy.Timeout;
import dev.lull.policy.TimerStart;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What one level says, as it stands in a form; what is left blank is for the next, less specific level. */
record RulesForm(
        String timeout,
        Optional<TimerStart> timerStart,
        String amber,
        String red,
        String softLimit,
        String hardLimit,
        String pace,
        HoursForm hours) {
    /** The word for a timeout that never runs out. */
    static final String OFF = "off";
    /** The word for no limit. */
    static final String NONE = "none";

    private static final Duration LONGEST_PACE = Duration.ofHours(1);
    private static final Duration LONGEST_PATIENCE = Duration.ofHours(24);

    /** The fields in which something can be wrong. */
    enum Field {
        TIMEOUT,
        PATIENCE,
        SOFT_LIMIT,
        HARD_LIMIT,
        PACE,
        HOURS
    }

    static RulesForm of(Choices choices) {
        return new RulesForm(
                choices.timeout().map(RulesForm::text).orElse(""),
                choices.timerStart(),
                choices.patience().map(Patience::amber).map(SpanText::of).orElse(""),
                choices.patience().map(Patience::red).map(SpanText::of).orElse(""),
                choices.softLimit().map(RulesForm::text).orElse(""),
                choices.hardLimit().map(RulesForm::text).orElse(""),
                choices.pace().map(SpanText::of).orElse(""),
                HoursForm.of(choices.hours()));
    }

    static String text(Timeout timeout) {
        return timeout.after().map(SpanText::of).orElse(OFF);
    }

    static String text(Limit limit) {
        return limit.atMost().isPresent() ? Integer.toString(limit.atMost().getAsInt()) : NONE;
    }

    /** Where something cannot be understood. */
    Set<Field> mistakes() {
        Set<Field> wrong = EnumSet.noneOf(Field.class);
        mark(wrong, Field.TIMEOUT, timeout.isBlank() || readTimeout().isPresent());
        mark(
                wrong,
                Field.PATIENCE,
                (amber.isBlank() && red.isBlank()) || readPatience().isPresent());
        mark(wrong, Field.SOFT_LIMIT, softLimit.isBlank() || limit(softLimit).isPresent());
        mark(wrong, Field.HARD_LIMIT, hardLimit.isBlank() || limit(hardLimit).isPresent());
        mark(wrong, Field.PACE, pace.isBlank() || readPace().isPresent());
        mark(wrong, Field.HOURS, hours.isValid());
        return wrong;
    }

    private static void mark(Set<Field> wrong, Field field, boolean right) {
        if (!right) {
            wrong.add(field);
        }
    }

    /** What is chosen; empty while there is a mistake. */
    Optional<Choices> choices() {
        return mistakes().isEmpty()
                ? Optional.of(new Choices(
                        readTimeout(),
                        timerStart,
                        readPatience(),
                        limit(softLimit),
                        limit(hardLimit),
                        hours.hours(),
                        readPace()))
                : Optional.empty();
    }

    private Optional<Timeout> readTimeout() {
        return OFF.equalsIgnoreCase(timeout.strip())
                ? Optional.of(Timeout.OFF)
                : SpanText.read(timeout, Timeout.SHORTEST, Timeout.LONGEST).map(Timeout::of);
    }

    private Optional<Patience> readPatience() {
        Duration second = Duration.ofSeconds(1);
        return SpanText.read(amber, second, LONGEST_PATIENCE)
                .flatMap(first -> SpanText.read(red, first, LONGEST_PATIENCE).map(last -> new Patience(first, last)));
    }

    private Optional<Duration> readPace() {
        return SpanText.read(pace, Duration.ZERO, LONGEST_PACE);
    }

    private static Optional<Limit> limit(String text) {
        String typed = text.strip();
        if (NONE.equalsIgnoreCase(typed)) {
            return Optional.of(Limit.NONE);
        }
        if (!typed.matches("\\d{1,3}")) {
            return Optional.empty();
        }
        int chats = Integer.parseInt(typed);
        return chats >= 1 ? Optional.of(new Limit(OptionalInt.of(chats))) : Optional.empty();
    }
}

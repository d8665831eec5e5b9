package dev.lull.desktop.shell;

import dev.lull.desktop.words.ReasonWords;
import dev.lull.desktop.words.Words;
import dev.lull.supervision.Health;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToIntFunction;

/** How old the data is, and what is wrong with it, in words. */
final class HealthWords {
    private final Words words;
    private final ReasonWords reasons;

    HealthWords(Words words) {
        this.words = words;
        reasons = new ReasonWords(words);
    }

    /** @param feed how data comes in, one word */
    String status(String feed, Health health, Instant now) {
        return !health.ready() || health.freshAt().isEmpty()
                ? words.of("status.reading", feed)
                : words.of("status.data", feed, age(Freshness.age(health, now)));
    }

    /**
     * Empty while nothing is wrong.
     *
     * @param unread how many chats were not read since then
     */
    String banner(Health health, Instant now, ToIntFunction<Instant> unread) {
        if (Freshness.of(health, now) != Freshness.STALE) {
            return "";
        }
        if (!health.denied() && health.freshAt().isPresent() && Freshness.isComingBack(health, now)) {
            return words.of(
                    "banner.back",
                    age(Freshness.age(health, now)),
                    health.failedAt().map(unread::applyAsInt).orElse(0));
        }
        String problem = health.problem().map(reasons::of).orElseGet(() -> words.of("banner.silence"));
        String text = health.freshAt().isEmpty()
                ? words.of("banner.no-data", problem)
                : words.of("banner.stale", age(Freshness.age(health, now)), problem);
        return health.denied() ? text + " " + words.of("banner.denied") : text;
    }

    private String age(Duration age) {
        return age.toSeconds() < 10
                ? words.of("age.tenths", age.toMillis() / 1000.0)
                : age.toMinutes() < 2
                        ? words.of("age.seconds", age.toSeconds())
                        : words.spans().age(age);
    }
}

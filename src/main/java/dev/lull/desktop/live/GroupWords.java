package dev.lull.desktop.live;

import dev.lull.desktop.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** What a group of rows says about itself. */
final class GroupWords {
    private final Words words;

    GroupWords(Words words) {
        this.words = words;
    }

    /** A group's name and how many chats it has. */
    String name(GroupState group) {
        return words.of("group.title", bareName(group), group.totals().all());
    }

    private String bareName(GroupState group) {
        if (group.by() == Grouping.STATE) {
            return Sign.of(group.name()).map(sign -> words.of(sign.key())).orElse(group.name());
        }
        if (group.name().isEmpty()) {
            return words.of(group.by() == Grouping.WORKER ? "table.nobody" : "group.no-queue");
        }
        return group.name();
    }

    /** How many chats are in which state; states without any are left out. */
    String totals(Totals totals) {
        StringJoiner all = new StringJoiner(" · ");
        count(all, "live.customers-waiting", totals.customersWaiting());
        count(all, "live.awaiting-agent", totals.awaitingAgent());
        count(all, "live.awaiting-customer", totals.awaitingCustomer());
        count(all, "live.inactive", totals.inactive());
        return all.toString();
    }

    private void count(StringJoiner all, String key, int number) {
        if (number > 0) {
            all.add(words.of(key, number));
        }
    }

    String nextDue(Totals totals, Instant now) {
        return totals.nextDue()
                .map(due -> Duration.between(now, due))
                .map(left -> words.of(
                        "group.next",
                        left.isNegative() || left.isZero()
                                ? words.of("countdown.due")
                                : words.spans().left(left)))
                .orElse("");
    }

    String longestWait(Totals totals, Instant now) {
        return Stream.of(totals.agentSince(), totals.waitingSince())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(since -> words.of("group.longest", words.spans().passed(Duration.between(since, now))))
                .orElse("");
    }

    /** A group as one sentence, for a screen reader. */
    String sentence(GroupState group) {
        return words.of(
                group.open() ? "group.sentence.open" : "group.sentence.closed", name(group), totals(group.totals()));
    }
}

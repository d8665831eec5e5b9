package dev.lull.desktop.tiles;

import dev.lull.desktop.live.Focus;
import dev.lull.desktop.live.Totals;
import dev.lull.desktop.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one tile says.
 *
 * @param number with its separators; a dash while it is not known
 * @param detail under the name; may be empty
 * @param whole the detail, and what there is no room for
 * @param tone whether somebody should look or act
 */
record TileText(String number, String name, String detail, String whole, Tone tone) {
    /** How loud a tile is. */
    enum Tone {
        CALM,
        AMBER,
        RED
    }

    TileText(String number, String name, String detail, Tone tone) {
        this(number, name, detail, detail, tone);
    }

    /** While the workspace has not been read whole, no number would be true. */
    static TileText unknown(Focus focus, Words words) {
        return new TileText(
                words.of("tile.unknown"),
                of(focus, Summary.NONE, words, Instant.EPOCH).name(),
                "",
                Tone.CALM);
    }

    static TileText of(Focus focus, Summary summary, Words words, Instant now) {
        Totals totals = summary.totals();
        return switch (focus) {
            case AWAITING_CUSTOMER ->
                new TileText(
                        words.number(totals.awaitingCustomer()),
                        words.of("tile.awaiting-customer"),
                        totals.nextDue().map(due -> next(due, now, words)).orElse(""),
                        Tone.CALM);
            case AWAITING_AGENT ->
                new TileText(
                        words.number(totals.awaitingAgent()),
                        words.of("tile.awaiting-agent"),
                        longest(totals.agentSince(), words, now),
                        come(totals.agentRed(), now)
                                ? Tone.RED
                                : come(totals.agentAmber(), now) ? Tone.AMBER : Tone.CALM);
            case INACTIVE ->
                new TileText(
                        words.number(totals.inactive()),
                        words.of("tile.inactive"),
                        longest(totals.inactiveSince(), words, now),
                        Tone.CALM);
            case RESCUE ->
                new TileText(
                        words.number(summary.concerns()),
                        words.of("tile.rescue"),
                        pressing(summary, words, now).getFirst(),
                        String.join("; ", pressing(summary, words, now)),
                        summary.concerns() > 0 ? Tone.AMBER : Tone.CALM);
            case FREED ->
                new TileText(
                        words.number(totals.resting()),
                        words.of("tile.freed"),
                        words.of(
                                summary.ifAllReturn().over() ? "tile.all-return-over" : "tile.all-return",
                                summary.ifAllReturn().assigned(),
                                summary.ifAllReturn().configured()),
                        Tone.CALM);
        };
    }

    /** What is the matter with the chats that it counts; what presses the most is first. */
    private static List<String> pressing(Summary summary, Words words, Instant now) {
        Totals totals = summary.totals();
        List<String> matters = new ArrayList<>();
        if (totals.customersWaiting() > 0) {
            matters.add(words.of(
                    "tile.customers-wait",
                    totals.customersWaiting(),
                    totals.waitingSince()
                            .map(since -> words.spans().passed(Duration.between(since, now)))
                            .orElse("")));
        }
        if (totals.agentsAway() > 0) {
            matters.add(words.of("tile.agents-away", totals.agentsAway()));
        }
        int ending = summary.concerns() - totals.customersWaiting() - totals.agentsAway();
        if (ending > 0) {
            matters.add(words.of("tile.ending", ending));
        }
        if (matters.isEmpty()) {
            matters.add(
                    totals.putAside() > 0 ? words.of("tile.put-aside", totals.putAside()) : words.of("tile.nothing"));
        }
        return matters;
    }

    private static String next(Instant due, Instant now, Words words) {
        return due.isAfter(now)
                ? words.of("tile.next", words.spans().left(Duration.between(now, due)))
                : words.of("tile.next-due");
    }

    private static String longest(Optional<Instant> since, Words words, Instant now) {
        return since.map(at -> words.of("tile.longest", words.spans().passed(Duration.between(at, now))))
                .orElse("");
    }

    private static boolean come(Optional<Instant> at, Instant now) {
        return at.filter(moment -> !moment.isAfter(now)).isPresent();
    }

    /** As a screen reader says it, and a hint. */
    String sentence(Words words) {
        return words.of("tile.sentence", number, name, whole);
    }
}

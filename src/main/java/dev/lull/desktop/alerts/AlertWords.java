package dev.lull.desktop.alerts;

import dev.lull.desktop.live.Focus;
import dev.lull.desktop.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Alerts in words. They name agents and numbers, never customers. */
final class AlertWords {
    /** So many letters of a name are shown where there is little room. */
    private static final int LONGEST_NAME = 24;

    private AlertWords() {}

    static String of(Words words, Alert alert) {
        return of(words, alert, alert.name());
    }

    /** With as much of the name as leaves room for what is the matter. */
    static String brief(Words words, Alert alert) {
        String name = alert.name();
        boolean fits = name.codePointCount(0, name.length()) <= LONGEST_NAME;
        return of(
                words,
                alert,
                fits
                        ? name
                        : words.of(
                                "alert.cut",
                                name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1))
                                        .strip()));
    }

    private static String of(Words words, Alert alert, String name) {
        return words.of(alert.kind().key(), name.isEmpty() ? words.of("table.nobody") : name, alert.count());
    }

    /** Those of one agent, a sentence to a line. */
    static String of(Words words, List<Alert> agent) {
        return agent.stream().map(alert -> of(words, alert)).collect(Collectors.joining("\n"));
    }

    /** The alerts for which there was no room. */
    static String of(Words words, AlertsModel.More more) {
        return more(words, more.count());
    }

    static String more(Words words, int count) {
        return words.of("alert.more", count);
    }

    /** Where a click on these leads. */
    static String show(Words words, AlertsModel.More more) {
        return words.of(more.where() == Focus.RESCUE ? "alert.more.rescue" : "alert.show");
    }
}

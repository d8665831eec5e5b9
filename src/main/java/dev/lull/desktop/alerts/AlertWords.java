package dev.lull.desktop.alerts;

import dev.lull.desktop.live.Focus;
import dev.lull.desktop.words.Words;

/** Alerts in words. They name agents and numbers, never customers. */
final class AlertWords {
    private AlertWords() {}

    static String of(Words words, Alert alert) {
        String name = alert.name().isEmpty() ? words.of("table.nobody") : alert.name();
        return words.of(alert.kind().key(), name, alert.count());
    }

    /** The alerts for which there was no room. */
    static String of(Words words, AlertsModel.More more) {
        return words.of("alert.more", more.count());
    }

    /** Where a click on these leads. */
    static String show(Words words, AlertsModel.More more) {
        return words.of(more.where() == Focus.RESCUE ? "alert.more.rescue" : "alert.show");
    }
}

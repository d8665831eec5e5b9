package dev.lull.desktop.alerts;

import dev.lull.desktop.words.Words;

/** Alerts in words. They name agents and numbers, never customers. */
final class AlertWords {
    private AlertWords() {}

    static String of(Words words, Alert alert) {
        String name = alert.name().isEmpty() ? words.of("table.nobody") : alert.name();
        return words.of(alert.kind().key(), name, alert.count());
    }
}

package dev.lull.desktop.alerts;

import java.io.IOException;
import java.util.Optional;

/** The desktop's own notifications. */
interface Notifier {
    /** Why there are none here, in one sentence; empty where there are. */
    Optional<String> unavailable();

    /**
     * Shows one; blocks until the desktop has taken it.
     *
     * @throws IOException if it could not be shown
     */
    void show(String title, String text) throws IOException, InterruptedException;
}

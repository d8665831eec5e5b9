package dev.lull.desktop.alerts;

import java.io.IOException;
import java.util.Optional;

/** The desktop's own notifications. */
public interface Notifier {
    /** What they would need. */
    enum Missing {
        SESSION_BUS,
        NOTIFY_SEND
    }

    /** What is missing here; empty where there are notifications. */
    Optional<Missing> unavailable();

    /**
     * Shows one; blocks until the desktop has taken it.
     *
     * @throws IOException if it could not be shown
     */
    void show(String title, String text) throws IOException, InterruptedException;
}

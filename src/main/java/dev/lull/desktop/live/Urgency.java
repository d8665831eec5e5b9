package dev.lull.desktop.live;

import dev.lull.policy.Patience;
import java.time.Duration;

/** How long a customer has waited for the agent, measured by the supervisor's patience. */
enum Urgency {
    NONE,
    AMBER,
    RED;

    static Urgency of(Duration waited, Patience patience) {
        if (waited.compareTo(patience.red()) >= 0) {
            return RED;
        }
        return waited.compareTo(patience.amber()) >= 0 ? AMBER : NONE;
    }
}

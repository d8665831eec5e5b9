package dev.lull.desktop.live;

import dev.lull.model.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Why somebody should see to a chat before others. */
enum Concern {
    CUSTOMER_WAITS("concern.customer-waits"),
    AGENT_AWAY("concern.agent-away"),
    LAST_HOUR_OF_TASK("concern.last-hour");

    /** So long before TaskRouter ends a task somebody should see to it. */
    static final Duration LAST_HOUR = Duration.ofHours(1);

    private final String key;

    Concern(String key) {
        this.key = key;
    }

    /** The text's key. */
    String key() {
        return key;
    }

    /** The most pressing one. */
    static Optional<Concern> of(RowState row, Instant now) {
        if (row.chat().customerWaiting()) {
            return Optional.of(CUSTOMER_WAITS);
        }
        boolean needsAgent = row.waitingSince().isPresent() || row.chat().side() == Side.INACTIVE;
        if (row.chat().agentOffline() && needsAgent) {
            return Optional.of(AGENT_AWAY);
        }
        return row.chat()
                .endsAt()
                .filter(end -> !end.minus(LAST_HOUR).isAfter(now))
                .map(end -> LAST_HOUR_OF_TASK);
    }
}

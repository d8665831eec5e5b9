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
        Optional<Concern> lasting = lasting(row);
        return lasting.isPresent()
                ? lasting
                : lastHour(row).filter(from -> !from.isAfter(now)).map(from -> LAST_HOUR_OF_TASK);
    }

    /** Whether nothing but a supervisor's word keeps it from its agent, though its customer spoke last. */
    static boolean isOnlyPutAside(RowState row) {
        return row.chat().putAside() && lasting(row).isEmpty();
    }

    /** From when on there is one; empty for never, if nothing else happens to the chat. */
    static Optional<Instant> from(RowState row) {
        return lasting(row).isPresent() ? Optional.of(Instant.MIN) : lastHour(row);
    }

    /** One that no time brings or takes away. */
    static Optional<Concern> lasting(RowState row) {
        if (row.chat().customerWaiting()) {
            return Optional.of(CUSTOMER_WAITS);
        }
        boolean needsAgent = row.waitingSince().isPresent() || row.chat().side() == Side.INACTIVE;
        return row.chat().agentOffline() && needsAgent ? Optional.of(AGENT_AWAY) : Optional.empty();
    }

    private static Optional<Instant> lastHour(RowState row) {
        return row.chat().endsAt().map(end -> end.minus(LAST_HOUR));
    }
}

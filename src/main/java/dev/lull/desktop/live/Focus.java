package dev.lull.desktop.live;

import java.time.Instant;

/** What the tiles above the table count; a click on one shows these rows alone. */
public enum Focus {
    AWAITING_CUSTOMER,
    AWAITING_AGENT,
    INACTIVE,
    /** What somebody should see to before anything else. */
    RESCUE,
    /** Chats that take none of their agents' slots. */
    FREED;

    boolean shows(RowState row, Instant now) {
        return switch (this) {
            case AWAITING_CUSTOMER ->
                switch (row.sign()) {
                    case AWAITING_CUSTOMER, HELD, DEACTIVATING -> true;
                    case AWAITING_AGENT, INACTIVE, ACTIVATING, CUSTOMER_WAITING, UNWATCHED -> false;
                };
            case AWAITING_AGENT -> row.sign() == Sign.AWAITING_AGENT;
            case INACTIVE -> row.sign() == Sign.INACTIVE;
            // What was just asked for stays until its answer has been seen.
            case RESCUE -> Concern.of(row, now).isPresent() || !(row.request() instanceof Request.None);
            case FREED -> row.rests();
        };
    }
}

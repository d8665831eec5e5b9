package dev.lull.desktop.live;

import java.time.Instant;

/** What the tiles above the table count; a click on one shows these rows alone. */
public enum Focus {
    AWAITING_CUSTOMER,
    AWAITING_AGENT,
    INACTIVE,
    /** What somebody should see to before anything else, and below that what was put aside by hand. */
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
            case RESCUE -> Concern.of(row, now).isPresent() || row.chat().putAside() || isJustRescued(row.request());
            case FREED -> row.rests();
        };
    }

    /** What was just brought back, or sent back again, stays until that has been seen. */
    private static boolean isJustRescued(Request request) {
        return switch (request) {
            case Request.Pending(TaskAction action, long number) -> action.rescues();
            case Request.Confirmed(TaskAction action, Instant at, boolean undoable) -> action.rescues();
            case Request.None none -> false;
            case Request.Failed failed -> false;
        };
    }
}

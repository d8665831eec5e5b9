package dev.lull.desktop.live;

import java.time.Instant;

/** What became of the last thing that was asked for a row. */
sealed interface Request {
    record None() implements Request {}

    /** @param number tells it from other requests for the same row */
    record Pending(TaskAction action, long number) implements Request {}

    /**
     * @param at when it was confirmed; it is shown for a while
     * @param undoable whether it has changed something that can be taken back in that while
     */
    record Confirmed(TaskAction action, Instant at, boolean undoable) implements Request {}

    /** Stays until it is dismissed or tried again. */
    record Failed(TaskAction action, String why) implements Request {}

    Request NONE = new None();
}

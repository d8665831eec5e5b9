package dev.lull.engine;

import dev.lull.model.Turn;
import java.util.Optional;

/**
 * What is known of a conversation.
 *
 * @param done whether its messages were read at all
 * @param newestIndex the newest message's index, −1 where there is none
 * @param turn the newest turn; empty where nobody but bots has written
 */
record Reading(boolean done, long newestIndex, Optional<Turn> turn) {
    static final Reading NONE = new Reading(false, -1, Optional.empty());

    /** The conversation cannot be read, now and as far as can be told later: nobody knows who spoke last. */
    static final Reading IMPOSSIBLE = new Reading(true, -2, Optional.empty());

    boolean impossible() {
        return equals(IMPOSSIBLE);
    }
}

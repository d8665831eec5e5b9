package dev.lull.engine;

import dev.lull.model.MessagePage;
import dev.lull.model.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a conversation.
 *
 * @param done whether its messages were read at all
 * @param newestIndex the newest message's index, −1 where there is none
 * @param newestAt when that message was written, server time
 * @param turn the newest turn; empty where nobody but bots has written
 */
record Reading(boolean done, long newestIndex, Instant newestAt, Optional<Turn> turn) {
    /** How far Twilio's answers may lag behind. What a later page lacks was deleted. */
    private static final Duration LONGEST_LAG = Duration.ofMinutes(2);

    static final Reading NONE = new Reading(false, -1, Instant.EPOCH, Optional.empty());

    /** The conversation cannot be read, now and as far as can be told later: nobody knows who spoke last. */
    static final Reading IMPOSSIBLE = new Reading(true, -2, Instant.EPOCH, Optional.empty());

    /** Whether a page that was read now shows an earlier state of the conversation than this. */
    boolean isNewerThan(MessagePage page, Instant now) {
        return page.newestIndex() < newestIndex && !isLongBefore(now);
    }

    /** Whether whoever read the conversation at that time must have seen its newest message, unless it was deleted. */
    boolean isLongBefore(Instant time) {
        return !newestAt.plus(LONGEST_LAG).isAfter(time);
    }

    boolean impossible() {
        return equals(IMPOSSIBLE);
    }
}

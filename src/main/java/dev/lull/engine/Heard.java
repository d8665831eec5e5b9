package dev.lull.engine;

import dev.lull.model.ConversationSid;
import dev.lull.model.Turn;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was known of the messages when something was asked for.
 *
 * @param conversation the one that the task had then
 * @param newest the newest message's index, −1 where there was none; empty where nothing was known
 * @param at when it was asked for
 */
record Heard(Optional<ConversationSid> conversation, OptionalLong newest, Instant at) {
    static Heard of(Optional<ConversationSid> conversation, Reading reading, Instant now) {
        boolean known = reading.done() && !reading.impossible();
        return new Heard(conversation, known ? OptionalLong.of(reading.newestIndex()) : OptionalLong.empty(), now);
    }

    /** Whether anybody has written since. */
    boolean isOlderThan(Reading reading, Optional<ConversationSid> now) {
        return isOlderThan(reading.newestIndex(), reading.newestAt(), now);
    }

    /** Whether that was said since. */
    boolean isOlderThan(Turn turn, Optional<ConversationSid> now) {
        return isOlderThan(turn.lastIndex(), turn.last(), now);
    }

    /** Where nothing was known, or in another conversation, only the time can tell, of which Twilio gives seconds. */
    private boolean isOlderThan(long index, Instant time, Optional<ConversationSid> now) {
        boolean sameIndexes = newest.isPresent() && conversation.equals(now);
        return sameIndexes ? index > newest.getAsLong() : !time.isBefore(at.truncatedTo(ChronoUnit.SECONDS));
    }
}

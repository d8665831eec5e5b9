package dev.lull.engine;

import dev.lull.model.Side;
import dev.lull.model.Stamp;

/**
 * What a write changes, as it was sent: so an override can be undone while the chat has not moved on, and a write whose
 * answer was lost can be told to have taken effect.
 *
 * @param lastIndex the newest turn's last index then, −1 where there was no turn
 */
record Footprint(Side before, Stamp stampBefore, Side after, Stamp stampAfter, long lastIndex) {

    /** Whether the chat is as this write has left it, whatever was said since. */
    boolean isSeenIn(Chat chat, Side side) {
        return side == after && chat.stamp().equals(stampAfter);
    }

    /**
     * Whether nobody has moved, marked or said anything since. A chat that was made inactive and still is may be brought
     * back whatever was said: nobody is put away by that.
     */
    boolean stillStands(Chat chat, Side side) {
        boolean bringsBack = before == Side.ACTIVE && after == Side.INACTIVE;
        return isSeenIn(chat, side) && (bringsBack || lastIndex(chat) == lastIndex);
    }

    static long lastIndex(Chat chat) {
        return chat.reading().turn().map(turn -> turn.lastIndex()).orElse(-1L);
    }
}

package dev.lull.engine;

import dev.lull.model.Side;
import dev.lull.model.Stamp;

/**
 * What an override changed, so that it can be undone while the chat has not moved on.
 *
 * @param lastIndex the newest turn's last index then, −1 where there was no turn
 */
record Footprint(Side before, Stamp stampBefore, Side after, Stamp stampAfter, long lastIndex) {

    /** How the chat is now, after it was as in {@code before}. */
    static Footprint of(Side side, Stamp stamp, Chat now, Side sideNow) {
        return new Footprint(side, stamp, sideNow, now.stamp(), lastIndex(now));
    }

    /** Whether nobody has moved, marked or said anything since. */
    boolean stillStands(Chat chat, Side side) {
        return side == after && chat.stamp().equals(stampAfter) && lastIndex(chat) == lastIndex;
    }

    private static long lastIndex(Chat chat) {
        return chat.reading().turn().map(turn -> turn.lastIndex()).orElse(-1L);
    }
}

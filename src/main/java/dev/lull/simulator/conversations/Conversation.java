package dev.lull.simulator.conversations;

import dev.lull.simulator.ground.Ordered;
import java.time.Duration;
import java.time.Instant;

/**
 * A conversation ({@code CH}).
 *
 * @param uniqueName empty for none
 * @param attributes a JSON object as text, as it was sent
 * @param inactiveAfter silence after which it becomes inactive, zero for never
 * @param closedAfter silence after which it is closed, zero for never
 * @param lastActive when it was last written in or changed
 */
public record Conversation(
        long order,
        String sid,
        String friendlyName,
        String uniqueName,
        String attributes,
        ConversationState state,
        Duration inactiveAfter,
        Duration closedAfter,
        Instant lastActive,
        Instant created,
        Instant updated)
        implements Ordered {

    Conversation in(ConversationState next, Instant now) {
        return new Conversation(
                order,
                sid,
                friendlyName,
                uniqueName,
                attributes,
                next,
                inactiveAfter,
                closedAfter,
                lastActive,
                created,
                now);
    }

    Conversation active(ConversationState next, Instant now) {
        return new Conversation(
                order, sid, friendlyName, uniqueName, attributes, next, inactiveAfter, closedAfter, now, created, now);
    }

    Conversation described(String name, String unique, String text, Instant now) {
        return new Conversation(
                order, sid, name, unique, text, state, inactiveAfter, closedAfter, lastActive, created, now);
    }

    Conversation timed(Duration inactive, Duration closed, Instant now) {
        return new Conversation(
                order, sid, friendlyName, uniqueName, attributes, state, inactive, closed, now, created, now);
    }
}

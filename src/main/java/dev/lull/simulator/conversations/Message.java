package dev.lull.simulator.conversations;

import dev.lull.simulator.ground.Ordered;
import java.time.Instant;

/**
 * A message ({@code IM}). Its text is never logged.
 *
 * @param order its index in the conversation, from 0
 * @param participantSid who wrote it, empty for {@code system} and other authors outside the conversation
 */
public record Message(
        long order,
        String sid,
        String conversationSid,
        String author,
        String body,
        String attributes,
        String participantSid,
        Instant created,
        Instant updated)
        implements Ordered {

    /** The place in the conversation, from 0. */
    public long index() {
        return order;
    }

    Message rewritten(String writer, String text, String described, Instant now) {
        return new Message(order, sid, conversationSid, writer, text, described, participantSid, created, now);
    }

    @Override
    public String toString() {
        return "Message[" + sid + ", index " + order + "]";
    }
}

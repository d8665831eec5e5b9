package dev.lull.simulator.conversations;

import dev.lull.simulator.ground.Ordered;
import java.time.Instant;

/**
 * Someone in a conversation ({@code MB}): by an identity, or by a messaging binding, in which case the identity is empty.
 *
 * @param lastRead the index of the last message read, -1 for none
 */
public record Participant(
        long order,
        String sid,
        String conversationSid,
        String identity,
        Binding binding,
        String attributes,
        String roleSid,
        int lastRead,
        Instant lastReadAt,
        Instant created,
        Instant updated)
        implements Ordered {

    /** How a message reaches someone outside: type {@code sms} or {@code whatsapp}, with the addresses of both sides. */
    public record Binding(String type, String address, String proxyAddress) {
        /** No binding: the participant chats by identity. */
        public static final Binding NONE = new Binding("", "", "");

        /** Whether there is a binding at all. */
        public boolean exists() {
            return !address.isEmpty();
        }
    }

    /** The name under which the participant writes: its identity, or its address. */
    public String author() {
        return binding.exists() ? binding.address() : identity;
    }

    Participant described(String text, String role, Instant now) {
        return new Participant(
                order, sid, conversationSid, identity, binding, text, role, lastRead, lastReadAt, created, now);
    }

    Participant read(int index, Instant now) {
        return new Participant(
                order, sid, conversationSid, identity, binding, attributes, roleSid, index, now, created, now);
    }
}

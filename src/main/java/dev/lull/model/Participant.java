package dev.lull.model;

import java.util.Optional;

/**
 * Someone who takes part in a conversation.
 *
 * @param identity who it is in Conversations; empty for a customer who writes by SMS, WhatsApp or the like
 * @param address the address of their messaging binding; empty for someone who chats by identity
 */
public record Participant(Optional<Identity> identity, Optional<Identity> address) {
    /** Whether this can be nobody but a customer: whoever has an identity too may be on either side. */
    public boolean isOutside() {
        return identity.isEmpty() && address.isPresent();
    }
}

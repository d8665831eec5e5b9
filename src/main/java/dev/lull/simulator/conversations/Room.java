package dev.lull.simulator.conversations;

import dev.lull.simulator.ground.Shelf;
import java.util.Optional;

/** One conversation with its participants, messages and webhooks. */
final class Room {
    final Shelf<Participant> participants = new Shelf<>();
    final Shelf<Message> messages = new Shelf<>();
    final Shelf<Webhook> webhooks = new Shelf<>();
    Conversation conversation;

    Room(Conversation conversation) {
        this.conversation = conversation;
    }

    /** The participant who writes under this name. */
    Optional<Participant> writingAs(String author) {
        return participants.all().stream()
                .filter(participant -> participant.author().equals(author))
                .findAny();
    }
}

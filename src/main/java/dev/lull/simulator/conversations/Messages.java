package dev.lull.simulator.conversations;

import dev.lull.simulator.conversations.ConversationEvent.Origin;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.ground.Sids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;

/** The messages of all conversations; changes take the parameters of Twilio's Message resource. */
public final class Messages {
    /** The longest body that Twilio accepts, in characters. */
    static final int MAX_BODY = 1600;

    private final Conversations conversations;
    private final InstantSource clock;
    private final Sids sids;

    Messages(Conversations conversations, InstantSource clock, Sids sids) {
        this.conversations = conversations;
        this.clock = clock;
        this.sids = sids;
    }

    /** The conversation's messages by index. */
    public Collection<Message> of(String conversation) {
        return conversations.room(conversation).messages.all();
    }

    /** The message with this SID in this conversation, or a 404. */
    public Message get(String conversation, String sid) {
        return conversations.room(conversation).messages.get(sid);
    }

    /** Writes a message; without an author it is {@code system}'s. */
    public Message add(String conversation, Fields fields, Origin origin) {
        Room room = conversations.room(conversation);
        if (room.conversation.state() == ConversationState.CLOSED) {
            throw new Refusal(403, 50438, "Conversation is closed");
        }
        String author = fields.filled("Author").orElse("system");
        Optional<Participant> writer = room.writingAs(author);
        Instant now = clock.instant();
        Message message = room.messages.put(new Message(
                room.messages.nextOrder(),
                sids.next("IM"),
                room.conversation.sid(),
                author,
                body(fields).orElse(""),
                JsonText.attributes(fields.filled("Attributes").orElse("{}")),
                writer.map(Participant::sid).orElse(""),
                fields.instant("DateCreated").orElse(now),
                fields.instant("DateUpdated").orElse(now)));
        writer.ifPresent(reader -> room.participants.put(reader.read((int) message.index(), now)));
        conversations.touch(room);
        conversations.tell(new ConversationEvent.MessageAdded(room.conversation, message, origin));
        return message;
    }

    /** Rewrites a message. */
    public Message update(String conversation, String sid, Fields fields, Origin origin) {
        Room room = conversations.room(conversation);
        Message before = room.messages.get(sid);
        Message after = room.messages.put(before.rewritten(
                fields.filled("Author").orElse(before.author()),
                body(fields).orElse(before.body()),
                fields.filled("Attributes").map(JsonText::attributes).orElse(before.attributes()),
                clock.instant()));
        conversations.tell(new ConversationEvent.MessageUpdated(room.conversation, after, origin));
        return after;
    }

    /** Deletes a message; its index is not given again. */
    public void delete(String conversation, String sid, Origin origin) {
        Room room = conversations.room(conversation);
        Message message = room.messages.get(sid);
        room.messages.remove(sid);
        conversations.tell(new ConversationEvent.MessageRemoved(room.conversation, message, origin));
    }

    private static Optional<String> body(Fields fields) {
        Optional<String> body = fields.text("Body");
        if (body.filter(text -> text.length() > MAX_BODY).isPresent()) {
            throw Refusal.badRequest("Body too long: at most " + MAX_BODY + " characters are allowed");
        }
        return body;
    }
}

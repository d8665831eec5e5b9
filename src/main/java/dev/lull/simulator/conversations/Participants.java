package dev.lull.simulator.conversations;

import dev.lull.simulator.conversations.ConversationEvent.Origin;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.ground.Sids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;

/** The participants of all conversations; changes take the parameters of Twilio's Participant resource. */
public final class Participants {
    private final Conversations conversations;
    private final InstantSource clock;
    private final Sids sids;
    private final String roleSid;

    Participants(Conversations conversations, InstantSource clock, Sids sids) {
        this.conversations = conversations;
        this.clock = clock;
        this.sids = sids;
        roleSid = sids.next("RL");
    }

    /** The conversation's participants in the order they joined. */
    public Collection<Participant> of(String conversation) {
        return conversations.room(conversation).participants.all();
    }

    /** The participant with this SID, or identity, in this conversation; or a 404. */
    public Participant get(String conversation, String sidOrIdentity) {
        return conversations
                .room(conversation)
                .participants
                .find(sidOrIdentity)
                .or(() -> conversations.room(conversation).participants.all().stream()
                        .filter(participant -> participant.identity().equals(sidOrIdentity))
                        .findAny())
                .orElseThrow(() -> Refusal.notFound("/Participants/" + sidOrIdentity));
    }

    /** Lets someone join, by identity or by messaging binding. */
    public Participant add(String conversation, Fields fields, Origin origin) {
        Room room = conversations.room(conversation);
        String address = fields.filled("MessagingBinding.Address").orElse("");
        String identity = fields.filled("Identity").orElse("");
        if (address.isEmpty() && identity.isEmpty()) {
            throw Refusal.badRequest("Either Identity or MessagingBinding.Address is required");
        }
        Participant.Binding binding = address.isEmpty()
                ? Participant.Binding.NONE
                : new Participant.Binding(
                        address.startsWith("whatsapp:") ? "whatsapp" : "sms",
                        address,
                        fields.filled("MessagingBinding.ProxyAddress").orElse(""));
        Instant now = clock.instant();
        Participant participant = new Participant(
                room.participants.nextOrder(),
                sids.next("MB"),
                room.conversation.sid(),
                identity,
                binding,
                JsonText.attributes(fields.filled("Attributes").orElse("{}")),
                fields.filled("RoleSid").orElse(roleSid),
                -1,
                now,
                now,
                now);
        if (room.writingAs(participant.author()).isPresent()) {
            throw new Refusal(409, 50433, "Participant already exists");
        }
        room.participants.put(participant);
        conversations.users().joined(participant);
        conversations.tell(new ConversationEvent.ParticipantAdded(room.conversation, participant, origin));
        return participant;
    }

    /** Changes a participant's attributes, role or what it has read. */
    public Participant update(String conversation, String sidOrIdentity, Fields fields, Origin origin) {
        Room room = conversations.room(conversation);
        Participant before = get(conversation, sidOrIdentity);
        Participant described = before.described(
                fields.filled("Attributes").map(JsonText::attributes).orElse(before.attributes()),
                fields.filled("RoleSid").orElse(before.roleSid()),
                clock.instant());
        int lastRead =
                fields.whole("LastReadMessageIndex", 0, Integer.MAX_VALUE).orElse(before.lastRead());
        Participant after = lastRead == before.lastRead() ? described : described.read(lastRead, clock.instant());
        room.participants.put(after);
        conversations.tell(new ConversationEvent.ParticipantUpdated(room.conversation, after, origin));
        return after;
    }

    /** Takes someone out of the conversation. */
    public void delete(String conversation, String sidOrIdentity, Origin origin) {
        Room room = conversations.room(conversation);
        Participant participant = get(conversation, sidOrIdentity);
        room.participants.remove(participant.sid());
        conversations.users().left(participant);
        conversations.tell(new ConversationEvent.ParticipantRemoved(room.conversation, participant, origin));
    }
}

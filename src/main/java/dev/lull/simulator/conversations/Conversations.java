package dev.lull.simulator.conversations;

import dev.lull.simulator.conversations.ConversationEvent.Origin;
import dev.lull.simulator.ground.Agenda;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Ordered;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.ground.Shelf;
import dev.lull.simulator.ground.Sids;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The conversations of an account; changes take the parameters of Twilio's Conversation resource. */
public final class Conversations {
    private record Kept(Room room) implements Ordered {
        @Override
        public String sid() {
            return room.conversation.sid();
        }

        @Override
        public long order() {
            return room.conversation.order();
        }
    }

    private final InstantSource clock;
    private final Sids sids;
    private final Agenda agenda;
    private final Shelf<Kept> rooms = new Shelf<>();
    private final List<Consumer<ConversationEvent>> listeners = new ArrayList<>();
    private final Messages messages;
    private final Participants participants;
    private final Webhooks webhooks;
    private final Users users;
    private final String serviceSid;

    /** An account's conversations, all in one service. */
    public Conversations(InstantSource clock, Sids sids, Agenda agenda) {
        this.clock = clock;
        this.sids = sids;
        this.agenda = agenda;
        serviceSid = sids.next("IS");
        participants = new Participants(this, clock, sids);
        messages = new Messages(this, clock, sids);
        webhooks = new Webhooks(this, clock, sids);
        users = new Users(clock, sids);
    }

    /** The service ({@code IS}) that the conversations belong to. */
    public String serviceSid() {
        return serviceSid;
    }

    public Messages messages() {
        return messages;
    }

    public Participants participants() {
        return participants;
    }

    public Webhooks webhooks() {
        return webhooks;
    }

    public Users users() {
        return users;
    }

    /**
     * Calls the listener for every event from now on, within the change itself: a listener must change nothing, only note what
     * it is to do later.
     */
    public void listen(Consumer<ConversationEvent> listener) {
        listeners.add(listener);
    }

    void tell(ConversationEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }

    /** All conversations in order of creation. */
    public Collection<Conversation> all() {
        return rooms.all().stream().map(kept -> kept.room().conversation).toList();
    }

    /** The conversation with this SID. */
    public Optional<Conversation> find(String sid) {
        return rooms.find(sid).map(kept -> kept.room().conversation);
    }

    /** The conversation with this SID or unique name, or a 404. */
    public Conversation get(String sidOrName) {
        return room(sidOrName).conversation;
    }

    Room room(String sidOrName) {
        return rooms.find(sidOrName)
                .or(() -> rooms.all().stream()
                        .filter(kept -> kept.room().conversation.uniqueName().equals(sidOrName) && !sidOrName.isEmpty())
                        .findAny())
                .orElseThrow(() -> Refusal.notFound("/Conversations/" + sidOrName))
                .room();
    }

    /** Begins a conversation. */
    public Conversation create(Fields fields, Origin origin) {
        Instant now = clock.instant();
        String uniqueName = fields.filled("UniqueName").orElse("");
        if (!uniqueName.isEmpty()
                && all().stream().anyMatch(other -> other.uniqueName().equals(uniqueName))) {
            throw new Refusal(409, 50353, "Conversation with provided unique name already exists");
        }
        Conversation conversation = new Conversation(
                rooms.nextOrder(),
                sids.next("CH"),
                fields.text("FriendlyName").orElse(""),
                uniqueName,
                JsonText.attributes(fields.filled("Attributes").orElse("{}")),
                state(fields).orElse(ConversationState.ACTIVE),
                timer(fields, "Timers.Inactive").orElse(Duration.ZERO),
                timer(fields, "Timers.Closed").orElse(Duration.ZERO),
                now,
                now,
                now);
        rooms.put(new Kept(new Room(conversation)));
        watch(conversation);
        tell(new ConversationEvent.ConversationAdded(conversation, origin));
        return conversation;
    }

    /** Changes a conversation. */
    public Conversation update(String sidOrName, Fields fields, Origin origin) {
        Room room = room(sidOrName);
        Conversation before = room.conversation;
        Optional<ConversationState> state = state(fields);
        Instant now = clock.instant();
        room.conversation = before.described(
                        fields.text("FriendlyName").orElse(before.friendlyName()),
                        fields.text("UniqueName").orElse(before.uniqueName()),
                        fields.filled("Attributes").map(JsonText::attributes).orElse(before.attributes()),
                        now)
                .timed(
                        timer(fields, "Timers.Inactive").orElse(before.inactiveAfter()),
                        timer(fields, "Timers.Closed").orElse(before.closedAfter()),
                        now)
                .in(state.orElse(before.state()), now);
        watch(room.conversation);
        tell(new ConversationEvent.ConversationUpdated(room.conversation, origin));
        if (before.state() != room.conversation.state()) {
            tell(new ConversationEvent.StateUpdated(room.conversation, before.state(), origin));
        }
        return room.conversation;
    }

    /** Deletes a conversation with all that is in it. */
    public void delete(String sidOrName, Origin origin) {
        Room room = room(sidOrName);
        Conversation conversation = room.conversation;
        rooms.remove(conversation.sid());
        room.participants.all().forEach(users::left);
        tell(new ConversationEvent.ConversationRemoved(conversation, origin));
    }

    /** Someone was active in the room: its timers begin again, and an inactive conversation is active again. */
    void touch(Room room) {
        Conversation before = room.conversation;
        ConversationState next =
                before.state() == ConversationState.INACTIVE ? ConversationState.ACTIVE : before.state();
        room.conversation = before.active(next, clock.instant());
        watch(room.conversation);
        if (next != before.state()) {
            tell(new ConversationEvent.StateUpdated(room.conversation, before.state(), Origin.CLIENT));
        }
    }

    private void watch(Conversation conversation) {
        watch(conversation, conversation.inactiveAfter(), ConversationState.INACTIVE);
        watch(conversation, conversation.closedAfter(), ConversationState.CLOSED);
    }

    private void watch(Conversation watched, Duration after, ConversationState next) {
        if (after.isZero()) {
            return;
        }
        agenda.at(
                watched.lastActive().plus(after),
                () -> rooms.find(watched.sid()).ifPresent(kept -> {
                    Room room = kept.room();
                    ConversationState from = room.conversation.state();
                    boolean silent = room.conversation.lastActive().equals(watched.lastActive());
                    if (silent && from != ConversationState.CLOSED && from != next) {
                        room.conversation = room.conversation.in(next, clock.instant());
                        tell(new ConversationEvent.StateUpdated(room.conversation, from, Origin.CLIENT));
                    }
                }));
    }

    private static Optional<ConversationState> state(Fields fields) {
        return fields.filled("State")
                .map(wire ->
                        ConversationState.of(wire).orElseThrow(() -> Refusal.badRequest("Invalid State: " + wire)));
    }

    private static Optional<Duration> timer(Fields fields, String name) {
        return fields.text(name).map(text -> {
            try {
                return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
            } catch (DateTimeParseException e) {
                throw Refusal.badRequest("Invalid " + name + ": a duration in ISO 8601 is expected");
            }
        });
    }
}

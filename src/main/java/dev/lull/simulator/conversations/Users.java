package dev.lull.simulator.conversations;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.ground.Shelf;
import dev.lull.simulator.ground.Sids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everyone with an identity, and the conversations that each is in. Who joins a conversation by identity becomes a user. */
public final class Users {
    private final InstantSource clock;
    private final Sids sids;
    private final String roleSid;
    private final Shelf<User> users = new Shelf<>();
    private final Map<String, User> byIdentity = new HashMap<>();
    private final Map<String, Set<String>> conversations = new HashMap<>();

    Users(InstantSource clock, Sids sids) {
        this.clock = clock;
        this.sids = sids;
        roleSid = sids.next("RL");
    }

    /** All users in order of creation. */
    public Collection<User> all() {
        return users.all();
    }

    /** The user with this SID or identity, or a 404. */
    public User get(String sidOrIdentity) {
        return users.find(sidOrIdentity).orElseGet(() -> {
            User user = byIdentity.get(sidOrIdentity);
            if (user == null) {
                throw Refusal.notFound("/Users/" + sidOrIdentity);
            }
            return user;
        });
    }

    /** Creates a user. */
    public User create(Fields fields) {
        String identity = fields.required("Identity");
        if (byIdentity.containsKey(identity)) {
            throw new Refusal(409, 50201, "User already exists");
        }
        Instant now = clock.instant();
        return put(new User(
                users.nextOrder(),
                sids.next("US"),
                identity,
                fields.text("FriendlyName").orElse(""),
                JsonText.attributes(fields.filled("Attributes").orElse("{}")),
                fields.filled("RoleSid").orElse(roleSid),
                now,
                now));
    }

    /** Changes a user's name, attributes or role. */
    public User update(String sidOrIdentity, Fields fields) {
        User old = get(sidOrIdentity);
        return put(old.described(
                fields.text("FriendlyName").orElse(old.friendlyName()),
                fields.filled("Attributes").map(JsonText::attributes).orElse(old.attributes()),
                fields.filled("RoleSid").orElse(old.roleSid()),
                clock.instant()));
    }

    /** Deletes a user. */
    public void delete(String sidOrIdentity) {
        User user = get(sidOrIdentity);
        users.remove(user.sid());
        byIdentity.remove(user.identity());
    }

    /** The SIDs of the conversations that the identity is in, in the order of joining. */
    public List<String> conversationsOf(String identity) {
        return List.copyOf(conversations.getOrDefault(identity, Set.of()));
    }

    void joined(Participant participant) {
        String identity = participant.identity();
        if (identity.isEmpty()) {
            return;
        }
        conversations.computeIfAbsent(identity, _ -> new LinkedHashSet<>()).add(participant.conversationSid());
        if (!byIdentity.containsKey(identity)) {
            create(Fields.of("Identity", identity));
        }
    }

    void left(Participant participant) {
        conversations.computeIfPresent(participant.identity(), (_, joined) -> {
            joined.remove(participant.conversationSid());
            return joined;
        });
    }

    private User put(User user) {
        byIdentity.put(user.identity(), user);
        return users.put(user);
    }
}

package dev.lull.simulator.conversations;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.ground.Shelf;
import dev.lull.simulator.ground.Sids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The webhooks of the service and of single conversations. */
public final class Webhooks {
    private static final int MOST = 5;
    private static final Set<String> TARGETS = Set.of("webhook", "trigger", "studio");

    private final Conversations conversations;
    private final InstantSource clock;
    private final Sids sids;
    private ServiceWebhook service = ServiceWebhook.NONE;

    Webhooks(Conversations conversations, InstantSource clock, Sids sids) {
        this.conversations = conversations;
        this.clock = clock;
        this.sids = sids;
    }

    /** The webhook of all conversations. */
    public ServiceWebhook service() {
        return service;
    }

    /** Changes the webhook of all conversations. */
    public ServiceWebhook updateService(Fields fields) {
        service = service.changed(fields);
        return service;
    }

    /** The webhooks of a conversation. */
    public Collection<Webhook> of(String conversation) {
        return conversations.room(conversation).webhooks.all();
    }

    /** The webhook with this SID in this conversation, or a 404. */
    public Webhook get(String conversation, String sid) {
        return conversations.room(conversation).webhooks.get(sid);
    }

    /** Adds a webhook; a conversation has at most five. */
    public Webhook add(String conversation, Fields fields) {
        Room room = conversations.room(conversation);
        if (room.webhooks.all().size() >= MOST) {
            throw Refusal.badRequest("A conversation has at most " + MOST + " webhooks");
        }
        String target = fields.required("Target");
        if (!TARGETS.contains(target)) {
            throw Refusal.badRequest("Invalid Target: webhook, trigger or studio is expected");
        }
        Shelf<Webhook> shelf = room.webhooks;
        Instant now = clock.instant();
        return shelf.put(new Webhook(
                shelf.nextOrder(),
                sids.next("WH"),
                room.conversation.sid(),
                target,
                target.equals("studio") ? "" : fields.required("Configuration.Url"),
                method(fields, "Configuration.Method", "POST"),
                fields.list("Configuration.Filters"),
                fields.list("Configuration.Triggers"),
                fields.filled("Configuration.FlowSid").orElse(""),
                now,
                now));
    }

    /** Changes a webhook. */
    public Webhook update(String conversation, String sid, Fields fields) {
        Webhook old = get(conversation, sid);
        List<String> filters = fields.list("Configuration.Filters");
        List<String> triggers = fields.list("Configuration.Triggers");
        return conversations
                .room(conversation)
                .webhooks
                .put(new Webhook(
                        old.order(),
                        sid,
                        old.conversationSid(),
                        old.target(),
                        fields.filled("Configuration.Url").orElse(old.url()),
                        method(fields, "Configuration.Method", old.method()),
                        filters.isEmpty() ? old.filters() : filters,
                        triggers.isEmpty() ? old.triggers() : triggers,
                        fields.filled("Configuration.FlowSid").orElse(old.flowSid()),
                        old.created(),
                        clock.instant()));
    }

    /** Deletes a webhook. */
    public void delete(String conversation, String sid) {
        get(conversation, sid);
        conversations.room(conversation).webhooks.remove(sid);
    }

    static String method(Fields fields, String name, String otherwise) {
        String method = fields.filled(name).orElse(otherwise).toUpperCase(Locale.ROOT);
        if (!method.equals("GET") && !method.equals("POST")) {
            throw Refusal.badRequest("Invalid " + name + ": GET or POST is expected");
        }
        return method;
    }
}

package dev.lull.simulator.rest;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.conversations.Conversation;
import dev.lull.simulator.conversations.Message;
import dev.lull.simulator.conversations.Participant;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Conversations, participants and messages as Twilio's API shows them: every field of its description. */
final class ConversationsJson {
    private final World world;
    private final Request request;
    private final String parent;

    ConversationsJson(World world, Request request) {
        this.world = world;
        this.request = request;
        String service = request.name("ChatServiceSid");
        parent = request.base() + "/v1" + (service.isEmpty() ? "" : "/Services/" + service) + "/Conversations/";
    }

    /** The URL of a conversation. */
    String urlOf(String conversationSid) {
        return parent + conversationSid;
    }

    /** Below a service, participants and messages name it. */
    Body start(String sid) {
        Body body = new Body().text("sid", sid).text("account_sid", world.accountSid());
        return request.name("ChatServiceSid").isEmpty()
                ? body
                : body.text("chat_service_sid", world.conversations().serviceSid());
    }

    ObjectNode conversation(Conversation conversation) {
        String url = parent + conversation.sid();
        return new Body()
                .text("sid", conversation.sid())
                .text("account_sid", world.accountSid())
                .text("chat_service_sid", world.conversations().serviceSid())
                .nothing("messaging_service_sid")
                .text("friendly_name", conversation.friendlyName())
                .optional("unique_name", conversation.uniqueName())
                .text("attributes", conversation.attributes())
                .text("state", conversation.state().wire())
                .date("date_created", conversation.created())
                .date("date_updated", conversation.updated())
                .part("timers", timers(conversation))
                .part("bindings", JsonText.newObject())
                .text("url", url)
                .links(
                        "participants",
                        url + "/Participants",
                        "messages",
                        url + "/Messages",
                        "webhooks",
                        url + "/Webhooks")
                .node();
    }

    private static ObjectNode timers(Conversation conversation) {
        ObjectNode timers = JsonText.newObject();
        put(timers, "date_inactive", conversation.lastActive(), conversation.inactiveAfter());
        put(timers, "date_closed", conversation.lastActive(), conversation.closedAfter());
        return timers;
    }

    private static void put(ObjectNode timers, String name, Instant from, Duration after) {
        if (!after.isZero()) {
            timers.put(name, from.plus(after).truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }

    ObjectNode participant(Participant participant) {
        Body body = start(participant.sid())
                .text("conversation_sid", participant.conversationSid())
                .optional("identity", participant.identity())
                .text("attributes", participant.attributes())
                .text("role_sid", participant.roleSid())
                .date("date_created", participant.created())
                .date("date_updated", participant.updated())
                .text("url", parent + participant.conversationSid() + "/Participants/" + participant.sid());
        if (participant.binding().exists()) {
            body.part(
                    "messaging_binding",
                    JsonText.newObject()
                            .put("type", participant.binding().type())
                            .put("address", participant.binding().address())
                            .put("proxy_address", participant.binding().proxyAddress()));
        } else {
            body.nothing("messaging_binding");
        }
        if (participant.lastRead() < 0) {
            return body.nothing("last_read_message_index")
                    .nothing("last_read_timestamp")
                    .node();
        }
        return body.number("last_read_message_index", participant.lastRead())
                .date("last_read_timestamp", participant.lastReadAt())
                .node();
    }

    ObjectNode message(Message message) {
        String url = parent + message.conversationSid() + "/Messages/" + message.sid();
        return start(message.sid())
                .text("conversation_sid", message.conversationSid())
                .number("index", message.index())
                .text("author", message.author())
                .text("body", message.body())
                .part("media", NullNode.getInstance())
                .text("attributes", message.attributes())
                .optional("participant_sid", message.participantSid())
                .date("date_created", message.created())
                .date("date_updated", message.updated())
                .nothing("delivery")
                .nothing("content_sid")
                .text("url", url)
                .links("delivery_receipts", url + "/Receipts", "channel_metadata", url + "/ChannelMetadata")
                .node();
    }
}

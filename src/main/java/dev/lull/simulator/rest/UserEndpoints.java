package dev.lull.simulator.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.conversations.Conversation;
import dev.lull.simulator.conversations.Conversations;
import dev.lull.simulator.conversations.Participant;
import dev.lull.simulator.conversations.User;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.world.World;
import java.util.List;

/** Users, and the conversations that each is in. */
final class UserEndpoints {
    private final ConversationRoutes routes;
    private final World world;
    private final Conversations conversations;

    UserEndpoints(ConversationRoutes routes) {
        this.routes = routes;
        world = routes.world();
        conversations = world.conversations();
    }

    void register() {
        String one = "/Users/{Sid}";
        String in = "/Users/{UserSid}/Conversations";
        var users = conversations.users();
        routes.both("GET", "/Users", this::list)
                .both("POST", "/Users", request -> Response.created(show(request, users.create(request.form()))))
                .both("GET", one, request -> Response.ok(show(request, users.get(request.name("Sid")))))
                .both(
                        "POST",
                        one,
                        request -> Response.ok(show(request, users.update(request.name("Sid"), request.form()))))
                .both("DELETE", one, request -> {
                    users.delete(request.name("Sid"));
                    return Response.deleted();
                })
                .both("GET", in, this::listConversations)
                .both("GET", in + "/{ConversationSid}", this::conversation)
                .both("POST", in + "/{ConversationSid}", this::read);
    }

    private Response list(Request request) {
        return Page.of(request, "users", List.copyOf(conversations.users().all()), user -> show(request, user));
    }

    private String parent(Request request) {
        String service = request.name("ChatServiceSid");
        return request.base() + "/v1" + (service.isEmpty() ? "" : "/Services/" + service);
    }

    private ObjectNode show(Request request, User user) {
        String url = parent(request) + "/Users/" + user.sid();
        return new Body()
                .text("sid", user.sid())
                .text("account_sid", world.accountSid())
                .text("chat_service_sid", conversations.serviceSid())
                .text("role_sid", user.roleSid())
                .text("identity", user.identity())
                .optional("friendly_name", user.friendlyName())
                .text("attributes", user.attributes())
                .nothing("is_online")
                .nothing("is_notifiable")
                .date("date_created", user.created())
                .date("date_updated", user.updated())
                .text("url", url)
                .links("user_conversations", url + "/Conversations")
                .node();
    }

    private Response listConversations(Request request) {
        User user = user(request);
        List<Conversation> joined = conversations.users().conversationsOf(user.identity()).stream()
                .flatMap(sid -> conversations.find(sid).stream())
                .toList();
        return Page.of(
                request,
                "conversations",
                ConversationRoutes.LARGEST_PAGE,
                joined,
                one -> membership(request, user, participant(user, one.sid()), one));
    }

    private Response conversation(Request request) {
        User user = user(request);
        Conversation conversation = conversations.get(request.name("ConversationSid"));
        return Response.ok(membership(request, user, participant(user, conversation.sid()), conversation));
    }

    private Response read(Request request) {
        User user = user(request);
        Participant participant = participant(user, request.name("ConversationSid"));
        request.form()
                .filled("LastReadMessageIndex")
                .ifPresent(index -> conversations
                        .participants()
                        .update(
                                participant.conversationSid(),
                                participant.sid(),
                                Fields.of("LastReadMessageIndex", index),
                                request.origin()));
        return conversation(request);
    }

    private User user(Request request) {
        return conversations.users().get(request.name("UserSid"));
    }

    private Participant participant(User user, String conversation) {
        return conversations.participants().of(conversation).stream()
                .filter(one -> one.identity().equals(user.identity()))
                .findAny()
                .orElseThrow(() -> Refusal.notFound(conversation));
    }

    private ObjectNode membership(Request request, User user, Participant participant, Conversation conversation) {
        String parent = parent(request);
        String url = parent + "/Users/" + user.sid() + "/Conversations/" + conversation.sid();
        ObjectNode shown = routes.json(request).conversation(conversation);
        long unread = conversations.messages().of(conversation.sid()).stream()
                .filter(message -> message.index() > participant.lastRead())
                .count();
        Body body = new Body()
                .text("account_sid", world.accountSid())
                .text("chat_service_sid", conversations.serviceSid())
                .text("conversation_sid", conversation.sid())
                .text("participant_sid", participant.sid())
                .text("user_sid", user.sid())
                .text("friendly_name", conversation.friendlyName())
                .optional("unique_name", conversation.uniqueName())
                .text("conversation_state", conversation.state().wire())
                .part("timers", shown.path("timers"))
                .text("attributes", conversation.attributes())
                .date("date_created", conversation.created())
                .date("date_updated", conversation.updated())
                .text("created_by", "system")
                .text("notification_level", "default")
                .text("url", url)
                .links(
                        "participant",
                        parent + "/Conversations/" + conversation.sid() + "/Participants/" + participant.sid(),
                        "conversation",
                        parent + "/Conversations/" + conversation.sid());
        if (participant.lastRead() < 0) {
            return body.nothing("last_read_message_index")
                    .nothing("unread_messages_count")
                    .node();
        }
        return body.number("last_read_message_index", participant.lastRead())
                .number("unread_messages_count", unread)
                .node();
    }
}

package dev.lull.simulator.webhooks;

import dev.lull.simulator.conversations.Conversation;
import dev.lull.simulator.conversations.ConversationEvent;
import dev.lull.simulator.conversations.Message;
import dev.lull.simulator.conversations.Participant;
import dev.lull.simulator.conversations.ServiceWebhook;
import dev.lull.simulator.conversations.Webhook;
import dev.lull.simulator.world.World;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Posts what happens in conversations to the service's webhook and to those of the single conversation. */
final class ConversationCallbacks {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final World world;
    private final Postman postman;

    ConversationCallbacks(World world, Postman postman) {
        this.world = world;
        this.postman = postman;
    }

    void tell(ConversationEvent event) {
        if (!event.origin().callsWebhooks()) {
            return;
        }
        String type = type(event);
        ServiceWebhook service = world.conversations().webhooks().service();
        if (service.wants(type)) {
            postman.send(new Post(service.postUrl(), service.method(), parameters(event, type), PATIENCE));
        }
        for (Webhook webhook : webhooksOf(event.conversation())) {
            if (wants(webhook, event, type)) {
                postman.send(new Post(webhook.url(), webhook.method(), parameters(event, type), PATIENCE));
            }
        }
    }

    private List<Webhook> webhooksOf(Conversation conversation) {
        return world.conversations()
                .find(conversation.sid())
                .map(found -> List.copyOf(world.conversations().webhooks().of(found.sid())))
                .orElse(List.of());
    }

    private static boolean wants(Webhook webhook, ConversationEvent event, String type) {
        return switch (webhook.target()) {
            case "webhook" -> webhook.filters().contains(type);
            case "trigger" ->
                webhook.filters().contains(type)
                        && event instanceof ConversationEvent.MessageAdded(var _, var message, var _)
                        && webhook.triggers().stream().anyMatch(message.body()::contains);
            default -> false;
        };
    }

    private static String type(ConversationEvent event) {
        return switch (event) {
            case ConversationEvent.ConversationAdded _ -> "onConversationAdded";
            case ConversationEvent.ConversationUpdated _ -> "onConversationUpdated";
            case ConversationEvent.ConversationRemoved _ -> "onConversationRemoved";
            case ConversationEvent.StateUpdated _ -> "onConversationStateUpdated";
            case ConversationEvent.MessageAdded _ -> "onMessageAdded";
            case ConversationEvent.MessageUpdated _ -> "onMessageUpdated";
            case ConversationEvent.MessageRemoved _ -> "onMessageRemoved";
            case ConversationEvent.ParticipantAdded _ -> "onParticipantAdded";
            case ConversationEvent.ParticipantUpdated _ -> "onParticipantUpdated";
            case ConversationEvent.ParticipantRemoved _ -> "onParticipantRemoved";
        };
    }

    private Map<String, String> parameters(ConversationEvent event, String type) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("AccountSid", world.accountSid());
        parameters.put("ChatServiceSid", world.conversations().serviceSid());
        parameters.put("EventType", type);
        parameters.put("Source", event.origin() == ConversationEvent.Origin.CLIENT ? "SDK" : "API");
        parameters.put("ConversationSid", event.conversation().sid());
        switch (event) {
            case ConversationEvent.MessageAdded(var _, var message, var _) -> put(parameters, message);
            case ConversationEvent.MessageUpdated(var _, var message, var _) -> put(parameters, message);
            case ConversationEvent.MessageRemoved(var _, var message, var _) -> put(parameters, message);
            case ConversationEvent.ParticipantAdded(var _, var participant, var _) -> put(parameters, participant);
            case ConversationEvent.ParticipantUpdated(var _, var participant, var _) -> put(parameters, participant);
            case ConversationEvent.ParticipantRemoved(var _, var participant, var _) -> put(parameters, participant);
            case ConversationEvent.StateUpdated(var conversation, var from, var _) -> {
                parameters.put("StateFrom", from.wire());
                parameters.put("StateTo", conversation.state().wire());
            }
            case ConversationEvent.ConversationAdded(var conversation, var _) -> put(parameters, conversation);
            case ConversationEvent.ConversationUpdated(var conversation, var _) -> put(parameters, conversation);
            case ConversationEvent.ConversationRemoved(var conversation, var _) -> put(parameters, conversation);
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, Message message) {
        parameters.put("MessageSid", message.sid());
        parameters.put("Index", Long.toString(message.index()));
        parameters.put(
                "DateCreated", message.created().truncatedTo(ChronoUnit.MILLIS).toString());
        parameters.put("Body", message.body());
        parameters.put("Author", message.author());
        parameters.put("Attributes", message.attributes());
        if (!message.participantSid().isEmpty()) {
            parameters.put("ParticipantSid", message.participantSid());
        }
    }

    private static void put(Map<String, String> parameters, Participant participant) {
        parameters.put("ParticipantSid", participant.sid());
        parameters.put("Attributes", participant.attributes());
        parameters.put(
                "DateCreated",
                participant.created().truncatedTo(ChronoUnit.MILLIS).toString());
        if (participant.binding().exists()) {
            parameters.put("MessagingBinding.Address", participant.binding().address());
            parameters.put(
                    "MessagingBinding.ProxyAddress", participant.binding().proxyAddress());
            parameters.put("MessagingBinding.Type", participant.binding().type());
        } else {
            parameters.put("Identity", participant.identity());
        }
    }

    private static void put(Map<String, String> parameters, Conversation conversation) {
        parameters.put("FriendlyName", conversation.friendlyName());
        parameters.put("Attributes", conversation.attributes());
        parameters.put("State", conversation.state().wire());
        parameters.put(
                "DateCreated",
                conversation.created().truncatedTo(ChronoUnit.MILLIS).toString());
    }
}

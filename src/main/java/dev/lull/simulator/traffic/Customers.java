package dev.lull.simulator.traffic;

import dev.lull.simulator.conversations.Conversation;
import dev.lull.simulator.conversations.ConversationEvent.Origin;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.workspace.Task;
import dev.lull.simulator.world.World;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Lets customers arrive: each begins a conversation with its first message, for which a task is created. */
final class Customers {
    private enum Kind {
        WEB,
        SMS,
        WHATSAPP
    }

    private final World world;
    private final RandomGenerator dice;
    private int arrived;

    Customers(World world, RandomGenerator dice) {
        this.world = world;
        this.dice = dice;
    }

    /** A new chat for one of the queues. */
    Task arrive() {
        return arrive(Furniture.QUEUES.get(dice.nextInt(Furniture.QUEUES.size())));
    }

    /** The task channel that the next chat comes on. */
    String nextChannel() {
        return arrived % 4 == 3 ? "sms" : "chat";
    }

    /** A new chat for this queue. Every fourth comes by SMS, every other fourth by WhatsApp, the others from a web site. */
    Task arrive(String queue) {
        String channel = nextChannel();
        Kind kind = switch (arrived++ % 4) {
            case 1 -> Kind.WHATSAPP;
            case 3 -> Kind.SMS;
            default -> Kind.WEB;
        };
        String name = Names.customer(dice);
        String address = address(kind);
        Conversation conversation = world.conversations().create(Fields.of("FriendlyName", name), Origin.CLIENT);
        world.conversations().participants().add(conversation.sid(), joining(kind, address), Origin.CLIENT);
        world.conversations()
                .messages()
                .add(conversation.sid(), Fields.of("Author", address, "Body", Phrases.opening(dice)), Origin.CLIENT);
        String attributes = JsonText.newObject()
                .put("conversationSid", conversation.sid())
                .put("customerName", name)
                .put("customerAddress", address)
                .put("channelType", kind.name().toLowerCase(Locale.ROOT))
                .put("flexInteractionSid", world.sids().next("KD"))
                .put("flexInteractionChannelSid", world.sids().next("UO"))
                .put("direction", "inbound")
                .put("queue", queue)
                .toString();
        return world.workspace().tasks().create(Fields.of("TaskChannel", channel, "Attributes", attributes));
    }

    private String address(Kind kind) {
        String number = "+1555" + String.format("%07d", dice.nextInt(10_000_000));
        return switch (kind) {
            case WEB -> "web-" + String.format("%08x", dice.nextInt());
            case SMS -> number;
            case WHATSAPP -> "whatsapp:" + number;
        };
    }

    private static Fields joining(Kind kind, String address) {
        return switch (kind) {
            case WEB -> Fields.of("Identity", address);
            case SMS -> Fields.of("MessagingBinding.Address", address, "MessagingBinding.ProxyAddress", "+15550100");
            case WHATSAPP ->
                Fields.of("MessagingBinding.Address", address, "MessagingBinding.ProxyAddress", "whatsapp:+15550100");
        };
    }
}

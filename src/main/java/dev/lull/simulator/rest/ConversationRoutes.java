package dev.lull.simulator.rest;

import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.world.World;
import java.util.function.Function;

/** Adds routes of Conversations, each at the account and again below its one service. */
final class ConversationRoutes {
    /** The largest page of conversations, participants and messages. */
    static final int LARGEST_PAGE = 100;

    private static final String SERVICE = "/v1/Services/{ChatServiceSid}";

    private final Routes routes;
    private final World world;

    ConversationRoutes(Routes routes, World world) {
        this.routes = routes;
        this.world = world;
    }

    World world() {
        return world;
    }

    /** A route at the account and below the service. */
    ConversationRoutes both(String method, String path, Function<Request, Response> answer) {
        return atAccount(method, path, answer).belowService(method, path, answer);
    }

    ConversationRoutes atAccount(String method, String path, Function<Request, Response> answer) {
        return add(method, "/v1" + path, answer);
    }

    ConversationRoutes belowService(String method, String path, Function<Request, Response> answer) {
        return add(method, SERVICE + path, answer);
    }

    private ConversationRoutes add(String method, String path, Function<Request, Response> answer) {
        routes.add(Product.CONVERSATIONS, method, path, request -> {
            String service = request.name("ChatServiceSid");
            if (!service.isEmpty() && !service.equals(world.conversations().serviceSid())) {
                throw Refusal.notFound(request.path());
            }
            try {
                return answer.apply(request);
            } catch (Refusal refusal) {
                throw refusal.code() == 20404 ? Refusal.notFound(request.path()) : refusal;
            }
        });
        return this;
    }

    ConversationsJson json(Request request) {
        return new ConversationsJson(world, request);
    }
}

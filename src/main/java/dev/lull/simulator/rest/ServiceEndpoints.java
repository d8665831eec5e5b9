package dev.lull.simulator.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.ground.Ordered;
import dev.lull.simulator.world.World;
import java.time.Instant;
import java.util.List;

/** The one service of the conversations, and the account's configuration: get and list. */
final class ServiceEndpoints {
    private record Entry(String sid, long order) implements Ordered {}

    private final ConversationRoutes routes;
    private final World world;
    private final Instant created;

    ServiceEndpoints(ConversationRoutes routes) {
        this.routes = routes;
        world = routes.world();
        created = world.workspace().catalogue().settings().created();
    }

    void register() {
        routes.atAccount("GET", "/Services", this::list)
                .belowService("GET", "", request -> Response.ok(service(request)))
                .atAccount("GET", "/Configuration", this::configuration);
    }

    private Response list(Request request) {
        List<Entry> entries = List.of(new Entry(world.conversations().serviceSid(), 0));
        return Page.of(request, "services", entries, _ -> service(request));
    }

    private String url(Request request) {
        return request.base() + "/v1/Services/" + world.conversations().serviceSid();
    }

    private ObjectNode service(Request request) {
        String url = url(request);
        return new Body()
                .text("account_sid", world.accountSid())
                .text("sid", world.conversations().serviceSid())
                .text("friendly_name", "Flex Conversations Service")
                .date("date_created", created)
                .date("date_updated", created)
                .text("url", url)
                .links("conversations", url + "/Conversations", "users", url + "/Users")
                .node();
    }

    private Response configuration(Request request) {
        return Response.ok(new Body()
                .text("account_sid", world.accountSid())
                .text("default_chat_service_sid", world.conversations().serviceSid())
                .nothing("default_messaging_service_sid")
                .nothing("default_inactive_timer")
                .nothing("default_closed_timer")
                .text("url", request.base() + request.path())
                .links("service", url(request), "webhooks", request.base() + "/v1/Configuration/Webhooks")
                .node());
    }
}

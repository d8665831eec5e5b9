package dev.lull.simulator.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.conversations.ServiceWebhook;
import dev.lull.simulator.conversations.Webhook;
import dev.lull.simulator.conversations.Webhooks;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.world.World;
import java.util.List;
import java.util.Locale;

/** The webhooks of single conversations and of the service. */
final class WebhookEndpoints {
    private final ConversationRoutes routes;
    private final World world;
    private final Webhooks webhooks;

    WebhookEndpoints(ConversationRoutes routes) {
        this.routes = routes;
        world = routes.world();
        webhooks = world.conversations().webhooks();
    }

    void register() {
        String path = "/Conversations/{ConversationSid}/Webhooks";
        String one = path + "/{Sid}";
        routes.both("GET", path, this::list)
                .both(
                        "POST",
                        path,
                        request -> Response.created(show(request, webhooks.add(in(request), request.form()))))
                .both("GET", one, request -> Response.ok(show(request, webhooks.get(in(request), sid(request)))))
                .both(
                        "POST",
                        one,
                        request ->
                                Response.ok(show(request, webhooks.update(in(request), sid(request), request.form()))))
                .both("DELETE", one, request -> {
                    webhooks.delete(in(request), sid(request));
                    return Response.deleted();
                });
        String service = "/Configuration/Webhooks";
        routes.both("GET", service, request -> Response.ok(show(request, webhooks.service())))
                .both("POST", service, request -> Response.ok(show(request, webhooks.updateService(request.form()))));
    }

    private static String in(Request request) {
        return request.name("ConversationSid");
    }

    private static String sid(Request request) {
        return request.name("Sid");
    }

    private Response list(Request request) {
        return Page.of(request, "webhooks", List.copyOf(webhooks.of(in(request))), one -> show(request, one));
    }

    private ObjectNode show(Request request, Webhook webhook) {
        ObjectNode configuration = JsonText.newObject();
        if (webhook.target().equals("studio")) {
            configuration.put("flow_sid", webhook.flowSid());
        } else {
            configuration
                    .put("url", webhook.url())
                    .put("method", webhook.method().toLowerCase(Locale.ROOT));
            fill(configuration.putArray("filters"), webhook.filters());
            if (webhook.target().equals("trigger")) {
                fill(configuration.putArray("triggers"), webhook.triggers());
            }
        }
        return routes.json(request)
                .start(webhook.sid())
                .text("conversation_sid", webhook.conversationSid())
                .text("target", webhook.target())
                .part("configuration", configuration)
                .date("date_created", webhook.created())
                .date("date_updated", webhook.updated())
                .text("url", routes.json(request).urlOf(webhook.conversationSid()) + "/Webhooks/" + webhook.sid())
                .node();
    }

    private ObjectNode show(Request request, ServiceWebhook webhook) {
        Body body = new Body()
                .text("account_sid", world.accountSid())
                .optional("pre_webhook_url", webhook.preUrl())
                .optional("post_webhook_url", webhook.postUrl())
                .text("method", webhook.method())
                .text("url", request.base() + request.path());
        if (request.name("ChatServiceSid").isEmpty()) {
            body.text("target", webhook.target());
        } else {
            body.text("chat_service_sid", world.conversations().serviceSid());
        }
        ObjectNode node = body.node();
        fill(node.putArray("filters"), webhook.filters());
        return node;
    }

    private static void fill(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}

package dev.lull.simulator.rest;

import dev.lull.simulator.conversations.ConversationEvent.Origin;
import dev.lull.simulator.ground.Fields;
import java.util.List;
import java.util.Map;

/**
 * A request as an endpoint sees it.
 *
 * @param base scheme and host that links begin with, without a slash at the end
 * @param path the path, beginning with a slash
 * @param names the path's variable parts under the route's names
 * @param query the query's parameters in their order
 * @param form the body's parameters, with the {@code If-Match} header under its name
 * @param webhooks whether the request asks for webhooks to be called
 */
public record Request(
        String base,
        String path,
        Map<String, String> names,
        Map<String, List<String>> query,
        Fields form,
        boolean webhooks) {

    /** The part of the path with this name. */
    public String name(String part) {
        return names.getOrDefault(part, "");
    }

    /** The query's parameters. */
    public Fields filters() {
        return new Fields(query);
    }

    /** What the webhooks are told about who acted. */
    public Origin origin() {
        return webhooks ? Origin.REST_WITH_WEBHOOKS : Origin.REST;
    }

    Request at(Map<String, String> parts) {
        return new Request(base, path, parts, query, form, webhooks);
    }
}

package dev.lull.simulator.conversations;

import dev.lull.simulator.ground.Fields;
import java.util.List;

/**
 * Where the events of all conversations are posted.
 *
 * @param preUrl kept, and never called: nothing is asked before a change
 * @param postUrl where what happened is posted, empty for nowhere
 * @param method GET or POST
 * @param filters the event types that are posted, none for all
 * @param target {@code webhook} or {@code flex}
 */
public record ServiceWebhook(String preUrl, String postUrl, String method, List<String> filters, String target) {
    static final ServiceWebhook NONE = new ServiceWebhook("", "", "POST", List.of(), "webhook");

    ServiceWebhook changed(Fields fields) {
        List<String> wanted = fields.list("Filters");
        return new ServiceWebhook(
                fields.text("PreWebhookUrl").orElse(preUrl),
                fields.text("PostWebhookUrl").orElse(postUrl),
                Webhooks.method(fields, "Method", method),
                fields.text("Filters").isPresent() ? wanted : filters,
                fields.filled("Target").orElse(target));
    }

    /** Whether events of this type are posted. */
    public boolean wants(String type) {
        return !postUrl.isEmpty() && (filters.isEmpty() || filters.contains(type));
    }
}

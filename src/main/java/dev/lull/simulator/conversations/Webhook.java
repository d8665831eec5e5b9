package dev.lull.simulator.conversations;

import dev.lull.simulator.ground.Ordered;
import java.time.Instant;
import java.util.List;

/**
 * Where the events of one conversation are posted ({@code WH}).
 *
 * @param target what it calls: a plain webhook, a webhook triggered by words, or a Studio flow
 * @param url empty for a Studio flow
 * @param method GET or POST
 * @param filters the event types that are posted
 * @param triggers words in a message that call it
 * @param flowSid the Studio flow, else empty
 */
public record Webhook(
        long order,
        String sid,
        String conversationSid,
        String target,
        String url,
        String method,
        List<String> filters,
        List<String> triggers,
        String flowSid,
        Instant created,
        Instant updated)
        implements Ordered {}

package dev.lull.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.ground.JsonText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Builds a resource's JSON. */
final class Body {
    private final ObjectNode node = JsonText.newObject();

    Body text(String name, String value) {
        node.put(name, value);
        return this;
    }

    /** Null where the value is empty. */
    Body optional(String name, String value) {
        if (value.isEmpty()) {
            return nothing(name);
        }
        return text(name, value);
    }

    Body number(String name, long value) {
        node.put(name, value);
        return this;
    }

    Body flag(String name, boolean value) {
        node.put(name, value);
        return this;
    }

    /** In whole seconds, as Twilio writes dates. */
    Body date(String name, Instant value) {
        return text(name, value.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    Body nothing(String name) {
        node.putNull(name);
        return this;
    }

    Body part(String name, JsonNode value) {
        node.set(name, value);
        return this;
    }

    /** The {@code links} object: names and URLs in turn. */
    Body links(String... namesAndUrls) {
        ObjectNode links = node.putObject("links");
        for (int i = 0; i + 1 < namesAndUrls.length; i += 2) {
            links.put(namesAndUrls[i], namesAndUrls[i + 1]);
        }
        return this;
    }

    ObjectNode node() {
        return node;
    }
}

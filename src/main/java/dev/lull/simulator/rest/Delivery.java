package dev.lull.simulator.rest;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import java.io.IOException;
import java.nio.ByteBuffer;

/** How an answer reaches the client: whoever stands before the translator can attach another way to the exchange. */
@FunctionalInterface
public interface Delivery {
    /** Where another way is attached. */
    AttachmentKey<Delivery> KEY = AttachmentKey.create(Delivery.class);

    /** The whole answer. */
    Delivery WHOLE = (exchange, body) -> exchange.getResponseSender().send(ByteBuffer.wrap(body));

    /** Delivers an answer whose status and headers are set; the body may be empty. */
    void deliver(HttpServerExchange exchange, byte[] body) throws IOException;

    /** The way that is attached to the exchange. */
    static Delivery of(HttpServerExchange exchange) {
        Delivery attached = exchange.getAttachment(KEY);
        return attached == null ? WHOLE : attached;
    }
}

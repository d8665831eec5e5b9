package dev.lull.simulator.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.world.AccessToken;
import dev.lull.simulator.world.Turnstile;
import dev.lull.simulator.world.World;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.websockets.WebSocketConnectionCallback;
import io.undertow.websockets.WebSocketProtocolHandshakeHandler;
import io.undertow.websockets.core.WebSocketChannel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The event bridge's one path: an upgrade to a socket with the token in the query, or a request with the token in the body. */
public final class BridgeHandler implements HttpHandler {
    /** The bridge's path. */
    public static final String PATH = "/v1/wschannels";

    private final World world;
    private final Turnstile turnstile;
    private final Bridge bridge;
    private final BridgeRequests requests;
    private final BooleanSupplier tokensExpired;

    /** A handler for which every token counts as expired while {@code tokensExpired}. */
    public BridgeHandler(World world, Turnstile turnstile, Bridge bridge, BooleanSupplier tokensExpired) {
        this.world = world;
        this.turnstile = turnstile;
        this.bridge = bridge;
        this.tokensExpired = tokensExpired;
        requests = new BridgeRequests(world);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.isInIoThread()) {
            exchange.dispatch(this);
        } else if ("websocket".equalsIgnoreCase(exchange.getRequestHeaders().getFirst(Headers.UPGRADE))) {
            upgrade(exchange);
        } else {
            exchange.startBlocking();
            String body = new String(exchange.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String tag = Optional.ofNullable(exchange.getRequestHeaders().getFirst(Headers.IF_MATCH))
                    .orElse("*");
            send(exchange, body, tag);
        }
    }

    private void upgrade(HttpServerExchange exchange) throws Exception {
        Optional<AccessToken> token = admitted(parameter(exchange, "token").orElse(""));
        if (token.isEmpty()) {
            refuse(exchange, new Refusal(403, 20104, "The token is invalid or has expired"));
            return;
        }
        boolean closesOthers = !parameter(exchange, "closeExistingSessions").equals(Optional.of("false"));
        boolean takesOffline =
                !parameter(exchange, "setWorkerOfflineIfDisconnected").equals(Optional.of("false"));
        WebSocketConnectionCallback connected =
                (_, channel) -> connected(channel, token.get(), closesOthers, takesOffline);
        new WebSocketProtocolHandshakeHandler(connected).handleRequest(exchange);
    }

    private void connected(WebSocketChannel channel, AccessToken token, boolean closesOthers, boolean takesOffline) {
        BridgeSocket socket =
                new BridgeSocket(channel, bridge::isSilent, token.workerSid(), closesOthers, takesOffline);
        socket.listen(() -> bridge.ended(socket));
        bridge.opened(socket, token);
    }

    /** A token that grants the session of a worker there is. */
    private Optional<AccessToken> admitted(String token) {
        return turnstile.call(() -> AccessToken.read(
                        token, world.credentials(), world.clock().instant())
                .filter(_ -> !tokensExpired.getAsBoolean())
                .filter(read -> read.workspaceSid().equals(world.workspaceSid()))
                .filter(read ->
                        world.workspace().workers().find(read.workerSid()).isPresent()));
    }

    private void send(HttpServerExchange exchange, String body, String tag) throws IOException {
        try {
            JsonNode asked = JsonText.value(body, "The body");
            AccessToken token = admitted(asked.path("token").asText())
                    .orElseThrow(() -> new Refusal(403, 20104, "The token is invalid or has expired"));
            Map<String, List<String>> fields = new LinkedHashMap<>();
            asked.path("params").properties().forEach(field -> {
                JsonNode value = field.getValue();
                fields.put(field.getKey(), List.of(value.isTextual() ? value.asText() : value.toString()));
            });
            fields.put(Fields.IF_MATCH, List.of(tag));
            ObjectNode answer = JsonText.newObject();
            answer.set(
                    "payload",
                    turnstile.call(() -> requests.answer(
                            asked.path("method").asText("GET"),
                            asked.path("url").asText(),
                            new Fields(fields),
                            token)));
            write(exchange, 200, answer);
        } catch (Refusal refusal) {
            refuse(exchange, refusal);
        }
    }

    private static void refuse(HttpServerExchange exchange, Refusal refusal) {
        write(
                exchange,
                refusal.status(),
                JsonText.newObject().put("code", refusal.code()).put("message", refusal.sentence()));
    }

    private static void write(HttpServerExchange exchange, int status, ObjectNode body) {
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json; charset=utf-8");
        exchange.getResponseSender().send(body.toString(), StandardCharsets.UTF_8);
    }

    private static Optional<String> parameter(HttpServerExchange exchange, String name) {
        return Optional.ofNullable(exchange.getQueryParameters().get(name)).map(Deque::getFirst);
    }
}

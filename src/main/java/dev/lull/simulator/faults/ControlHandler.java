package dev.lull.simulator.faults;

import dev.lull.simulator.rest.BasicAccess;
import dev.lull.simulator.workspace.Policy;
import dev.lull.simulator.world.Turnstile;
import dev.lull.simulator.world.World;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Methods;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Sets faults and policy while the simulator runs: {@code PUT /_simulator/faults} and {@code PUT /_simulator/policy} with a
 * specification as the body, and the account's credentials. No path of Twilio's begins with an underscore.
 */
public final class ControlHandler implements HttpHandler {
    /** What every control path begins with. */
    public static final String PREFIX = "/_simulator";

    private final World world;
    private final Turnstile turnstile;
    private final FaultDesk desk;

    public ControlHandler(World world, Turnstile turnstile, FaultDesk desk) {
        this.world = world;
        this.turnstile = turnstile;
        this.desk = desk;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws IOException {
        if (exchange.isInIoThread()) {
            exchange.dispatch(this);
            return;
        }
        if (!BasicAccess.admits(world.credentials(), exchange.getRequestHeaders())) {
            answer(exchange, 401, "The account's credentials are needed.");
            return;
        }
        exchange.startBlocking();
        String text = new String(exchange.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!exchange.getRequestMethod().equals(Methods.PUT)) {
            answer(exchange, 405, "PUT a specification.");
            return;
        }
        try {
            set(exchange, text);
        } catch (IllegalArgumentException e) {
            answer(exchange, 400, String.valueOf(e.getMessage()));
        }
    }

    private void set(HttpServerExchange exchange, String text) {
        switch (exchange.getRelativePath()) {
            case "/faults" -> {
                desk.set(Faults.parse(text));
                answer(exchange, 200, "");
            }
            case "/policy" -> {
                Policy policy = Policy.parse(text);
                turnstile.call(() -> {
                    world.workspace().catalogue().behave(policy);
                    return true;
                });
                answer(exchange, 200, "");
            }
            default -> answer(exchange, 404, "There are /faults and /policy.");
        }
    }

    private static void answer(HttpServerExchange exchange, int status, String sentence) {
        exchange.setStatusCode(status);
        exchange.getResponseSender().send(sentence, StandardCharsets.UTF_8);
    }
}

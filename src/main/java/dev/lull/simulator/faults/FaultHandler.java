package dev.lull.simulator.faults;

import dev.lull.simulator.rest.Delivery;
import dev.lull.simulator.rest.Response;
import io.undertow.server.AbstractServerConnection;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.ServerConnection;
import io.undertow.util.Headers;
import io.undertow.util.SameThreadExecutor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;

/** Stands before everything else and lets requests and answers come to grief as the desk says. */
public final class FaultHandler implements HttpHandler {
    private static final long HANG_SECONDS = 60;
    private static final String HTML = "<html><body><h1>502 Bad Gateway</h1></body></html>";

    private final HttpHandler next;
    private final FaultDesk desk;
    private final SplittableRandom dice;

    /** Faults before {@code next}, repeatable by the seed. */
    public FaultHandler(HttpHandler next, FaultDesk desk, long seed) {
        this.next = next;
        this.desk = desk;
        dice = new SplittableRandom(seed ^ 0xFA17L);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        Faults faults = desk.faults();
        double chance = draw();
        long delay = faults.latency().toMillis() + (long) (faults.jitter().toMillis() * draw());
        if (delay == 0) {
            handle(exchange, faults, chance);
        } else {
            later(exchange, delay, () -> exchange.dispatch(delayed -> handle(delayed, faults, chance)));
        }
    }

    private synchronized double draw() {
        return dice.nextDouble();
    }

    private static void later(HttpServerExchange exchange, long millis, Runnable action) {
        exchange.dispatch(
                SameThreadExecutor.INSTANCE,
                () -> exchange.getIoThread().executeAfter(action, millis, TimeUnit.MILLISECONDS));
    }

    /** One draw decides among all faults of which a request can have one only. */
    private void handle(HttpServerExchange exchange, Faults faults, double chance) throws Exception {
        if (faults.revoked()) {
            answer(exchange, Response.error(401, 20003, "Authenticate"));
            return;
        }
        double edge = faults.tooMany();
        if (chance < edge) {
            if (faults.retryAfter().isPositive()) {
                exchange.getResponseHeaders()
                        .put(Headers.RETRY_AFTER, faults.retryAfter().toSeconds());
            }
            answer(exchange, Response.error(429, 20429, "Too Many Requests"));
        } else if (chance < (edge += faults.errorBefore())) {
            answer(exchange, Response.error(503, 20503, "Service Unavailable"));
        } else if (chance < (edge += faults.nonJson())) {
            exchange.setStatusCode(502);
            exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/html");
            exchange.getResponseSender().send(HTML);
        } else if (chance < (edge += faults.dropBefore())) {
            IoUtils.safeClose(exchange.getConnection());
        } else if (chance < (edge += faults.hang())) {
            later(exchange, TimeUnit.SECONDS.toMillis(HANG_SECONDS), () -> IoUtils.safeClose(exchange.getConnection()));
        } else {
            deliverBadly(exchange, faults, chance, edge);
            next.handleRequest(exchange);
        }
    }

    private static void deliverBadly(HttpServerExchange exchange, Faults faults, double chance, double start) {
        double edge = start + faults.errorAfter();
        if (chance < edge) {
            exchange.putAttachment(
                    Delivery.KEY, (late, _) -> answer(late, Response.error(503, 20503, "Service Unavailable")));
        } else if (chance < (edge += faults.dropAfter())) {
            exchange.putAttachment(Delivery.KEY, (late, _) -> IoUtils.safeClose(late.getConnection()));
        } else if (chance < (edge += faults.halfClose())) {
            exchange.putAttachment(Delivery.KEY, FaultHandler::endOneHalf);
        } else if (chance < edge + faults.truncate()) {
            exchange.putAttachment(Delivery.KEY, FaultHandler::breakOff);
        }
    }

    private static void answer(HttpServerExchange exchange, Response response) {
        exchange.setStatusCode(response.status());
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json; charset=utf-8");
        exchange.getResponseSender().send(response.body().toString(), StandardCharsets.UTF_8);
    }

    /** Sends no more, and goes on listening for a while. */
    private static void endOneHalf(HttpServerExchange exchange, byte[] body) throws IOException {
        ServerConnection connection = exchange.getConnection();
        if (connection instanceof AbstractServerConnection channelled) {
            channelled.getChannel().getSinkChannel().shutdownWrites();
            channelled.getChannel().getSinkChannel().flush();
        }
        later(exchange, TimeUnit.SECONDS.toMillis(HANG_SECONDS), () -> IoUtils.safeClose(connection));
    }

    /** Promises the whole body, sends half of it, and closes the connection. */
    private static void breakOff(HttpServerExchange exchange, byte[] body) throws IOException {
        exchange.setResponseContentLength(body.length);
        var channel = exchange.getResponseChannel();
        ByteBuffer half = ByteBuffer.wrap(body, 0, body.length / 2);
        while (half.hasRemaining() && channel.write(half) >= 0) {
            channel.awaitWritable();
        }
        channel.flush();
        IoUtils.safeClose(exchange.getConnection());
    }
}

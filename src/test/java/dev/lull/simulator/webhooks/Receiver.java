package dev.lull.simulator.webhooks;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Someone whose webhook is called. */
final class Receiver implements AutoCloseable {
    /** A call: its parameters in the order of their names, and its signature. */
    record Call(Map<String, String> parameters, String signature) {}

    private final HttpServer server;
    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> parameters = new TreeMap<>();
            Pattern.compile("&").splitAsStream(body).forEach(pair -> {
                int equals = pair.indexOf('=');
                parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            });
            String signature = exchange.getRequestHeaders().getFirst("X-Twilio-Signature");
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
            calls.add(new Call(parameters, signature));
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?key=v";
    }

    /** The next call of this event type; others are passed over. */
    Call next(String type) throws InterruptedException {
        Call call = next();
        while (!type.equals(call.parameters().get("EventType"))) {
            call = next();
        }
        return call;
    }

    private Call next() throws InterruptedException {
        Call call = calls.poll(20, TimeUnit.SECONDS);
        if (call == null) {
            throw new AssertionError("nobody called");
        }
        return call;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

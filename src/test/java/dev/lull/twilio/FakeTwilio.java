package dev.lull.twilio;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.lull.supervision.Account;
import dev.lull.supervision.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plays back what a test lays down, and keeps what it was asked. What was not laid down is not found. */
final class FakeTwilio implements AutoCloseable {
    static final String SECRET = "verysecretverysecretverysecret12";

    /** One request as it came in. */
    record Asked(
            String method,
            String host,
            String path,
            Map<String, String> query,
            Map<String, String> form,
            Map<String, List<String>> headers) {
        String query(String name) {
            return query.getOrDefault(name, "");
        }

        Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(each -> each.getKey().equalsIgnoreCase(name))
                    .map(each -> each.getValue().getFirst())
                    .findFirst();
        }
    }

    /** One answer. */
    record Reply(int status, String body, Map<String, String> headers) {
        static Reply ok(String body) {
            return new Reply(200, body, Map.of());
        }

        static Reply status(int status) {
            return new Reply(status, "", Map.of());
        }

        Reply with(String name, String value) {
            return new Reply(status, body, Map.of(name, value));
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Function<Asked, Reply>> replies = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    FakeTwilio() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    void on(String path, Function<Asked, Reply> reply) {
        replies.put(path, reply);
    }

    void on(String path, Reply reply) {
        on(path, request -> reply);
    }

    void on(String path, String body) {
        on(path, Reply.ok(body));
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    List<Asked> asked(String path) {
        return asked.stream().filter(each -> each.path().equals(path)).toList();
    }

    /** Waits until the path was asked so many times more. */
    synchronized void awaitAsked(String path, int times) throws InterruptedException {
        int enough = asked(path).size() + times;
        while (asked(path).size() < enough) {
            wait();
        }
    }

    private synchronized void keep(Asked request) {
        asked.add(request);
        notifyAll();
    }

    int port() {
        return server.getAddress().getPort();
    }

    Account account(String... pairs) {
        return account(Optional.of("WS1"), pairs);
    }

    Account account(Optional<String> workspace, String... pairs) {
        return new Account(
                "AC1",
                "SK1",
                new Secret(SECRET),
                workspace,
                Optional.of(URI.create("http://127.0.0.1:" + port())),
                List.of(pairs),
                true);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Asked request = read(exchange);
            keep(request);
            Reply reply = replies.getOrDefault(
                            request.path(), unknown -> new Reply(404, "{\"code\":20404,\"message\":\"?\"}", Map.of()))
                    .apply(request);
            reply.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static Asked read(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String query = exchange.getRequestURI().getRawQuery();
        return new Asked(
                exchange.getRequestMethod(),
                String.valueOf(exchange.getRequestHeaders().getFirst("Host")),
                exchange.getRequestURI().getPath(),
                fields(query == null ? "" : query),
                fields(form),
                Map.copyOf(exchange.getRequestHeaders()));
    }

    private static Map<String, String> fields(String encoded) {
        return Arrays.stream(encoded.split("&", -1))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> decode(pair[0]), pair -> decode(pair[1]), (one, other) -> one + "," + other));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

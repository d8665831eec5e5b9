package dev.lull;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands between Lulls and the simulator as a proxy does: lets a chosen move come to grief at a chosen moment, and
 * keeps what each Lull had read when it moved a task.
 */
final class Gate implements AutoCloseable {
    /** What the simulator answers to a move that it carries out, and to one that was decided on an old version. */
    static final int TAKEN = 200;

    static final int CHANGED_MEANWHILE = 412;
    /** What becomes of a move. */
    enum Fate {
        PASSES,
        /** It never arrives. */
        LOST,
        /** It is carried out, and its answer is lost. */
        UNANSWERED,
        LIMITED,
        FAILS
    }

    /** A page of messages, newest first, as it was asked for at that time. */
    record Read(Instant asked, JsonNode messages) {}

    /**
     * A move that the simulator has taken.
     *
     * @param entrance by which address it came
     * @param read what came by that address last when the conversation was read before
     */
    record Move(String task, String channel, String entrance, Optional<Read> read) {}

    private record Key(String task, String channel) {}

    private record Mishap(Supplier<Fate> fate, CompletableFuture<Integer> status) {}

    private static final Pattern TASK = Pattern.compile("/v1/Workspaces/WS\\w+/Tasks/(WT\\w+)");
    private static final Pattern MESSAGES = Pattern.compile("/v1/Conversations/(CH\\w+)/Messages");
    private static final Pattern CHANNEL = Pattern.compile("(?:^|&)TaskChannel=([^&]*)");
    private static final Set<String> PASSED_ON = Set.of("authorization", "if-match", "content-type", "accept");
    private static final long PATIENCE_SECONDS = 120;

    private final String simulator;
    private final Map<String, String> conversations = new ConcurrentHashMap<>();
    private final Map<Key, Mishap> mishaps = new ConcurrentHashMap<>();
    private final Map<String, Read> reads = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final List<Move> moves = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition passed = lock.newCondition();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<HttpServer> servers = new ArrayList<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Gate(String simulator) {
        this.simulator = simulator;
    }

    /** Another address by which the simulator can be reached. */
    String entrance() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> pass(exchange, url));
        server.setExecutor(threads);
        server.start();
        servers.add(server);
        return url;
    }

    /** Whose messages are looked at when the task is moved. */
    void watch(String task, String conversation) {
        conversations.put(task, conversation);
    }

    /** The next move of the task to that channel: what befalls it; completes with the simulator's status, 0 for none. */
    CompletableFuture<Integer> befalls(String task, String channel, Supplier<Fate> fate) {
        CompletableFuture<Integer> status =
                new CompletableFuture<Integer>().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
        mishaps.put(new Key(task, channel), new Mishap(fate, status));
        return status;
    }

    /** Every move that the simulator has taken. */
    List<Move> moves() {
        lock.lock();
        try {
            return List.copyOf(moves);
        } finally {
            lock.unlock();
        }
    }

    /** How many moves the simulator has answered so. */
    int answered(int status) {
        return statuses.getOrDefault(status, 0);
    }

    /** Waits; looks again whenever a move has passed, and now and then. */
    void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It never came to be that " + what);
            }
            lock.lock();
            try {
                passed.awaitNanos(TimeUnit.SECONDS.toNanos(1));
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            } finally {
                lock.unlock();
            }
        }
    }

    private void pass(HttpExchange exchange, String entrance) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Optional<Key> move = move(exchange, new String(body, StandardCharsets.UTF_8));
        Optional<Read> before = move.flatMap(
                key -> Optional.ofNullable(reads.get(entrance + conversations.getOrDefault(key.task(), ""))));
        Instant asked = Instant.now();
        Optional<Mishap> mishap = move.flatMap(key -> Optional.ofNullable(mishaps.remove(key)));
        Fate fate = mishap.map(Mishap::fate).map(Supplier::get).orElse(Fate.PASSES);
        int status = 0;
        try (exchange) {
            switch (fate) {
                case PASSES, UNANSWERED -> {
                    HttpResponse<byte[]> answer = forward(exchange, body);
                    status = answer.statusCode();
                    note(exchange, entrance, asked, move, before, answer);
                    if (fate == Fate.PASSES) {
                        give(exchange, answer);
                    }
                }
                case LOST -> {}
                case LIMITED -> {
                    exchange.getResponseHeaders().set("Retry-After", "1");
                    exchange.sendResponseHeaders(429, -1);
                }
                case FAILS -> exchange.sendResponseHeaders(503, -1);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            int answered = status;
            mishap.ifPresent(each -> each.status().complete(answered));
            move.ifPresent(key -> tell());
        }
    }

    private void tell() {
        lock.lock();
        try {
            passed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static Optional<Key> move(HttpExchange exchange, String body) {
        Matcher task = TASK.matcher(exchange.getRequestURI().getPath());
        Matcher channel = CHANNEL.matcher(body);
        return exchange.getRequestMethod().equals("POST") && task.matches() && channel.find()
                ? Optional.of(new Key(task.group(1), URLDecoder.decode(channel.group(1), StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(simulator + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (PASSED_ON.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private void note(
            HttpExchange exchange,
            String entrance,
            Instant asked,
            Optional<Key> move,
            Optional<Read> before,
            HttpResponse<byte[]> answer) {
        move.ifPresent(key -> statuses.merge(answer.statusCode(), 1, Integer::sum));
        if (answer.statusCode() != TAKEN) {
            return;
        }
        Matcher messages = MESSAGES.matcher(exchange.getRequestURI().getPath());
        if (messages.matches()) {
            JsonNode page = Outsider.json(new String(answer.body(), StandardCharsets.UTF_8));
            reads.merge(
                    entrance + messages.group(1),
                    new Read(asked, page.path("messages")),
                    (had, got) -> got.asked().isAfter(had.asked()) ? got : had);
        }
        move.ifPresent(key -> {
            Move taken = new Move(key.task(), key.channel(), entrance, before);
            lock.lock();
            try {
                moves.add(taken);
            } finally {
                lock.unlock();
            }
        });
    }

    private static void give(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!Set.of("content-length", "transfer-encoding", "connection").contains(name)) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
        http.shutdownNow();
    }
}

package dev.lull.simulator.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lull.simulator.SimulatorDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A worker's session with the event bridge, as a client sees it. */
final class Session implements WebSocket.Listener {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();

    static Session open(HttpClient http, SimulatorDescription account, String token, boolean closeOthers) {
        Session session = new Session();
        URI address = URI.create(account.url().toString().replace("http:", "ws:") + "/v1/wschannels?token=" + token
                + "&closeExistingSessions=" + closeOthers + "&setWorkerOfflineIfDisconnected=false&clientVersion=test");
        http.newWebSocketBuilder().buildAsync(address, session).join();
        return session;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            try {
                frames.add(MAPPER.readTree(text.toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            text.setLength(0);
        }
        socket.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        end.complete(code);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        end.complete(-1);
    }

    /** The next frame, waiting for it. */
    JsonNode next() {
        try {
            JsonNode frame = frames.poll(20, TimeUnit.SECONDS);
            if (frame == null) {
                throw new AssertionError("no frame came");
            }
            return frame;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next frame of this type; others are passed over. */
    JsonNode next(String type) {
        JsonNode frame = next();
        while (!frame.path("event_type").asText().equals(type)) {
            frame = next();
        }
        return frame.path("payload");
    }

    /** Waits until the session has ended. */
    int end() {
        return end.orTimeout(20, TimeUnit.SECONDS).join();
    }
}

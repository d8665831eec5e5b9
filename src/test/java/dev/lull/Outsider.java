package dev.lull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Speaks to the simulator as anybody with the account's key could, and tries again until it is answered. */
final class Outsider implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PRECONDITION_FAILED = 412;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonNode simulator;

    /** @param simulator what {@code lull simulate} prints first */
    Outsider(JsonNode simulator) {
        this.simulator = simulator;
    }

    String url() {
        return simulator.path("url").asText();
    }

    /** A path in the workspace. */
    String workspace(String path) {
        return "/v1/Workspaces/" + simulator.path("workspace_sid").asText() + path;
    }

    JsonNode get(String path) {
        return json(insist(request(path).GET()).body());
    }

    void post(String path, String... namesAndValues) {
        insist(request(path).POST(form(namesAndValues)));
    }

    /** From now on this goes wrong, and nothing else. */
    void faults(String specification) {
        insist(request("/_simulator/faults").PUT(BodyPublishers.ofString(specification)));
    }

    JsonNode attributes(String task) {
        return json(get(workspace("/Tasks/" + task)).path("attributes").asText());
    }

    /** Lays a note into a task's attributes and keeps all others; also where the answer is lost it is there once. */
    void note(String task, String key) {
        boolean noted = false;
        while (!noted) {
            HttpResponse<String> read =
                    insist(request(workspace("/Tasks/" + task)).GET());
            JsonNode now = json(json(read.body()).path("attributes").asText());
            if (now.has(key)) {
                noted = true;
            } else {
                String with = now.toString().replaceFirst("\\{", "{\"" + key + "\":12.50,");
                send(request(workspace("/Tasks/" + task))
                        .header("If-Match", read.headers().firstValue("ETag").orElseThrow())
                        .POST(form("Attributes", with)));
            }
        }
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private HttpRequest.Builder request(String path) {
        String who = simulator.path("api_key").asText() + ":"
                + simulator.path("api_secret").asText();
        return HttpRequest.newBuilder(URI.create(url() + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private static HttpRequest.BodyPublisher form(String... namesAndValues) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            pairs.add(namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return BodyPublishers.ofString(String.join("&", pairs));
    }

    private HttpResponse<String> insist(HttpRequest.Builder request) {
        Optional<HttpResponse<String>> answer = Optional.empty();
        while (answer.filter(got -> got.statusCode() / 100 == 2).isEmpty()) {
            answer = send(request);
            answer.map(HttpResponse::statusCode).ifPresent(Outsider::isNoMistake);
        }
        return answer.orElseThrow();
    }

    private static void isNoMistake(int status) {
        if (status / 100 == 4 && status != 429 && status != PRECONDITION_FAILED) {
            throw new AssertionError("The simulator answers " + status);
        }
    }

    /** Empty where the answer is lost. */
    private Optional<HttpResponse<String>> send(HttpRequest.Builder request) {
        try {
            return Optional.of(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            return Optional.empty();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}

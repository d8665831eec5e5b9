package dev.lull.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lull.simulator.Simulator;
import dev.lull.simulator.SimulatorDescription;
import dev.lull.simulator.SimulatorOptions;
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

/** A simulator of its own and plain HTTP to it, as curl would speak. */
public final class Client implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Simulator simulator;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final SimulatorDescription description;
    private final List<Answer> answers = new ArrayList<>();

    /** An answer: status, body and headers. */
    public record Answer(int status, JsonNode body, HttpResponse<byte[]> raw) {
        public String text(String name) {
            return body.path(name).asText();
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    private Client(Simulator simulator) {
        this.simulator = simulator;
        description = simulator.description();
    }

    /** Starts a simulator that is idle. */
    public static Client idle(int workers, int chats) throws IOException {
        return of(SimulatorOptions.defaults()
                .withWorkers(workers)
                .withChats(chats)
                .withIdle(true));
    }

    public static Client of(SimulatorOptions options) throws IOException {
        return new Client(Simulator.start(options));
    }

    public SimulatorDescription description() {
        return description;
    }

    /** The simulator that this speaks to. */
    public Simulator simulator() {
        return simulator;
    }

    /** Every answer so far. */
    public List<Answer> answers() {
        return List.copyOf(answers);
    }

    /** The path of something in the workspace. */
    public String workspace(String path) {
        return "/v1/Workspaces/" + description.workspaceSid() + path;
    }

    public Answer get(String pathOrUrl) {
        return send(request(pathOrUrl).GET());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer post(String path, String... namesAndValues) {
        return send(request(path).POST(form(namesAndValues)));
    }

    /** A post that expects a version, the tag exactly as given. */
    public Answer postIfMatch(String path, String tag, String... namesAndValues) {
        return send(request(path).header("If-Match", tag).POST(form(namesAndValues)));
    }

    /** A put of plain text, the answer read as text. */
    public HttpResponse<String> put(String path, String text) {
        try {
            return http.send(request(path).PUT(BodyPublishers.ofString(text)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A post that asks for webhooks to be called. */
    public Answer postWithWebhooks(String path, String... namesAndValues) {
        return send(request(path).header("X-Twilio-Webhook-Enabled", "true").POST(form(namesAndValues)));
    }

    public Answer getAs(String user, String password, String path) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Authorization", basic(user, password))
                .GET());
    }

    /** The entries of a list, all pages. */
    public List<JsonNode> all(String path, String key) {
        List<JsonNode> found = new ArrayList<>();
        String next = path;
        while (!next.isEmpty()) {
            JsonNode body = get(next).body();
            body.path(key).forEach(found::add);
            next = body.path("meta").path("next_page_url").asText("").replace("null", "");
        }
        return found;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path))
                .header("Authorization", basic(description.apiKey(), description.apiSecret()));
    }

    private URI uri(String pathOrUrl) {
        return pathOrUrl.startsWith("http") ? URI.create(pathOrUrl) : URI.create(description.url() + pathOrUrl);
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static HttpRequest.BodyPublisher form(String... namesAndValues) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            pairs.add(namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return BodyPublishers.ofString(String.join("&", pairs));
    }

    private Answer send(HttpRequest.Builder builder) {
        try {
            HttpRequest request = builder.header("Content-Type", "application/x-www-form-urlencoded")
                    .build();
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            JsonNode body = response.body().length == 0 ? MAPPER.missingNode() : MAPPER.readTree(response.body());
            Answer answer = new Answer(response.statusCode(), body, response);
            answers.add(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        simulator.close();
        http.shutdownNow();
    }
}

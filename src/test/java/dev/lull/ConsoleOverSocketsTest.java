package dev.lull;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lull.simulator.Simulator;
import dev.lull.simulator.SimulatorDescription;
import dev.lull.simulator.SimulatorOptions;
import dev.lull.twilio.TwilioWorkspaces;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands against the simulator over real sockets, driven from outside as anybody could with curl. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ConsoleOverSocketsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private Simulator simulator;
    private SimulatorDescription it;
    private HttpClient http;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start(
                SimulatorOptions.defaults().withWorkers(2).withChats(3).withIdle(true));
        it = simulator.description();
        http = HttpClient.newHttpClient();
    }

    @AfterEach
    void stop() {
        http.close();
        simulator.close();
    }

    @Test
    void aQuietChatIsMovedAndTheCustomersMessageBringsItBack() throws Exception {
        String task = task(0);
        JsonNode before = attributes(task);
        post("/v1/Conversations/" + before.get("conversationSid").asText() + "/Messages", "Author", agentOf(task));

        try (Watching watch = new Watching("watch", "--json", "--automate", "--timeout", "1s")) {
            watch.until(task, "inactive");

            JsonNode moved = get("/v1/Workspaces/" + it.workspaceSid() + "/Tasks/" + task);
            assertThat(moved.get("task_channel_unique_name").asText()).startsWith("inactive_");
            assertThat(attributes(task).get("inactive").asInt()).isEqualTo(1);
            before.properties().forEach(entry -> {
                if (!entry.getKey().equals("inactive")) {
                    assertThat(attributesOrFail(task).get(entry.getKey())).isEqualTo(entry.getValue());
                }
            });
            assertThat(channel(task(1))).doesNotStartWith("inactive_");
            assertThat(channel(task(2))).doesNotStartWith("inactive_");

            post(
                    "/v1/Conversations/" + before.get("conversationSid").asText() + "/Messages",
                    "Author",
                    customerOf(before.get("conversationSid").asText()));
            watch.until(task, "awaiting-agent");

            assertThat(channel(task)).doesNotStartWith("inactive_");
            assertThat(attributes(task).path("inactive").asInt()).isZero();
        }
    }

    @Test
    void deactivateAndActivateMoveOneTask() throws Exception {
        Shell shell = shell(it.apiSecret());
        String task = task(1);

        assertThat(shell.run("deactivate", task, "--reason", "lunch")).isZero();
        assertThat(channel(task)).startsWith("inactive_");
        assertThat(channel(task(0))).doesNotStartWith("inactive_");
        assertThat(shell.run("deactivate", task)).isZero();
        assertThat(shell.err()).contains("so already");

        assertThat(shell.run("activate", task)).isZero();
        assertThat(channel(task)).doesNotStartWith("inactive_");
    }

    @Test
    void whatIsWrongHasItsExitCode() throws Exception {
        String task = task(0);

        assertThat(shell(it.apiSecret()).run("activate", "WT00000000000000000000000000000000"))
                .isEqualTo(4);

        Shell wrongSecret = shell("wrong");
        assertThat(wrongSecret.run("deactivate", task)).isEqualTo(3);
        assertThat(wrongSecret.err()).hasLineCount(1);
        assertThat(channel(task)).doesNotStartWith("inactive_");

        simulator.close();
        for (String command : new String[] {"tasks", "watch", "activate " + task}) {
            Shell stopped = shell(it.apiSecret());
            assertThat(stopped.run(command.split(" "))).isEqualTo(1);
            assertThat(stopped.err()).hasLineCount(1).startsWith("lull: ").endsWith(".\n");
            assertThat(stopped.out()).isEmpty();
        }
    }

    @Test
    void aSnapshotTellsWhatTheWorkspaceTells() throws Exception {
        Shell shell = shell(it.apiSecret());

        assertThat(shell.run("tasks", "--json")).isZero();
        assertThat(JSON.readTree(shell.out())).hasSize(3).allSatisfy(task -> {
            assertThat(task.get("conversation_sid").asText()).startsWith("CH");
            assertThat(it.workerSids()).contains(task.get("worker_sid").asText());
        });
        assertThat(shell.run("tasks", "--json", "--no-messages")).isZero();
        assertThat(JSON.readTree(shell.out())).hasSize(3);
        assertThat(shell.run("workers", "--json")).isZero();
        assertThat(JSON.readTree(shell.out())).hasSize(2);
    }

    @Test
    void withoutAnAccountWatchSupervisesItsOwnSimulator() throws Exception {
        try (Watching watch = new Watching(Map.of(), "watch", "--json")) {
            assertThat(JSON.readTree(watch.line()).get("change").asText()).isEqualTo("added");
        }
    }

    /** A command that is watched by its lines. */
    private final class Watching implements AutoCloseable {
        private final BufferedReader lines;
        private final Running command;

        Watching(String... arguments) throws IOException {
            this(environment(it.apiSecret()), arguments);
        }

        Watching(Map<String, String> environment, String... arguments) throws IOException {
            PipedOutputStream out = new PipedOutputStream();
            lines = new BufferedReader(
                    new InputStreamReader(new PipedInputStream(out, 1 << 20), StandardCharsets.UTF_8));
            command = new Running(folder, environment, out, arguments);
        }

        String line() throws IOException {
            return String.valueOf(lines.readLine());
        }

        void until(String task, String state) throws IOException {
            JsonNode line;
            do {
                line = JSON.readTree(line());
            } while (!line.get("task_sid").asText().equals(task)
                    || !line.get("state").asText().equals(state));
        }

        @Override
        public void close() throws IOException {
            command.close();
            assertThat(command.exit().join()).isZero();
            lines.close();
        }
    }

    private Shell shell(String secret) {
        return new Shell(environment(secret), folder, clock -> new TwilioWorkspaces(clock, InstantSource.system()));
    }

    private Map<String, String> environment(String secret) {
        Map<String, String> all = new HashMap<>();
        all.put("LULL_API_URL", it.url().toString());
        all.put("TWILIO_ACCOUNT_SID", it.accountSid());
        all.put("TWILIO_API_KEY", it.apiKey());
        all.put("TWILIO_API_SECRET", secret);
        return all;
    }

    private String task(int number) throws IOException, InterruptedException {
        return get("/v1/Workspaces/" + it.workspaceSid() + "/Tasks")
                .get("tasks")
                .get(number)
                .get("sid")
                .asText();
    }

    private String channel(String task) throws IOException, InterruptedException {
        return get("/v1/Workspaces/" + it.workspaceSid() + "/Tasks/" + task)
                .get("task_channel_unique_name")
                .asText();
    }

    private JsonNode attributes(String task) throws IOException, InterruptedException {
        return JSON.readTree(get("/v1/Workspaces/" + it.workspaceSid() + "/Tasks/" + task)
                .get("attributes")
                .asText());
    }

    private JsonNode attributesOrFail(String task) {
        try {
            return attributes(task);
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private String agentOf(String task) throws IOException, InterruptedException {
        JsonNode reservation = get("/v1/Workspaces/" + it.workspaceSid() + "/Tasks/" + task + "/Reservations")
                .get("reservations")
                .get(0);
        JsonNode worker = get("/v1/Workspaces/" + it.workspaceSid() + "/Workers/"
                + reservation.get("worker_sid").asText());
        return JSON.readTree(worker.get("attributes").asText())
                .get("contact_uri")
                .asText()
                .substring("client:".length());
    }

    private String customerOf(String conversation) throws IOException, InterruptedException {
        return get("/v1/Conversations/" + conversation + "/Messages?Order=asc")
                .get("messages")
                .get(0)
                .get("author")
                .asText();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(it.url() + path)).GET(), path);
    }

    private void post(String path, String name, String value) throws IOException, InterruptedException {
        send(
                HttpRequest.newBuilder(URI.create(it.url() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&Body=hello")),
                path);
    }

    private JsonNode send(HttpRequest.Builder request, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request.header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString((it.apiKey() + ":" + it.apiSecret())
                                                        .getBytes(StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isBetween(200, 299);
        return JSON.readTree(answer.body());
    }
}

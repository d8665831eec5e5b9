package dev.lull.simulator.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lull.simulator.rest.Client;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BridgeTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private Client client;

    @SuppressWarnings("NullAway.Init")
    private String worker;

    @BeforeEach
    void start() throws IOException {
        client = Client.idle(1, 1);
        worker = client.description().workerSids().getFirst();
    }

    @AfterEach
    void stop() {
        client.close();
        http.shutdownNow();
    }

    private String token() {
        return Tokens.of(client.description(), worker);
    }

    private Session open() {
        return Session.open(http, client.description(), token(), false);
    }

    @Test
    void theFirstFrameSaysWhoseSessionItIs() {
        JsonNode first = open().next();
        assertThat(first.path("event_type").asText()).isEqualTo("init");
        JsonNode init = first.path("payload");
        assertThat(init.path("channel_id").asText()).isEqualTo(worker);
        assertThat(init.path("workspace_sid").asText())
                .isEqualTo(client.description().workspaceSid());
        assertThat(init.path("token_lifetime").asLong()).isBetween(3_500_000L, 3_600_000L);
    }

    @Test
    void aMovedTaskIsToldWithItsNewChannel() {
        Session session = open();
        session.next("init");
        String task = client.all(client.workspace("/Tasks"), "tasks")
                .getFirst()
                .path("sid")
                .asText();
        client.post(client.workspace("/Tasks/" + task), "TaskChannel", "inactive_chat");
        JsonNode updated = session.next("task.updated");
        assertThat(updated.path("sid").asText()).isEqualTo(task);
        assertThat(updated.path("task_channel_unique_name").asText()).isEqualTo("inactive_chat");
        assertThat(updated.path("attributes").isTextual()).isTrue();
        assertThat(updated.path("date_created").isNumber()).isTrue();
    }

    @Test
    void aReservationIsToldAndAcceptedOnTheSamePath() throws IOException, InterruptedException {
        Session session = open();
        session.next("init");
        client.post(client.workspace("/Tasks"), "TaskChannel", "chat", "Attributes", "{\"queue\":\"Billing\"}");
        JsonNode created = session.next("reservation.created");
        assertThat(created.path("task").path("assignment_status").asText()).isEqualTo("reserved");

        JsonNode answer =
                ask("POST", "/Reservations/" + created.path("sid").asText(), "{\"ReservationStatus\":\"accepted\"}");

        assertThat(answer.path("payload").path("reservation_status").asText()).isEqualTo("accepted");
        assertThat(session.next("reservation.accepted").path("sid")).isEqualTo(created.path("sid"));
    }

    @Test
    void theRequestsThatTheSdkSendsFirstAreAnswered() throws IOException, InterruptedException {
        assertThat(ask("GET", "", "{}").path("payload").path("sid").asText()).isEqualTo(worker);
        JsonNode channels = ask("GET", "/WorkerChannels", "{\"PageSize\":2}").path("payload");
        assertThat(channels.path("contents")).hasSize(2);
        assertThat(channels.path("total").asInt()).isEqualTo(6);
        JsonNode rest = ask(
                "GET",
                "/WorkerChannels",
                "{\"AfterSid\":\"" + channels.path("after_sid").asText() + "\"}");
        assertThat(rest.path("payload").path("contents")).hasSize(4);
        assertThat(channels.path("contents").path(0).path("available").asInt()).isEqualTo(1);
        JsonNode reservations =
                ask("GET", "/Reservations", "{\"Active\":\"true\"}").path("payload");
        assertThat(reservations.path("contents")).hasSize(1);
    }

    @Test
    void aCapacityChangeIsToldToTheWorkersSessions() {
        Session first = open();
        Session second = open();
        first.next("init");
        second.next("init");
        client.post(client.workspace("/Workers/" + worker + "/Channels/chat"), "Capacity", "9");
        assertThat(first.next("worker.capacity.update")
                        .path("configured_capacity")
                        .asInt())
                .isEqualTo(9);
        assertThat(second.next("worker.capacity.update").path("worker_sid").asText())
                .isEqualTo(worker);
    }

    @Test
    void aSessionThatAsksForItEndsTheOthers() {
        Session first = open();
        first.next("init");
        Session second = Session.open(http, client.description(), token(), true);
        second.next("init");
        assertThat(first.end()).isNotZero();
    }

    @Test
    void aClosedSimulatorEndsItsSessionsAndConnections() {
        Session session = open();
        session.next("init");
        client.get("/v1/Workspaces");
        client.simulator().close();
        assertThat(session.end()).isNotZero();
        assertThatThrownBy(() -> client.get("/v1/Workspaces")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aTokenThatIsExpiredOrSignedByAnotherIsRefused() {
        String expired =
                Tokens.of(client.description(), client.description().apiSecret(), worker, Duration.ofSeconds(-1));
        String foreign = Tokens.of(client.description(), "x".repeat(32), worker, Duration.ofHours(1));
        for (String token : new String[] {expired, foreign, "nonsense"}) {
            assertThatThrownBy(() -> Session.open(http, client.description(), token, false))
                    .hasStackTraceContaining("403");
        }
    }

    @Test
    void aWorkersTokenIsValidatedForTwilioFunctions() {
        String path = "/v1/Accounts/" + client.description().accountSid() + "/Tokens/validate";
        Client.Answer valid = client.post(path, "token", token());
        assertThat(valid.body().path("valid").asBoolean()).isTrue();
        assertThat(valid.text("worker_sid")).isEqualTo(worker);
        assertThat(client.post(path, "token", token() + "x")
                        .body()
                        .path("valid")
                        .asBoolean())
                .isFalse();
    }

    private JsonNode ask(String method, String path, String parameters) throws IOException, InterruptedException {
        String url = "Workspaces/" + client.description().workspaceSid() + "/Workers/" + worker + path;
        String body = "{\"url\":\"%s\",\"method\":\"%s\",\"params\":%s,\"token\":\"%s\"}"
                .formatted(url, method, parameters, token());
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(client.description().url() + "/v1/wschannels"))
                .header("Content-Type", "text/plain")
                .header("apiVersion", "v2")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return new ObjectMapper()
                .readTree(http.send(request, BodyHandlers.ofString()).body());
    }
}

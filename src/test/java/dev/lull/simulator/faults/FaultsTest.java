package dev.lull.simulator.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lull.simulator.SimulatorOptions;
import dev.lull.simulator.rest.Client;
import dev.lull.simulator.rest.Client.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    @SuppressWarnings("NullAway.Init")
    private Client client;

    @SuppressWarnings("NullAway.Init")
    private String task;

    @BeforeEach
    void start() throws IOException {
        client = Client.idle(1, 1);
        task = client.workspace("/Tasks/")
                + client.all(client.workspace("/Tasks"), "tasks")
                        .getFirst()
                        .path("sid")
                        .asText();
    }

    @AfterEach
    void stop() {
        client.close();
    }

    private void set(String faults) {
        assertThat(client.put("/_simulator/faults", faults).statusCode()).isEqualTo(200);
    }

    private String channel() {
        return client.get(task).text("task_channel_unique_name");
    }

    @Test
    void tooManyRequestsAreNotCarriedOut() {
        set("429=1,retry-after=3s");
        Answer refused = client.post(task, "TaskChannel", "inactive_chat");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("3");
        assertThat(refused.body().path("code").asInt()).isEqualTo(20429);
        set("429=1");
        assertThat(client.get(task).header("Retry-After")).isEmpty();
        set("");
        assertThat(channel()).isEqualTo("chat");
    }

    @Test
    void anErrorCanComeBeforeOrAfterTheWriteTookEffect() {
        set("503=1");
        assertThat(client.post(task, "TaskChannel", "inactive_chat").status()).isEqualTo(503);
        set("");
        assertThat(channel()).isEqualTo("chat");
        set("503-after=1");
        assertThat(client.post(task, "TaskChannel", "inactive_chat").status()).isEqualTo(503);
        set("");
        assertThat(channel()).isEqualTo("inactive_chat");
    }

    @Test
    void aDroppedConnectionMayHideAWriteThatTookEffect() {
        set("drop-after=1");
        assertThatThrownBy(() -> client.post(task, "TaskChannel", "inactive_chat"))
                .isInstanceOf(UncheckedIOException.class);
        set("");
        assertThat(channel()).isEqualTo("inactive_chat");
        set("drop=1");
        assertThatThrownBy(() -> client.get(task)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aHalfClosedConnectionMayHideAWriteThatTookEffect() {
        set("half-close=1");
        assertThatThrownBy(() -> client.post(task, "TaskChannel", "inactive_chat"))
                .isInstanceOf(UncheckedIOException.class);
        set("");
        assertThat(channel()).isEqualTo("inactive_chat");
    }

    @Test
    void aBodyCanBreakOffOrBeNoJson() {
        set("truncate=1");
        assertThatThrownBy(() -> client.get(task)).isInstanceOf(UncheckedIOException.class);
        set("non-json=1");
        assertThatThrownBy(() -> client.get(task)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void revokedCredentialsAreRefusedUntilTheyAreNot() {
        set("revoked");
        assertThat(client.get(task).status()).isEqualTo(401);
        set("");
        assertThat(client.get(task).status()).isEqualTo(200);
    }

    @Test
    void theClockCanBeOff() {
        set("clock=-60m");
        Instant date = ZonedDateTime.parse(client.get(task).header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
        assertThat(Duration.between(date, Instant.now())).isGreaterThan(Duration.ofMinutes(59));
    }

    @Test
    void eventsCanBeListedTwiceOrNever() {
        String path = client.workspace("/Events?PageSize=1000");
        int all = client.all(path, "events").size();
        set("events-twice=1");
        List<String> twice = client.all(path, "events").stream()
                .map(event -> event.path("sid").asText())
                .toList();
        assertThat(twice).hasSize(2 * all);
        assertThat(new HashSet<>(twice)).hasSize(all);
        set("events-missing=0.5");
        List<JsonNode> some = client.all(path, "events");
        assertThat(some.size()).isBetween(1, all - 1);
        assertThat(client.all(path, "events")).isEqualTo(some);
        set("events-late=60m");
        assertThat(client.all(path, "events").size()).isLessThan(all);
    }

    @Test
    void anotherWriterRaisesVersionsAllTheTime() {
        String tag = client.get(task).header("ETag");
        set("writers=20ms");
        Instant end = Instant.now().plusSeconds(20);
        while (client.get(task).header("ETag").equals(tag) && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(client.postIfMatch(task, tag, "TaskChannel", "inactive_chat").status())
                .isEqualTo(412);
        assertThat(client.get(task).text("attributes")).contains("otherWriter");
    }

    @Test
    void theSameSeedLetsTheSameRequestsFail() throws IOException {
        List<List<Integer>> runs = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            SimulatorOptions options =
                    SimulatorOptions.defaults().withIdle(true).withFaults(Faults.parse("429=0.3,503=0.2"));
            try (Client other = Client.of(options)) {
                List<Integer> statuses = new ArrayList<>();
                for (int i = 0; i < 40; i++) {
                    statuses.add(other.get("/v1/Workspaces").status());
                }
                runs.add(statuses);
            }
        }
        assertThat(runs.getFirst()).contains(200, 429, 503).isEqualTo(runs.getLast());
    }

    @Test
    void aSpecificationThatCannotBeReadIsRefusedInWords() {
        assertThatThrownBy(() -> Faults.parse("lateness=3s"))
                .hasMessageStartingWith("'lateness' is unknown: use 429, 503");
        assertThatThrownBy(() -> Faults.parse("429=2")).hasMessage("429 must be a share from 0 to 1, not '2'.");
        assertThatThrownBy(() -> Faults.parse("latency=fast"))
                .hasMessage("latency must be a time as 200ms, 3s or 2m, not 'fast'.");
        assertThat(client.put("/_simulator/faults", "429=2").statusCode()).isEqualTo(400);
    }

    @Test
    void thePolicyIsChangedWhileTheSimulatorRuns() {
        assertThat(client.put("/_simulator/policy", "statuses=none,list-attributes=null,stale-body=empty")
                        .statusCode())
                .isEqualTo(200);
        assertThat(client.post(task, "TaskChannel", "inactive_chat").status()).isEqualTo(400);
        assertThat(client.postIfMatch(task, "99", "Priority", "1").raw().body()).isEmpty();
        assertThat(client.all(client.workspace("/Tasks"), "tasks")
                        .getFirst()
                        .path("attributes")
                        .isNull())
                .isTrue();
    }
}

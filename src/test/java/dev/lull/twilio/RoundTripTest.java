package dev.lull.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lull.engine.Change;
import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import dev.lull.engine.TaskOverride;
import dev.lull.model.Side;
import dev.lull.model.TaskSid;
import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import dev.lull.simulator.SimulatorDescription;
import dev.lull.simulator.rest.Client;
import dev.lull.supervision.Account;
import dev.lull.supervision.Connection;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.FeedScope;
import dev.lull.supervision.Health;
import dev.lull.supervision.Ports;
import dev.lull.supervision.Presence;
import dev.lull.supervision.Reader;
import dev.lull.supervision.Secret;
import dev.lull.supervision.ServerClock;
import dev.lull.supervision.Signature;
import dev.lull.supervision.Supervision;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way: simulator, HTTP, twilio-java, feed, engine, gateway and back. */
class RoundTripTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<ChatView> shown = new LinkedBlockingQueue<>();
    private Client client;
    private Connection connection;
    private Supervision supervision;

    @BeforeEach
    void open() throws IOException, ConnectionException {
        client = Client.idle(2, 3);
        ServerClock clock = new ServerClock(InstantSource.system());
        connection = new TwilioWorkspaces(clock, InstantSource.system()).open(account(client.description()));
        Policy policy = Policy.of(Duration.ofSeconds(1), Automation.ON, connection.pairs());
        supervision = new Supervision(
                policy,
                new Ports(
                        connection.gateway(),
                        connection.feed(new FeedScope.Everything(true), policy::conversationOf),
                        connection.budget(),
                        decision -> {},
                        Presence.FORGETFUL),
                clock,
                new Signature("test", Optional.of("ana")),
                edit -> {});
        supervision.subscribe(new Reader() {
            @Override
            public void changed(List<Change> changes) {
                changes.forEach(RoundTripTest.this::keep);
            }

            @Override
            public void health(Health health) {}
        });
    }

    @AfterEach
    void close() {
        supervision.close();
        connection.close();
        client.close();
    }

    @Test
    void aQuietChatGoesInactiveAndComesBackWhenTheCustomerWrites() throws Exception {
        supervision.start();
        supervision.ready().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        JsonNode task = task();
        String sid = task.path("sid").asText();
        JsonNode before = JSON.readTree(task.path("attributes").asText());

        write(before, agentOf(sid));
        await(sid, view -> view.side() == Side.INACTIVE && view.state() instanceof ChatState.Inactive);

        JsonNode away = read(sid);
        assertThat(away.path("task_channel_unique_name").asText()).startsWith("inactive_");
        JsonNode marked = JSON.readTree(away.path("attributes").asText());
        assertThat(marked.path("inactive").asInt()).isEqualTo(1);
        keepsAllOf(before, marked);

        write(before, before.path("customerAddress").asText());
        await(sid, view -> view.side() == Side.ACTIVE && view.state() instanceof ChatState.AwaitingAgent);

        JsonNode back = read(sid);
        assertThat(back.path("task_channel_sid")).isEqualTo(task.path("task_channel_sid"));
        JsonNode cleared = JSON.readTree(back.path("attributes").asText());
        assertThat(cleared.path("inactive").asInt()).isZero();
        keepsAllOf(before, cleared);
    }

    @Test
    void aSupervisorsRequestIsConfirmedByTwilio() throws Exception {
        supervision.start();
        supervision.ready().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        String sid = task().path("sid").asText();

        assertThat(ask(sid, new TaskOverride.Action.ForceInactive())).isInstanceOf(TaskOverride.Outcome.Done.class);
        assertThat(read(sid).path("task_channel_unique_name").asText()).startsWith("inactive_");

        assertThat(ask(sid, new TaskOverride.Action.ForceActive())).isInstanceOf(TaskOverride.Outcome.Done.class);
        assertThat(read(sid).path("task_channel_unique_name").asText()).doesNotStartWith("inactive_");
    }

    private static void keepsAllOf(JsonNode before, JsonNode now) {
        before.properties().forEach(field -> assertThat(now.get(field.getKey())).isEqualTo(field.getValue()));
    }

    private TaskOverride.Outcome ask(String sid, TaskOverride.Action action)
            throws InterruptedException, ExecutionException, TimeoutException {
        return supervision.submit(new TaskSid(sid), action, Optional.empty()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void keep(Change change) {
        if (change instanceof Change.TaskAdded(ChatView task)) {
            shown.add(task);
        } else if (change instanceof Change.TaskUpdated(ChatView task)) {
            shown.add(task);
        }
    }

    private void await(String sid, Predicate<ChatView> wanted) throws InterruptedException {
        while (true) {
            ChatView view = shown.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(view).as("the task comes to be as expected").isNotNull();
            if (view != null && view.task().value().equals(sid) && wanted.test(view)) {
                return;
            }
        }
    }

    private JsonNode task() {
        return client.all(client.workspace("/Tasks?AssignmentStatus=assigned"), "tasks")
                .getFirst();
    }

    private JsonNode read(String sid) {
        return client.get(client.workspace("/Tasks/" + sid)).body();
    }

    private String agentOf(String sid) throws IOException {
        String worker = client.all(client.workspace("/Tasks/" + sid + "/Reservations"), "reservations")
                .getFirst()
                .path("worker_sid")
                .asText();
        JsonNode attributes =
                JSON.readTree(client.get(client.workspace("/Workers/" + worker)).text("attributes"));
        return attributes.path("contact_uri").asText().replace("client:", "");
    }

    private void write(JsonNode attributes, String author) {
        String conversation = attributes.path("conversationSid").asText();
        assertThat(client.post("/v1/Conversations/" + conversation + "/Messages", "Author", author, "Body", "Hello")
                        .status())
                .isEqualTo(201);
    }

    private static Account account(SimulatorDescription description) {
        return new Account(
                description.accountSid(),
                description.apiKey(),
                new Secret(description.apiSecret()),
                Optional.of(description.workspaceSid()),
                Optional.of(description.url()),
                List.of(),
                true);
    }
}

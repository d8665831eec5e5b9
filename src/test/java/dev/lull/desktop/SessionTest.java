package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lull.desktop.bridge.OpenWorkspace;
import dev.lull.desktop.bridge.StartedWith;
import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import dev.lull.simulator.SimulatorDescription;
import dev.lull.simulator.rest.Client;
import dev.lull.supervision.Account;
import dev.lull.supervision.Connection;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.FeedScope;
import dev.lull.supervision.Ports;
import dev.lull.supervision.Presence;
import dev.lull.supervision.Secret;
import dev.lull.supervision.ServerClock;
import dev.lull.supervision.Signature;
import dev.lull.supervision.Supervision;
import dev.lull.twilio.TwilioWorkspaces;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A supervisor's session: the real window, the real simulator over HTTP, and everything between them. */
class SessionTest extends WindowTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Client client;

    @BeforeEach
    void startSimulator() throws IOException {
        client = Client.idle(2, 3);
    }

    @AfterEach
    void stopSimulator() {
        closeWindow();
        client.close();
    }

    @Test
    void aSupervisorWatchesAChatRestAndReturnAndActsOnOthersByHand() throws IOException {
        openReady(Contexts.of(true, new FakeWorkspace.Memory(), () -> connect(Duration.ofSeconds(4))));
        List<JsonNode> tasks = client.all(client.workspace("/Tasks?AssignmentStatus=assigned"), "tasks");
        Chat first = chat(tasks.get(0));
        Chat second = chat(tasks.get(1));
        Chat third = chat(tasks.get(2));
        awaitText("#shown", "3 of 3 tasks");

        first.agentWrites();
        awaitRow(first.customer, "Silence ends at");
        awaitRow(first.customer, "Inactive");
        assertThat(first.channel()).startsWith("inactive_");
        first.customerWrites();
        awaitRow(first.customer, "Awaiting agent");
        assertThat(first.channel()).doesNotStartWith("inactive_");

        select(second.customer);
        click("#deactivate");
        awaitRow(second.customer, "Deactivated");
        assertThat(second.channel()).startsWith("inactive_");

        client.put("/_simulator/policy", "statuses=pending");
        select(third.customer);
        click("#deactivate");
        awaitRow(third.customer, "Not deactivated");
        assertThat(third.channel()).doesNotStartWith("inactive_");
        client.put("/_simulator/policy", "");
        clickInRow(third.customer, "Try again");
        awaitRow(third.customer, "Deactivated");
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
        awaitRow(third.customer, "Activated");
        press(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.H);
        awaitRow(third.customer, "Held");

        click("#settings");
        fill("#timeout", "1h");
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        first.agentWrites();
        awaitRow(first.customer, "Silence ends at");
        click("#settings");
        fill("#timeout", "1s");
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        awaitRow(first.customer, "Inactive");
        assertThat(third.channel()).doesNotStartWith("inactive_");
    }

    private OpenWorkspace connect(Duration timeout) throws ConnectionException {
        ServerClock clock = new ServerClock(InstantSource.system());
        Connection connection = new TwilioWorkspaces(clock, InstantSource.system()).open(account());
        Policy policy = Policy.of(timeout, Automation.ON, connection.pairs());
        Supervision supervision = new Supervision(
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
        supervision.start();
        return new OpenWorkspace(
                connection.workspaceSid(),
                connection.workspaceName(),
                connection.simulated(),
                "poll",
                supervision,
                clock,
                StartedWith.DEFAULTS,
                () -> {
                    supervision.close();
                    connection.close();
                });
    }

    private Account account() {
        SimulatorDescription it = client.description();
        return new Account(
                it.accountSid(),
                it.apiKey(),
                new Secret(it.apiSecret()),
                Optional.of(it.workspaceSid()),
                Optional.of(it.url()),
                List.of(),
                true);
    }

    private Chat chat(JsonNode task) throws IOException {
        JsonNode attributes = JSON.readTree(task.path("attributes").asText());
        String sid = task.path("sid").asText();
        String worker = client.all(client.workspace("/Tasks/" + sid + "/Reservations"), "reservations")
                .getFirst()
                .path("worker_sid")
                .asText();
        JsonNode agent =
                JSON.readTree(client.get(client.workspace("/Workers/" + worker)).text("attributes"));
        return new Chat(
                sid,
                attributes.path("customerName").asText(),
                attributes.path("conversationSid").asText(),
                agent.path("contact_uri").asText().replace("client:", ""),
                attributes.path("customerAddress").asText());
    }

    /** One of the simulator's chats, and both who write in it. */
    private final class Chat {
        private final String sid;
        private final String customer;
        private final String conversation;
        private final String agent;
        private final String address;

        Chat(String sid, String customer, String conversation, String agent, String address) {
            this.sid = sid;
            this.customer = customer;
            this.conversation = conversation;
            this.agent = agent;
            this.address = address;
        }

        void agentWrites() {
            write(agent);
        }

        void customerWrites() {
            write(address);
        }

        private void write(String author) {
            String messages = "/v1/Conversations/" + conversation + "/Messages";
            assertThat(client.post(messages, "Author", author, "Body", "Hello").status())
                    .isEqualTo(201);
        }

        /** As curl would read it. */
        String channel() {
            return client.get(client.workspace("/Tasks/" + sid)).text("task_channel_unique_name");
        }
    }
}

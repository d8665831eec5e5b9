package dev.lull.simulator.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.simulator.rest.Client.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Twilio's own descriptions judge the simulator's answers. */
class DescriptionsTest {
    private static final List<String> PRODUCTS = List.of("taskrouter", "conversations", "sync");
    private static final int AT_LEAST = 60;

    @SuppressWarnings("NullAway.Init")
    private Descriptions descriptions;

    @SuppressWarnings("NullAway.Init")
    private Client client;

    @BeforeAll
    static void findDescriptions() {
        assumeTrue(
                Descriptions.directory().isPresent(),
                "Twilio's descriptions are neither in ../shared/twilio-oai nor where -Dtwilio.oai says");
    }

    @BeforeEach
    void start() throws IOException {
        descriptions = Descriptions.read(Descriptions.directory().orElseThrow(), PRODUCTS);
        client = Client.idle(2, 3);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    @Test
    void everyAnswerFitsItsDescription() {
        Walk.throughTaskRouter(client);
        Walk.throughConversations(client, "/v1");
        Walk.throughConversations(client, "/v1/Services/" + Walk.serviceOf(client));
        int conversations = client.answers().size();
        Walk.throughSync(client);

        Set<Descriptions.Operation> covered = new HashSet<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < client.answers().size(); i++) {
            Answer answer = client.answers().get(i);
            String method = answer.raw().request().method();
            String path = answer.raw().uri().getPath();
            String product = i < conversations ? product(path) : "sync";
            if (answer.status() < 400) {
                descriptions.operation(product, method, path).ifPresent(covered::add);
            }
            descriptions.judge(product, method, path, answer.status(), answer.body()).stream()
                    .map(fault -> method + " " + path + " " + answer.status() + ": " + fault)
                    .forEach(faults::add);
        }
        System.out.println("Operations judged by Twilio's descriptions: " + covered.size());
        assertThat(faults).isEmpty();
        assertThat(covered).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    }

    private static String product(String path) {
        return path.startsWith("/v1/Workspaces") ? "taskrouter" : "conversations";
    }

    @Test
    void aMissingAnExtraAndAWronglyTypedFieldAreFound() {
        Answer task = client.get(client.all(client.workspace("/Tasks"), "tasks")
                .getFirst()
                .path("url")
                .asText());
        String path = task.raw().uri().getPath();
        ObjectNode missing = ((ObjectNode) task.body()).deepCopy();
        missing.remove("routing_target");
        ObjectNode extra = ((ObjectNode) task.body()).deepCopy();
        extra.put("worker_sid", "WK");
        ObjectNode wrong = ((ObjectNode) task.body()).deepCopy();
        wrong.put("priority", "0");
        assertThat(descriptions.judge("taskrouter", "GET", path, 200, task.body()))
                .isEmpty();
        assertThat(descriptions.judge("taskrouter", "GET", path, 200, missing)).hasSize(1);
        assertThat(descriptions.judge("taskrouter", "GET", path, 200, extra)).hasSize(1);
        assertThat(descriptions.judge("taskrouter", "GET", path, 200, wrong)).hasSize(1);
    }

    @Test
    void anErrorWithoutACodeIsFound() {
        Answer gone = client.get(client.workspace("/Tasks/WT0"));
        ObjectNode broken = ((ObjectNode) gone.body()).deepCopy();
        broken.remove("code");
        assertThat(descriptions.judge("taskrouter", "GET", "/", 404, gone.body()))
                .isEmpty();
        assertThat(descriptions.judge("taskrouter", "GET", "/", 404, broken)).hasSize(1);
    }
}

package dev.lull.simulator.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.simulator.SimulatorDescription;
import dev.lull.simulator.rest.Client.Answer;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccessOverHttpTest {
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        client = Client.idle(1, 0);
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    @Test
    void bothTheAuthTokenAndTheApiKeyOpenTheAccount() {
        SimulatorDescription account = client.description();
        assertThat(client.getAs(account.accountSid(), account.authToken(), "/v1/Workspaces")
                        .status())
                .isEqualTo(200);
        assertThat(client.getAs(account.apiKey(), account.apiSecret(), "/v1/Workspaces")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aWrongSecretIsRefusedWith401() {
        Answer refused = client.getAs(client.description().apiKey(), "wrong", "/v1/Workspaces");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body().path("code").asInt()).isEqualTo(20003);
        assertThat(refused.body().path("status").asInt()).isEqualTo(401);
        assertThat(refused.text("more_info")).endsWith("/20003");
    }

    @Test
    void anUnknownRouteAndAnotherWorkspaceAreNotFound() {
        assertThat(client.get("/v1/Nonsense").body().path("code").asInt()).isEqualTo(20404);
        assertThat(client.get("/v1/Workspaces/WS00000000000000000000000000000000/Tasks")
                        .status())
                .isEqualTo(404);
        assertThat(client.get(client.workspace("/Tasks/WT00000000000000000000000000000000"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void everyAnswerHasADateAndTheRateLimit() {
        Answer answer = client.get("/v1/Workspaces");
        assertThat(answer.header("date")).endsWith("GMT");
        assertThat(answer.header("x-rate-limit-remaining")).isNotEmpty();
    }

    @Test
    void theSecretIsLongEnoughToSignTokens() {
        assertThat(client.description().apiSecret().length()).isGreaterThanOrEqualTo(32);
        assertThat(client.description().toJson())
                .doesNotContain("\n")
                .contains("\"channel_pairs\":[{\"active_sid\":\"TC");
    }
}

package dev.lull.simulator.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lull.simulator.rest.Client.Answer;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConversationsOverHttpTest {
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        client = Client.idle(1, 0);
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    private static String conversation() {
        return "/v1/Conversations/"
                + client.post("/v1/Conversations", "FriendlyName", "Test").text("sid");
    }

    @Test
    void theNewestMessagesAreListedFirstWhenAskedFor() {
        String conversation = conversation();
        for (String body : new String[] {"eins", "zwei", "drei – ü"}) {
            client.post(conversation + "/Messages", "Author", "ana", "Body", body);
        }
        JsonNode messages = client.get(conversation + "/Messages?Order=desc&PageSize=2")
                .body()
                .path("messages");
        assertThat(messages).hasSize(2);
        assertThat(messages.path(0).path("body").asText()).isEqualTo("drei – ü");
        assertThat(messages.path(0).path("index").asInt()).isEqualTo(2);
        assertThat(client.all(conversation + "/Messages?Order=desc&PageSize=2", "messages"))
                .hasSize(3);
    }

    @Test
    void aMessageWithoutAuthorIsTheSystems() {
        Answer message = client.post(conversation() + "/Messages", "Body", "Ana joined");
        assertThat(message.status()).isEqualTo(201);
        assertThat(message.text("author")).isEqualTo("system");
        assertThat(message.body().path("participant_sid").isNull()).isTrue();
    }

    @Test
    void aCustomersMessageNamesItsParticipant() {
        String conversation = conversation();
        Answer customer = client.post(
                conversation + "/Participants",
                "MessagingBinding.Address",
                "whatsapp:+15550123",
                "MessagingBinding.ProxyAddress",
                "whatsapp:+15550100");
        Answer message = client.post(conversation + "/Messages", "Author", "whatsapp:+15550123", "Body", "hi");
        assertThat(customer.body().path("identity").isNull()).isTrue();
        assertThat(customer.body().path("messaging_binding").path("type").asText())
                .isEqualTo("whatsapp");
        assertThat(message.text("participant_sid")).isEqualTo(customer.text("sid"));
    }

    @Test
    void anUnknownConversationIsNotFound() {
        assertThat(client.get("/v1/Conversations/CH00000000000000000000000000000000/Messages")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aClosedConversationTakesNoMessage() {
        String conversation = conversation();
        client.post(conversation, "State", "closed");
        assertThat(client.post(conversation + "/Messages", "Body", "late").status())
                .isGreaterThanOrEqualTo(400);
    }
}

package dev.lull.simulator.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.simulator.rest.Client;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhooksTest {
    @SuppressWarnings("NullAway.Init")
    private Client client;

    @SuppressWarnings("NullAway.Init")
    private Receiver receiver;

    @BeforeEach
    void start() throws IOException {
        client = Client.idle(1, 1);
        receiver = new Receiver();
    }

    @AfterEach
    void stop() {
        receiver.close();
        client.close();
    }

    @Test
    void anEventIsPostedSignedToTheEventCallbackUrl() throws Exception {
        client.post(client.workspace(""), "EventCallbackUrl", receiver.url());
        String task = client.all(client.workspace("/Tasks"), "tasks")
                .getFirst()
                .path("sid")
                .asText();
        client.post(client.workspace("/Tasks/" + task), "TaskChannel", "inactive_chat");
        Receiver.Call call = receiver.next("task.updated");
        assertThat(call.parameters())
                .containsEntry("TaskSid", task)
                .containsEntry("TaskChannelUniqueName", "inactive_chat")
                .containsEntry("ResourceType", "task")
                .containsEntry("WorkspaceSid", client.description().workspaceSid())
                .containsKeys("Sid", "TimestampMs", "TaskAttributes", "TaskAge", "WorkflowName");
        assertThat(call.signature()).isEqualTo(signature(call.parameters()));
    }

    @Test
    void aMessageIsPostedToTheServicesWebhookWhenTheRequestAsksForIt() throws Exception {
        client.post("/v1/Configuration/Webhooks", "PostWebhookUrl", receiver.url(), "Filters", "onMessageAdded");
        String conversation = conversation();
        client.post("/v1/Conversations/" + conversation + "/Messages", "Body", "not told");
        client.postWithWebhooks("/v1/Conversations/" + conversation + "/Messages", "Author", "x", "Body", "told ü");
        Receiver.Call call = receiver.next("onMessageAdded");
        assertThat(call.parameters())
                .containsEntry("Body", "told ü")
                .containsEntry("ConversationSid", conversation)
                .containsEntry("Author", "x")
                .containsKeys("MessageSid", "Index", "DateCreated");
        assertThat(call.signature()).isEqualTo(signature(call.parameters()));
    }

    @Test
    void aConversationsOwnWebhookIsCalledForWhatItAsksFor() throws Exception {
        String path = "/v1/Conversations/" + conversation();
        client.post(
                path + "/Webhooks",
                "Target",
                "webhook",
                "Configuration.Url",
                receiver.url(),
                "Configuration.Filters",
                "onConversationStateUpdated");
        client.postWithWebhooks(path, "State", "closed");
        assertThat(receiver.next("onConversationStateUpdated").parameters()).containsEntry("StateTo", "closed");
    }

    private String conversation() {
        return client.post("/v1/Conversations", "FriendlyName", "Test").text("sid");
    }

    private String signature(Map<String, String> parameters) throws GeneralSecurityException {
        StringBuilder text = new StringBuilder(receiver.url());
        parameters.forEach((name, value) -> text.append(name).append(value));
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(client.description().authToken().getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}

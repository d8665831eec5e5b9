package dev.lull.simulator.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lull.simulator.rest.Client.Answer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TasksOverHttpTest {
    private Client client;
    private String task;

    @BeforeEach
    void start() throws IOException {
        client = Client.idle(2, 3);
        task = client.workspace("/Tasks/") + tasks().getFirst().path("sid").asText();
    }

    @AfterEach
    void stop() {
        client.close();
    }

    private List<JsonNode> tasks() {
        return client.all(client.workspace("/Tasks"), "tasks");
    }

    @Test
    void theChatsOfTheStartAreAcceptedAndHaveTheirConversation() throws IOException {
        assertThat(tasks()).hasSize(3).allSatisfy(one -> {
            assertThat(one.path("assignment_status").asText()).isEqualTo("assigned");
            JsonNode attributes =
                    new ObjectMapper().readTree(one.path("attributes").asText());
            String conversation = attributes.path("conversationSid").asText();
            JsonNode messages = client.get("/v1/Conversations/" + conversation + "/Messages?Order=desc")
                    .body()
                    .path("messages");
            assertThat(messages).hasSize(1);
            assertThat(messages.path(0).path("author").asText())
                    .isEqualTo(attributes.path("customerAddress").asText());
        });
    }

    @Test
    void aTaskMovesToAnotherChannelWithItsSlot() {
        String channel = client.description().channelPairs().getFirst().inactiveSid();
        Answer before = client.get(task);

        Answer moved = client.postIfMatch(
                task, before.header("ETag"), "TaskChannel", channel, "Attributes", "{\"inactive\":1,\"ü\":\"ß\"}");

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.text("task_channel_sid")).isEqualTo(channel);
        assertThat(client.get(task).text("attributes")).isEqualTo("{\"inactive\":1,\"ü\":\"ß\"}");
        String worker = client.get(task + "/Reservations")
                .body()
                .path("reservations")
                .path(0)
                .path("worker_sid")
                .asText();
        Answer load = client.get(client.workspace("/Workers/" + worker + "/Channels/inactive_chat"));
        assertThat(load.body().path("assigned_tasks").asInt()).isEqualTo(1);
        assertThat(load.body().path("available_capacity_percentage").asInt()).isEqualTo(90);
        JsonNode events = client.get(client.workspace("/Events?EventType=task.updated&TaskSid=" + moved.text("sid")))
                .body()
                .path("events");
        assertThat(events).hasSize(1);
        assertThat(events.path(0)
                        .path("event_data")
                        .path("task_channel_unique_name")
                        .asText())
                .isEqualTo("inactive_chat");
    }

    @Test
    void aStaleIfMatchIsRefusedWith412() {
        String tag = client.get(task).header("ETag");
        client.post(task, "Priority", "7");

        Answer late = client.postIfMatch(task, tag, "Priority", "8");

        assertThat(late.status()).isEqualTo(412);
        assertThat(client.get(task).body().path("priority").asInt()).isEqualTo(7);
    }

    @Test
    void aVersionIsQuotedInAnswersAndAcceptedUnquoted() {
        String tag = client.get(task).header("ETag");
        assertThat(tag).matches("\"\\d+\"");

        Answer changed = client.postIfMatch(task, tag.replace("\"", ""), "Priority", "3");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void attributesThatAreNoObjectOrTooLongAreRefused() {
        for (String attributes : List.of("[]", "no json", "{} {}", "{\"a\":\"" + "x".repeat(4096) + "\"}")) {
            Answer answer = client.post(task, "Attributes", attributes);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body().path("code").asInt()).isEqualTo(20001);
        }
    }

    @Test
    void aTaskIsWrappedUpAndCompleted() {
        assertThat(client.post(task, "AssignmentStatus", "wrapping").text("assignment_status"))
                .isEqualTo("wrapping");
        assertThat(client.post(task, "TaskChannel", "inactive_chat").status()).isEqualTo(400);
        Answer done = client.post(task, "AssignmentStatus", "completed", "Reason", "resolved");
        assertThat(done.text("assignment_status")).isEqualTo("completed");
        assertThat(done.text("reason")).isEqualTo("resolved");
        assertThat(client.post(task, "AssignmentStatus", "canceled").status()).isEqualTo(400);
    }

    @Test
    void aCreatedTaskIsOfferedAndAcceptedThroughItsReservation() {
        Answer created =
                client.post(client.workspace("/Tasks"), "TaskChannel", "chat", "Attributes", "{\"queue\":\"Billing\"}");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("task_queue_friendly_name")).isEqualTo("Billing");
        assertThat(created.text("assignment_status")).isEqualTo("reserved");
        String reservations = client.workspace("/Tasks/" + created.text("sid") + "/Reservations");
        JsonNode offer = client.get(reservations).body().path("reservations").path(0);

        Answer accepted = client.post(
                client.workspace("/Workers/" + offer.path("worker_sid").asText() + "/Reservations/"
                        + offer.path("sid").asText()),
                "ReservationStatus",
                "accepted");

        assertThat(accepted.text("reservation_status")).isEqualTo("accepted");
        assertThat(client.get(client.workspace("/Tasks/" + created.text("sid"))).text("assignment_status"))
                .isEqualTo("assigned");
    }

    @Test
    void aDeletedTaskIsNotFound() {
        assertThat(client.delete(task).status()).isEqualTo(204);
        Answer gone = client.get(task);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.body().path("code").asInt()).isEqualTo(20404);
        assertThat(gone.text("message")).isEqualTo("The requested resource " + task + " was not found");
    }

    @Test
    void tasksAreFilteredByStatusAndQueue() {
        client.post(task, "AssignmentStatus", "completed");
        assertThat(client.all(client.workspace("/Tasks?AssignmentStatus=assigned"), "tasks"))
                .hasSize(2);
        assertThat(client.all(client.workspace("/Tasks?AssignmentStatus=assigned,completed"), "tasks"))
                .hasSize(3);
        assertThat(client.all(client.workspace("/Tasks?TaskQueueName=Support"), "tasks"))
                .hasSize(1);
    }
}

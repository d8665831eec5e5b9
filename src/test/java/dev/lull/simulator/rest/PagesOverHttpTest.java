package dev.lull.simulator.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesOverHttpTest {
    private Client client;

    @BeforeEach
    void start() throws IOException {
        client = Client.idle(3, 10);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    @Test
    void pagesFollowOneAnotherByAbsoluteAddresses() {
        List<JsonNode> whole = client.all(client.workspace("/Tasks"), "tasks");
        List<JsonNode> paged = client.all(client.workspace("/Tasks?PageSize=3"), "tasks");
        assertThat(paged).hasSize(10).isEqualTo(whole);
        JsonNode meta = client.get(client.workspace("/Tasks?PageSize=3")).body().path("meta");
        assertThat(meta.path("next_page_url").asText())
                .startsWith(client.description().url().toString());
        assertThat(meta.path("previous_page_url").isNull()).isTrue();
        assertThat(meta.path("page_size").asInt()).isEqualTo(3);
        assertThat(meta.path("key").asText()).isEqualTo("tasks");
    }

    @Test
    void aPageNeitherRepeatsNorSkipsWhenTasksGoBetweenTwoRequests() {
        JsonNode first = client.get(client.workspace("/Tasks?PageSize=4")).body();
        List<String> rest = client.all(client.workspace("/Tasks"), "tasks").stream()
                .skip(4)
                .map(one -> one.path("sid").asText())
                .toList();
        client.delete(client.workspace(
                "/Tasks/" + first.path("tasks").path(0).path("sid").asText()));
        client.delete(client.workspace(
                "/Tasks/" + first.path("tasks").path(3).path("sid").asText()));

        List<JsonNode> next =
                client.all(first.path("meta").path("next_page_url").asText(), "tasks");

        assertThat(next).extracting(one -> one.path("sid").asText()).isEqualTo(rest);
    }

    @Test
    void thePageBeforeLeadsBack() {
        JsonNode first = client.get(client.workspace("/Tasks?PageSize=4")).body();
        JsonNode second =
                client.get(first.path("meta").path("next_page_url").asText()).body();
        JsonNode back = client.get(second.path("meta").path("previous_page_url").asText())
                .body();
        assertThat(back.path("tasks")).isEqualTo(first.path("tasks"));
    }

    @Test
    void eventsArePagedNewestFirst() {
        List<JsonNode> events = client.all(client.workspace("/Events?PageSize=7"), "events");
        assertThat(events).isNotEmpty();
        assertThat(events.getFirst().path("event_date_ms").asLong())
                .isGreaterThanOrEqualTo(events.getLast().path("event_date_ms").asLong());
        assertThat(events).extracting(one -> one.path("sid").asText()).doesNotHaveDuplicates();
    }
}

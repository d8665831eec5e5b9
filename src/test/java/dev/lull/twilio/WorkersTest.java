package dev.lull.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.lull.model.Identity;
import dev.lull.model.Worker;
import dev.lull.model.WorkerAttributes;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkersTest {
    @Test
    void theFullNameAndTheIdentityComeFromTheAttributes() {
        Worker worker = worker("{\"full_name\":\"Ana Souza\",\"contact_uri\":\"client:ana_40example_2Ecom\"}");

        assertThat(worker.name()).isEqualTo("Ana Souza");
        assertThat(worker.identity()).contains(new Identity("ana@example.com"));
        assertThat(worker.available()).isTrue();
    }

    @Test
    void attributesThatSayNothingLeaveTheFriendlyName() {
        assertThat(worker("{}").name()).isEqualTo("ana");
        assertThat(worker("{\"full_name\":7,\"contact_uri\":null}").identity()).isEmpty();
    }

    @Test
    void malformedAttributesAreNoError() {
        for (String attributes : new String[] {"{", "", "[]", "\"text\"", "null"}) {
            assertThat(worker(attributes).name()).isEqualTo("ana");
            assertThat(worker(attributes).identity()).isEmpty();
        }
    }

    @Test
    void whatTheAttributesSayInOneWordTellsATeam() {
        Worker worker = worker("{\"team_name\":\"North\",\"level\":3,\"remote\":true,\"empty\":\" \",\"none\":null,"
                + "\"routing\":{\"skills\":[\"sales\"]},\"roles\":[\"agent\"]}");

        assertThat(worker.attributes().values())
                .containsOnly(Map.entry("team_name", "North"), Map.entry("level", "3"), Map.entry("remote", "true"));
        assertThat(worker("[]").attributes()).isEqualTo(WorkerAttributes.NONE);
        assertThat(worker.toString()).doesNotContain("North");
    }

    private static Worker worker(String attributes) {
        ObjectNode json = TwilioJson.worker("WK1", "ana", attributes);
        return Workers.of(com.twilio.rest.taskrouter.v1.workspace.Worker.fromJson(
                json.toString(),
                JsonMapper.builder().addModule(new JavaTimeModule()).build()));
    }
}

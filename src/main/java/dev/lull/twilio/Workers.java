package dev.lull.twilio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lull.model.Identity;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.Worker;
import dev.lull.model.WorkerAttributes;
import dev.lull.model.WorkerChannel;
import dev.lull.model.WorkerSid;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads Workers and their channels out of what twilio-java makes of an answer. */
final class Workers {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Workers() {}

    static Worker of(com.twilio.rest.taskrouter.v1.workspace.Worker worker) {
        Optional<JsonNode> attributes = parse(worker.getAttributes());
        return new Worker(
                new WorkerSid(worker.getSid()),
                text(attributes, "full_name").orElse(Tasks.text(worker.getFriendlyName())),
                Tasks.text(worker.getActivityName()),
                Boolean.TRUE.equals(worker.getAvailable()),
                text(attributes, "contact_uri").map(Identity::of),
                new WorkerAttributes(attributes.map(Workers::words).orElse(Map.of())));
    }

    private static Map<String, String> words(JsonNode attributes) {
        Map<String, String> words = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : attributes.properties()) {
            JsonNode value = entry.getValue();
            if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
                words.put(entry.getKey(), value.asText());
            }
        }
        return words;
    }

    static WorkerChannel of(com.twilio.rest.taskrouter.v1.workspace.worker.WorkerChannel channel) {
        return new WorkerChannel(
                new TaskChannel(
                        new TaskChannelSid(channel.getTaskChannelSid()),
                        Tasks.text(channel.getTaskChannelUniqueName())),
                number(channel.getConfiguredCapacity()),
                number(channel.getAssignedTasks()),
                Boolean.TRUE.equals(channel.getAvailable()));
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    private static Optional<String> text(Optional<JsonNode> attributes, String key) {
        return attributes
                .map(node -> node.path(key))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank());
    }

    private static Optional<JsonNode> parse(@Nullable String json) {
        try {
            return Optional.ofNullable(json == null ? null : JSON.readTree(json));
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }
}

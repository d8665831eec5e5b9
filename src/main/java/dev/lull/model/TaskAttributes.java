package dev.lull.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Task's attributes: a JSON text that others write too. Lull changes its own keys, {@code inactive} and
 * {@code lull}, and keeps every value of the others as it is written, character for character.
 */
public final class TaskAttributes {
    /** TaskRouter's limit, in characters. */
    public static final int LIMIT = 4096;

    private static final String INACTIVE = "inactive";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final JsonMapper LENIENT =
            JSON.rebuild().disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final String json;
    /** What may be written back, since nothing of it would be lost. */
    private final @Nullable ObjectNode object;
    /** What can be read, also where it may not be written back. */
    private final @Nullable ObjectNode readable;

    private final Optional<Stamp> stamp;
    private final boolean inactive;
    private final boolean hasStamp;

    private TaskAttributes(String json, @Nullable ObjectNode object, @Nullable ObjectNode readable) {
        this.json = json;
        this.object = object;
        this.readable = readable;
        stamp = object == null ? Optional.empty() : StampJson.read(object.get(StampJson.KEY));
        inactive = object != null && isYes(object.get(INACTIVE));
        hasStamp = object != null && object.has(StampJson.KEY);
    }

    private static boolean isYes(@Nullable JsonNode node) {
        return node != null
                && (node.isNumber() ? node.asInt() != 0 : "true".equals(node.asText()) || "1".equals(node.asText()));
    }

    /**
     * Never fails: what is no JSON object, or names a key twice, keeps its text and answers {@link #isObject()} with
     * false.
     */
    public static TaskAttributes of(String json) {
        ObjectNode whole = parse(JSON, json);
        return new TaskAttributes(json, whole, whole == null ? parse(LENIENT, json) : whole);
    }

    private static @Nullable ObjectNode parse(JsonMapper mapper, String json) {
        try {
            return mapper.readTree(json) instanceof ObjectNode object ? object : null;
        } catch (JsonProcessingException malformed) {
            return null;
        }
    }

    /** The text to send to TaskRouter. */
    public String json() {
        return json;
    }

    public boolean isObject() {
        return object != null;
    }

    /** Whether the text is short enough for TaskRouter. */
    public boolean fits() {
        return json.length() <= LIMIT;
    }

    /** The text at the first of the dotted paths that leads to one, say {@code customers.name}. */
    public Optional<String> text(List<String> paths) {
        for (String path : paths) {
            JsonNode node = readable;
            for (String key : path.split("\\.", -1)) {
                node = node == null ? null : node.get(key);
            }
            if (node != null && node.isTextual() && !node.textValue().isBlank()) {
                return Optional.of(node.textValue());
            }
        }
        return Optional.empty();
    }

    /** Whether {@code inactive} is set in any of the ways that people write yes. */
    public boolean inactive() {
        return inactive;
    }

    /** The stamp, also one that was copied from another task; empty where there is none that can be read. */
    public Optional<Stamp> stamp() {
        return stamp;
    }

    /** Whether there is anything under Lull's key, readable or not. */
    public boolean hasStamp() {
        return hasStamp;
    }

    /**
     * The same attributes with Lull's own keys set.
     *
     * @throws IllegalStateException if these attributes are no JSON object
     */
    public TaskAttributes with(boolean inactive, Stamp newStamp) {
        if (object == null) {
            throw new IllegalStateException("The attributes are no JSON object.");
        }
        ObjectNode copy = object.deepCopy();
        Members text = new Members(json);
        copy.put(INACTIVE, inactive ? 1 : 0);
        text.put(INACTIVE, inactive ? "1" : "0");
        if (newStamp.isEmpty()) {
            copy.remove(StampJson.KEY);
            text.remove(StampJson.KEY);
        } else {
            ObjectNode stampNode = StampJson.write(newStamp);
            copy.set(StampJson.KEY, stampNode);
            text.put(StampJson.KEY, stampNode.toString());
        }
        return new TaskAttributes(text.toString(), copy, copy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaskAttributes that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** Attributes are personal data: their text never reaches a log by accident. */
    @Override
    public String toString() {
        return "TaskAttributes[" + json.length() + " characters]";
    }
}

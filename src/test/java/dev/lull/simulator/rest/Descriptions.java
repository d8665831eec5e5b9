package dev.lull.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Twilio's OpenAPI descriptions as a judge that can fail: they require no property and close no object, so here every property
 * is required and every object closed, but for the exceptions named below. Errors, of which the descriptions say nothing, have
 * a schema of ours.
 */
final class Descriptions {
    /** Properties that need not be there, each with the reason. */
    static final Map<String, String> NOT_REQUIRED = Map.of();

    private static final String ERROR = """
            {"type": "object", "additionalProperties": false, "required": ["code", "message", "more_info", "status"],
             "properties": {"code": {"type": "integer", "minimum": 10000, "maximum": 99999}, "message": {"type": "string",
             "minLength": 1}, "more_info": {"type": "string", "pattern": "^https://www.twilio.com/docs/errors/\\\\d{5}$"},
             "status": {"type": "integer", "minimum": 400, "maximum": 599}}}
            """;

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** An operation of a description. */
    record Operation(String product, String method, String path) {}

    private record Described(Operation operation, Pattern path, JsonNode responses, JsonNode root) {}

    private final List<Described> operations = new ArrayList<>();
    private final Map<String, Schema> compiled = new HashMap<>();

    private Descriptions() {}

    /** Where the descriptions are, if they are anywhere. */
    static Optional<Path> directory() {
        return Optional.of(Path.of(System.getProperty("twilio.oai", "../shared/twilio-oai")))
                .filter(Files::isDirectory);
    }

    static Descriptions read(Path directory, List<String> products) {
        Descriptions descriptions = new Descriptions();
        for (String product : products) {
            try {
                descriptions.add(
                        product,
                        MAPPER.readTree(Files.readString(directory.resolve("twilio_" + product + "_v1.json"))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return descriptions;
    }

    private void add(String product, JsonNode root) {
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (method.getValue().has("responses")) {
                        String regex = "\\Q" + path.getKey().replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q") + "\\E";
                        Operation operation =
                                new Operation(product, method.getKey().toUpperCase(Locale.ROOT), path.getKey());
                        operations.add(new Described(
                                operation,
                                Pattern.compile(regex),
                                method.getValue().path("responses"),
                                root));
                    }
                }));
    }

    /** The operation that a request is, the most literal path first. */
    Optional<Operation> operation(String product, String method, String path) {
        return described(product, method, path).map(Described::operation);
    }

    private Optional<Described> described(String product, String method, String path) {
        return operations.stream()
                .filter(one -> one.operation().product().equals(product)
                        && one.operation().method().equals(method)
                        && one.path().matcher(path).matches())
                .min(Comparator.comparingLong(one -> one.operation()
                        .path()
                        .chars()
                        .filter(letter -> letter == '{')
                        .count()));
    }

    /** What is wrong with an answer; nothing when it fits its description. */
    List<String> judge(String product, String method, String path, int status, JsonNode body) {
        if (status >= 400) {
            return validate(ERROR, body);
        }
        Optional<Described> described = described(product, method, path);
        if (described.isEmpty()) {
            return List.of("no description of " + product + " " + method + " " + path);
        }
        JsonNode response = described.get().responses().path(Integer.toString(status));
        if (response.isMissingNode()) {
            return List.of("status " + status + " is not described");
        }
        JsonNode schema = response.path("content").path("application/json").path("schema");
        if (schema.isMissingNode()) {
            return body.isMissingNode() ? List.of() : List.of("a body where none is described");
        }
        return validate(strict(schema, described.get().root(), "").toString(), body);
    }

    private List<String> validate(String schema, JsonNode body) {
        return compiled
                .computeIfAbsent(schema, text -> SCHEMAS.getSchema(text, InputFormat.JSON))
                .validate(body)
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** The schema as JSON Schema, with references put in, every property required and every object closed. */
    private static JsonNode strict(JsonNode schema, JsonNode root, String name) {
        if (schema.has("$ref")) {
            String reference = schema.path("$ref").asText();
            return strict(root.at(reference.substring(1)), root, reference.substring(reference.lastIndexOf('/') + 1));
        }
        ObjectNode strict = MAPPER.createObjectNode();
        for (String keyword : List.of("type", "enum", "pattern", "minLength", "maxLength")) {
            if (schema.has(keyword)) {
                strict.set(keyword, schema.path(keyword));
            }
        }
        if (schema.has("items")) {
            strict.set("items", strict(schema.path("items"), root, name));
        }
        if (schema.path("format").asText().equals("date-time")) {
            strict.put("pattern", "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$");
        }
        if (schema.path("format").asText().equals("uri")) {
            strict.put("pattern", "^(https?://.+)?$");
        }
        if (schema.path("format").asText().equals("uri-map")) {
            strict.putObject("additionalProperties").put("type", "string").put("pattern", "^https?://.+$");
        }
        if (schema.has("properties")) {
            strict.put("additionalProperties", false);
            ArrayNode required = strict.putArray("required");
            ObjectNode properties = strict.putObject("properties");
            schema.path("properties").properties().forEach(property -> {
                properties.set(property.getKey(), strict(property.getValue(), root, property.getKey()));
                if (!NOT_REQUIRED.containsKey(name + "." + property.getKey())) {
                    required.add(property.getKey());
                }
            });
        }
        if (schema.path("nullable").asBoolean() && strict.has("type")) {
            strict.putArray("type").add(schema.path("type").asText()).add("null");
        }
        return strict;
    }
}

package dev.lull.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The stamp as JSON; times are epoch seconds, so that the whole stays within 200 characters. */
final class StampJson {
    static final String KEY = "lull";

    private StampJson() {}

    static ObjectNode write(Stamp stamp) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("task", stamp.task().value());
        stamp.from().ifPresent(channel -> node.put("from", channel.value()));
        stamp.last().ifPresent(index -> node.put("last", index));
        stamp.force()
                .ifPresent(force -> node.putObject("force")
                        .put("do", force.what() == Stamp.Do.ACTIVE ? "active" : "inactive")
                        .put("at", force.at().getEpochSecond())
                        .put("by", force.by()));
        stamp.hold().ifPresent(hold -> {
            ObjectNode held = node.putObject("hold");
            hold.until().ifPresent(until -> held.put("until", until.getEpochSecond()));
            held.put("by", hold.by());
        });
        return node;
    }

    static Optional<Stamp> read(@Nullable JsonNode node) {
        Optional<String> task = text(node, "task");
        if (node == null || task.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Stamp(
                new TaskSid(task.get()),
                text(node, "from").map(TaskChannelSid::new),
                node.path("last").isIntegralNumber()
                        ? OptionalLong.of(node.path("last").longValue())
                        : OptionalLong.empty(),
                force(node.get("force")),
                hold(node.get("hold"))));
    }

    private static Optional<Stamp.Force> force(@Nullable JsonNode node) {
        Optional<Instant> at = seconds(node, "at");
        return text(node, "do")
                .flatMap(word -> switch (word) {
                    case "active" -> Optional.of(Stamp.Do.ACTIVE);
                    case "inactive" -> Optional.of(Stamp.Do.INACTIVE);
                    default -> Optional.<Stamp.Do>empty();
                })
                .flatMap(what -> at.map(instant ->
                        new Stamp.Force(what, instant, text(node, "by").orElse(""))));
    }

    private static Optional<Stamp.Hold> hold(@Nullable JsonNode node) {
        return node == null || !node.isObject()
                ? Optional.empty()
                : Optional.of(
                        new Stamp.Hold(seconds(node, "until"), text(node, "by").orElse("")));
    }

    private static Optional<Instant> seconds(@Nullable JsonNode node, String key) {
        JsonNode value = node == null ? null : node.get(key);
        return value == null || !value.isIntegralNumber() || !value.canConvertToLong()
                ? Optional.empty()
                : Optional.of(value.longValue())
                        .filter(seconds -> Math.abs(seconds) < 100_000_000_000L)
                        .map(Instant::ofEpochSecond);
    }

    private static Optional<String> text(@Nullable JsonNode node, String key) {
        JsonNode value = node == null ? null : node.get(key);
        return value == null || !value.isTextual() || value.textValue().isBlank()
                ? Optional.empty()
                : Optional.of(value.textValue());
    }
}

package dev.lull.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.policy.Choices;
import dev.lull.policy.Hours;
import dev.lull.policy.Limit;
import dev.lull.policy.Patience;
import dev.lull.policy.Timeout;
import dev.lull.policy.TimerStart;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** What one level of the policy says, as JSON: durations as ISO-8601, {@code off} and {@code none} as words. */
final class ChoicesJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String OFF = "off";
    private static final String NONE = "none";

    private ChoicesJson() {}

    /** @param where what a person calls the level */
    static Choices read(JsonNode node, String where, Consumer<String> problems) {
        return new Choices(
                value(node, "timeout", where, ChoicesJson::timeout, problems),
                value(node, "timerStart", where, each -> Stored.constant(TimerStart.class, each), problems),
                value(node, "patience", where, ChoicesJson::patience, problems),
                value(node, "softLimit", where, ChoicesJson::limit, problems),
                value(node, "hardLimit", where, ChoicesJson::limit, problems),
                value(node, "hours", where, ChoicesJson::hours, problems),
                value(node, "pace", where, ChoicesJson::pace, problems));
    }

    private static <T> Optional<T> value(
            JsonNode node, String key, String where, Function<JsonNode, T> parse, Consumer<String> problems) {
        return Stored.value(node.get(key), key + " of " + where, parse, problems);
    }

    /** Lays them over what is there; what was understood and is no longer chosen goes. */
    static void write(Choices choices, ObjectNode node) {
        Choices before = read(node, "", alreadySaid -> {});
        put(node, "timeout", before.timeout(), choices.timeout(), ChoicesJson::write);
        put(node, "timerStart", before.timerStart(), choices.timerStart(), start -> NODES.textNode(Stored.word(start)));
        put(node, "patience", before.patience(), choices.patience(), ChoicesJson::write);
        put(node, "softLimit", before.softLimit(), choices.softLimit(), ChoicesJson::write);
        put(node, "hardLimit", before.hardLimit(), choices.hardLimit(), ChoicesJson::write);
        put(node, "hours", before.hours(), choices.hours(), ChoicesJson::write);
        put(node, "pace", before.pace(), choices.pace(), pace -> NODES.textNode(pace.toString()));
    }

    private static <T> void put(
            ObjectNode node, String key, Optional<T> before, Optional<T> now, Function<T, JsonNode> write) {
        if (now.isPresent()) {
            node.set(key, write.apply(now.get()));
        } else if (before.isPresent()) {
            node.remove(key);
        }
    }

    private static Timeout timeout(JsonNode node) {
        return OFF.equals(node.asText()) ? Timeout.OFF : Timeout.of(Duration.parse(node.asText()));
    }

    private static JsonNode write(Timeout timeout) {
        return NODES.textNode(timeout.after().map(Duration::toString).orElse(OFF));
    }

    private static Patience patience(JsonNode node) {
        return new Patience(
                Duration.parse(node.path("amber").asText()),
                Duration.parse(node.path("red").asText()));
    }

    private static JsonNode write(Patience patience) {
        return NODES.objectNode()
                .put("amber", patience.amber().toString())
                .put("red", patience.red().toString());
    }

    private static Limit limit(JsonNode node) {
        if (NONE.equals(node.asText())) {
            return Limit.NONE;
        }
        if (!node.isIntegralNumber()) {
            throw new IllegalArgumentException("It is no whole number.");
        }
        return Limit.of(node.intValue());
    }

    private static JsonNode write(Limit limit) {
        return limit.atMost().isEmpty()
                ? NODES.textNode(NONE)
                : NODES.numberNode(limit.atMost().getAsInt());
    }

    private static Duration pace(JsonNode node) {
        Duration pace = Duration.parse(node.asText());
        if (pace.isNegative()) {
            throw new IllegalArgumentException("A pace is zero or more.");
        }
        return pace;
    }

    private static Hours hours(JsonNode node) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        node.path("days").forEach(day -> days.add(Stored.constant(DayOfWeek.class, day)));
        return new Hours(
                ZoneId.of(node.path("zone").asText()),
                days,
                LocalTime.parse(node.path("opens").asText()),
                LocalTime.parse(node.path("closes").asText()));
    }

    private static JsonNode write(Hours hours) {
        ArrayNode days = NODES.arrayNode();
        hours.days().stream().sorted().map(Stored::word).forEach(days::add);
        ObjectNode node = NODES.objectNode()
                .put("zone", hours.zone().getId())
                .put("opens", hours.opens().toString())
                .put("closes", hours.closes().toString());
        node.set("days", days);
        return node;
    }
}

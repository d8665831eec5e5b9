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
import dev.lull.supervision.Mishap;
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

    /** @param unknown what is to be told of the value of that name where it is not understood */
    static Choices read(JsonNode node, Function<String, Mishap> unknown, Consumer<Mishap> mishaps) {
        return new Choices(
                value(node, "timeout", unknown, ChoicesJson::timeout, mishaps),
                value(node, "timerStart", unknown, each -> Stored.constant(TimerStart.class, each), mishaps),
                value(node, "patience", unknown, ChoicesJson::patience, mishaps),
                value(node, "softLimit", unknown, ChoicesJson::limit, mishaps),
                value(node, "hardLimit", unknown, ChoicesJson::limit, mishaps),
                value(node, "hours", unknown, ChoicesJson::hours, mishaps),
                value(node, "pace", unknown, ChoicesJson::pace, mishaps));
    }

    private static <T> Optional<T> value(
            JsonNode node,
            String key,
            Function<String, Mishap> unknown,
            Function<JsonNode, T> parse,
            Consumer<Mishap> mishaps) {
        return Stored.value(node.get(key), unknown.apply(key), parse, mishaps);
    }

    /** Lays them over what is there; what was understood and is no longer chosen goes. */
    static void write(Choices choices, ObjectNode node) {
        Choices before = read(node, name -> new Mishap.NotUnderstood(name, Optional.empty()), alreadySaid -> {});
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

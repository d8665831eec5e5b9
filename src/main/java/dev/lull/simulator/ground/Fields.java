package dev.lull.simulator.ground;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The parameters of a request under Twilio's names, from a query or a form; a parameter can have several values. Whatever does
 * not read as what is asked for is a 400.
 */
public final class Fields {
    /** Where the version that a change expects is kept: the header's name. */
    public static final String IF_MATCH = "If-Match";

    private final Map<String, List<String>> values;

    public Fields(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Names and values in turn. */
    public static Fields of(String... namesAndValues) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return new Fields(map);
    }

    /** The parameter as it was sent, perhaps empty. */
    public Optional<String> text(String name) {
        List<String> sent = values.getOrDefault(name, List.of());
        return sent.isEmpty() ? Optional.empty() : Optional.of(sent.getFirst());
    }

    /** The parameter, unless it is absent or empty. */
    public Optional<String> filled(String name) {
        return text(name).filter(value -> !value.isEmpty());
    }

    /** The parameter, or a 400 that says it is missing. */
    public String required(String name) {
        return filled(name).orElseThrow(() -> Refusal.badRequest("Missing required parameter " + name));
    }

    /** All values of a parameter that may come several times, or once with commas. */
    public List<String> list(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(value -> List.of(value.split(",", -1)).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The parameter as a whole number from {@code min} to {@code max}. */
    public OptionalInt whole(String name, int min, int max) {
        Optional<String> text = filled(name);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int value = Integer.parseInt(text.get());
            if (value >= min && value <= max) {
                return OptionalInt.of(value);
            }
        } catch (NumberFormatException e) {
            // refused below, with the range
        }
        throw Refusal.badRequest("Invalid " + name + ": a whole number from " + min + " to " + max + " is expected");
    }

    /** The parameter as true or false. */
    public Optional<Boolean> flag(String name) {
        return filled(name).map(value -> switch (value) {
            case "true", "True", "1" -> true;
            case "false", "False", "0" -> false;
            default -> throw Refusal.badRequest("Invalid " + name + ": true or false is expected");
        });
    }

    /** The parameter as a point in time: ISO 8601, in UTC where no zone is given, or a date alone for its beginning. */
    public Optional<Instant> instant(String name) {
        return filled(name).map(value -> {
            try {
                return value.length() == 10
                        ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : DateTimeFormatter.ISO_DATE_TIME
                                .withZone(ZoneOffset.UTC)
                                .parse(value, Instant::from);
            } catch (DateTimeException e) {
                throw Refusal.badRequest("Invalid " + name + ": a date in ISO 8601 is expected");
            }
        });
    }

    /** The version that the resource must have for the change, quoted or not; empty for any. */
    public OptionalLong expectedVersion() {
        String tag = text(IF_MATCH).orElse("*").strip();
        String bare = tag.startsWith("W/") ? tag.substring(2) : tag;
        bare = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")
                ? bare.substring(1, bare.length() - 1)
                : bare;
        if (bare.equals("*")) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(bare));
        } catch (NumberFormatException e) {
            return OptionalLong.of(-1);
        }
    }

    /** Refuses with 412 unless the resource has the version that the request asks for, or it asks for none. */
    public void requireVersion(String resource, long version) {
        OptionalLong expected = expectedVersion();
        if (expected.isPresent() && expected.getAsLong() != version) {
            throw Refusal.preconditionFailed(resource, version);
        }
    }
}

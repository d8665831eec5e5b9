package dev.lull.simulator.ground;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A specification as people write it on a command line: {@code name=value,name=value}, where a value may be several joined by
 * {@code +}. What cannot be read is an {@link IllegalArgumentException} with a sentence.
 */
public final class Spec {
    private final Map<String, String> values;

    private Spec(Map<String, String> values) {
        this.values = values;
    }

    /** Reads a specification that may have these names only. */
    public static Spec parse(String text, Set<String> names) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : text.split(",", -1)) {
            if (part.isBlank()) {
                continue;
            }
            int equals = part.indexOf('=');
            String name = (equals < 0 ? part : part.substring(0, equals)).strip();
            if (!names.contains(name)) {
                throw new IllegalArgumentException(
                        "'" + name + "' is unknown: use " + String.join(", ", new TreeSet<>(names)) + ".");
            }
            values.put(name, equals < 0 ? "true" : part.substring(equals + 1).strip());
        }
        return new Spec(values);
    }

    /** One of these words; the first where the name is absent. */
    public String word(String name, String... words) {
        String value = values.getOrDefault(name, words[0]);
        if (!Arrays.asList(words).contains(value)) {
            throw new IllegalArgumentException(
                    name + " must be " + String.join(" or ", words) + ", not '" + value + "'.");
        }
        return value;
    }

    /** The words joined by {@code +}; {@code otherwise} where the name is absent, none for {@code none}. */
    public List<String> words(String name, List<String> otherwise) {
        String value = values.get(name);
        if (value == null) {
            return otherwise;
        }
        return value.equals("none") ? List.of() : Arrays.asList(value.split("\\+", -1));
    }

    /** A probability from 0 to 1; 0 where the name is absent. */
    public double share(String name) {
        String value = values.getOrDefault(name, "0");
        try {
            double share = Double.parseDouble(value);
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException(name + " must be a share from 0 to 1, not '" + value + "'.");
    }

    /** A time such as {@code 200ms}, {@code 3s}, {@code -2m}; none where the name is absent. */
    public Duration time(String name) {
        String value = values.getOrDefault(name, "0s");
        try {
            if (value.endsWith("ms")) {
                return Duration.ofMillis(Long.parseLong(value.substring(0, value.length() - 2)));
            }
            return Duration.parse("PT" + value);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(name + " must be a time as 200ms, 3s or 2m, not '" + value + "'.", e);
        }
    }
}

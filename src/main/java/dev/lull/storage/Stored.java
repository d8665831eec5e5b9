package dev.lull.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.supervision.Mishap;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How single values stand in the settings file. */
final class Stored {
    private Stored() {}

    /**
     * Reads a value; empty where there is none.
     *
     * @param unknown what is to be told where it is not understood
     * @param mishaps is told that it could not be understood; it counts as never chosen
     */
    static <T> Optional<T> value(
            @Nullable JsonNode node, Mishap unknown, Function<JsonNode, T> parse, Consumer<Mishap> mishaps) {
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(node));
        } catch (IllegalArgumentException | DateTimeException other) {
            mishaps.accept(unknown);
            return Optional.empty();
        }
    }

    /** A constant, as {@link #word} writes it. */
    static <E extends Enum<E>> E constant(Class<E> type, JsonNode node) {
        return Enum.valueOf(type, node.asText().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The object under that key, made where it is missing. */
    static ObjectNode child(ObjectNode parent, String key) {
        return parent.get(key) instanceof ObjectNode there ? there : parent.putObject(key);
    }
}

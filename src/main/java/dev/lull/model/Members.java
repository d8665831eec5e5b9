package dev.lull.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of a JSON object as text, so that one can be changed and every other keeps its very characters. */
final class Members {
    private static final JsonFactory JSON = new JsonFactory();

    /** By name, in order: the value as it is written. */
    private final Map<String, String> values = new LinkedHashMap<>();

    /** @param object the text of a JSON object whose names are all different */
    Members(String object) {
        try (JsonParser parser = JSON.createParser(object)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                int from = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                // A string is read only as far as it is asked for, and so would be where it ends.
                parser.finishToken();
                int to = (int) parser.currentLocation().getCharOffset();
                values.put(name, object.substring(from, to).strip());
            }
        } catch (IOException malformed) {
            throw new IllegalArgumentException("The text is no JSON object.", malformed);
        }
    }

    /** Takes the place of the member's value, or is added as the last one. */
    void put(String name, String value) {
        values.put(name, value);
    }

    void remove(String name) {
        values.remove(name);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        values.forEach((name, value) -> {
            text.append(text.length() == 1 ? "\"" : ",\"");
            JsonStringEncoder.getInstance().quoteAsString(name, text);
            text.append("\":").append(value);
        });
        return text.append('}').toString();
    }
}

package dev.lull.simulator.ground;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as text: what Twilio keeps as a string and hands back character for character. */
public final class JsonText {
    /** The longest attributes that Twilio accepts, in characters. */
    public static final int MAX_ATTRIBUTES = 4096;

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonText() {}

    /** The attributes unchanged, if they are a JSON object of at most 4,096 characters; otherwise a 400. */
    public static String attributes(String text) {
        if (text.length() > MAX_ATTRIBUTES) {
            throw Refusal.badRequest("Attributes too long: at most " + MAX_ATTRIBUTES + " characters are allowed");
        }
        object(text);
        return text;
    }

    /** The JSON object that the text is; a 400 where it is none. */
    public static ObjectNode object(String text) {
        if (value(text, "Attributes") instanceof ObjectNode object) {
            return object;
        }
        throw Refusal.badRequest("Attributes must be a JSON object");
    }

    /** The JSON value that the text is; a 400 that names the parameter where it is none. */
    public static JsonNode value(String text, String parameter) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw Refusal.badRequest(parameter + " is not valid JSON");
        }
    }

    /** An empty object to fill. */
    public static ObjectNode newObject() {
        return MAPPER.createObjectNode();
    }
}

package dev.lull.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Refusal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code application/x-www-form-urlencoded} text in UTF-8, of a body or a query; and JSON. */
final class FormText {
    private static final Pattern PAIRS = Pattern.compile("&");

    private FormText() {}

    static Map<String, List<String>> parse(byte[] body) {
        return parse(new String(body, StandardCharsets.UTF_8));
    }

    static Map<String, List<String>> parse(String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        PAIRS.splitAsStream(text).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        });
        return values;
    }

    /** The members of a JSON object; what is no text as its JSON. */
    static Map<String, List<String>> ofJson(byte[] body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        JsonText.value(new String(body, StandardCharsets.UTF_8), "The body")
                .properties()
                .forEach(member -> {
                    JsonNode value = member.getValue();
                    values.put(member.getKey(), List.of(value.isTextual() ? value.asText() : value.toString()));
                });
        return values;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest("The parameters are not form-encoded");
        }
    }
}

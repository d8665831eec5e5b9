package dev.lull.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.supervision.Settings;
import java.util.ArrayList;
import java.util.List;

/** The settings as one text, to be carried to another machine. */
final class SettingsText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SettingsText() {}

    static String of(Settings settings) {
        ObjectNode root = JSON.createObjectNode();
        SettingsJson.write(settings, root);
        return root.toPrettyString();
    }

    /** @throws IllegalArgumentException with a sentence, if anything in it is not understood */
    static Settings read(String text) {
        List<String> problems = new ArrayList<>();
        try {
            if (JSON.readTree(text) instanceof ObjectNode root) {
                Settings settings = SettingsJson.read(root, problems::add);
                if (problems.isEmpty()) {
                    return settings;
                }
                throw new IllegalArgumentException("Nothing was imported: " + problems.getFirst());
            }
        } catch (JsonProcessingException garbage) {
            // Said below, as for any other text that holds no settings.
        }
        throw new IllegalArgumentException(
                "Nothing was imported: the file holds no settings of Lull; choose one that Lull has exported.");
    }
}

package dev.lull.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.supervision.Mishap;
import dev.lull.supervision.NoSettingsException;
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

    /** @throws NoSettingsException if anything in it is not understood */
    static Settings read(String text) throws NoSettingsException {
        List<Mishap.NotUnderstood> unknown = new ArrayList<>();
        try {
            if (JSON.readTree(text) instanceof ObjectNode root) {
                Settings settings = SettingsJson.read(root, mishap -> {
                    if (mishap instanceof Mishap.NotUnderstood value) {
                        unknown.add(value);
                    }
                });
                // A file in which nothing is known is another program's, and must not restore the defaults.
                boolean foreign = settings.equals(Settings.NONE) && !root.isEmpty();
                if (unknown.isEmpty() && !foreign) {
                    return settings;
                }
            }
        } catch (JsonProcessingException garbage) {
            // Said below, as for any other text that holds no settings.
        }
        throw new NoSettingsException(unknown.stream().findFirst());
    }
}

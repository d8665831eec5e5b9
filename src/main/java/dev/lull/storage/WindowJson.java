package dev.lull.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.supervision.Settings.Appearance;
import dev.lull.supervision.WindowSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What was chosen for the window, as JSON. */
final class WindowJson {
    private static final String APPEARANCE = "appearance";
    private static final String KEYS = "keys";

    private WindowJson() {}

    static WindowSettings read(JsonNode root, Consumer<String> problems) {
        return new WindowSettings(
                Stored.value(
                                root.get(APPEARANCE),
                                APPEARANCE,
                                node -> Stored.constant(Appearance.class, node),
                                problems)
                        .orElse(WindowSettings.NONE.appearance()),
                keys(root.path(KEYS), problems));
    }

    private static Map<String, String> keys(JsonNode node, Consumer<String> problems) {
        Map<String, String> keys = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> Stored.value(
                                entry.getValue(), "shortcut of " + entry.getKey(), WindowJson::text, problems)
                        .ifPresent(text -> keys.put(entry.getKey(), text)));
        return keys;
    }

    private static String text(JsonNode node) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException("It is no text.");
        }
        return node.textValue();
    }

    /** Lays the settings over what is there. */
    static void write(WindowSettings settings, ObjectNode root) {
        if (settings.appearance() != WindowSettings.NONE.appearance() || root.has(APPEARANCE)) {
            root.put(APPEARANCE, Stored.word(settings.appearance()));
        }
        if (!settings.keys().isEmpty() || root.has(KEYS)) {
            replaceTexts(Stored.child(root, KEYS), settings.keys());
        }
    }

    /** Texts that are no longer chosen go; what is no text was never understood, and stays. */
    private static void replaceTexts(ObjectNode node, Map<String, String> texts) {
        List<String> gone = new ArrayList<>();
        node.properties().forEach(entry -> {
            if (entry.getValue().isTextual() && !texts.containsKey(entry.getKey())) {
                gone.add(entry.getKey());
            }
        });
        node.remove(gone);
        texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> node.put(entry.getKey(), entry.getValue()));
    }
}

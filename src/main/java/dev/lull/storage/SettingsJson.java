package dev.lull.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import dev.lull.supervision.Settings;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The settings as JSON. Keys that this version of Lull does not know stay as they are. */
final class SettingsJson {
    private static final String APPEARANCE = "appearance";
    private static final String WORKSPACES = "workspaces";
    private static final String TIMEOUT = "timeout";
    private static final String AUTOMATION = "automation";

    private SettingsJson() {}

    /** @param problems is told in a sentence what could not be understood; it counts as never chosen */
    static Settings read(ObjectNode root, Consumer<String> problems) {
        Map<String, Settings.Workspace> workspaces = new LinkedHashMap<>();
        root.path(WORKSPACES)
                .properties()
                .forEach(
                        entry -> workspaces.put(entry.getKey(), workspace(entry.getKey(), entry.getValue(), problems)));
        return new Settings(
                value(root.get(APPEARANCE), APPEARANCE, SettingsJson::appearance, problems)
                        .orElse(Settings.Appearance.SYSTEM),
                workspaces);
    }

    /** Lays the settings over what is there. */
    static void write(Settings settings, ObjectNode root) {
        if (settings.appearance() != Settings.Appearance.SYSTEM || root.has(APPEARANCE)) {
            root.put(APPEARANCE, word(settings.appearance()));
        }
        settings.workspaces().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    ObjectNode node = child(child(root, WORKSPACES), entry.getKey());
                    entry.getValue().timeout().ifPresent(chosen -> node.put(TIMEOUT, chosen.toString()));
                    entry.getValue().automation().ifPresent(chosen -> node.put(AUTOMATION, word(chosen)));
                });
    }

    private static Settings.Workspace workspace(String key, JsonNode node, Consumer<String> problems) {
        return new Settings.Workspace(
                value(node.get(TIMEOUT), TIMEOUT + " of " + key, SettingsJson::timeout, problems),
                value(node.get(AUTOMATION), AUTOMATION + " of " + key, SettingsJson::automation, problems));
    }

    private static <T> Optional<T> value(
            @Nullable JsonNode node, String name, Function<String, T> parse, Consumer<String> problems) {
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(node.asText()));
        } catch (IllegalArgumentException | DateTimeParseException unknown) {
            problems.accept(
                    "The stored " + name + " is not understood, so the default holds; choose it again in Settings.");
            return Optional.empty();
        }
    }

    private static Duration timeout(String text) {
        return Policy.requireTimeout(Duration.parse(text));
    }

    private static Automation automation(String word) {
        return Automation.valueOf(name(word));
    }

    private static Settings.Appearance appearance(String word) {
        return Settings.Appearance.valueOf(name(word));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String name(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static ObjectNode child(ObjectNode parent, String key) {
        return parent.get(key) instanceof ObjectNode there ? there : parent.putObject(key);
    }
}

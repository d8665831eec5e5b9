package dev.lull.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import dev.lull.supervision.Settings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The settings as JSON. Keys that this version of Lull does not know stay as they are. */
final class SettingsJson {
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
        return new Settings(WindowJson.read(root, problems), workspaces);
    }

    /** Lays the settings over what is there. */
    static void write(Settings settings, ObjectNode root) {
        WindowJson.write(settings.window(), root);
        settings.workspaces().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    ObjectNode node = Stored.child(Stored.child(root, WORKSPACES), entry.getKey());
                    entry.getValue().timeout().ifPresent(chosen -> node.put(TIMEOUT, chosen.toString()));
                    entry.getValue().automation().ifPresent(chosen -> node.put(AUTOMATION, Stored.word(chosen)));
                });
    }

    private static Settings.Workspace workspace(String key, JsonNode node, Consumer<String> problems) {
        return new Settings.Workspace(
                Stored.value(
                        node.get(TIMEOUT),
                        TIMEOUT + " of " + key,
                        stored -> Policy.requireTimeout(Duration.parse(stored.asText())),
                        problems),
                Stored.value(
                        node.get(AUTOMATION),
                        AUTOMATION + " of " + key,
                        stored -> Stored.constant(Automation.class, stored),
                        problems));
    }
}

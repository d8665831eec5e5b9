package dev.lull.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.supervision.Desk;
import dev.lull.supervision.Mishap;
import dev.lull.supervision.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The settings as JSON. Keys that this version of Lull does not know stay as they are. */
final class SettingsJson {
    private static final String WORKSPACES = "workspaces";
    private static final String DESK = "desk";

    private SettingsJson() {}

    /** @param mishaps is told what could not be understood; it counts as never chosen */
    static Settings read(ObjectNode root, Consumer<Mishap> mishaps) {
        Map<String, Settings.Workspace> workspaces = new LinkedHashMap<>();
        root.path(WORKSPACES)
                .properties()
                .forEach(entry ->
                        workspaces.put(entry.getKey(), WorkspaceJson.read(entry.getKey(), entry.getValue(), mishaps)));
        return new Settings(WindowJson.read(root, mishaps), workspaces, DeskJson.read(root.path(DESK), mishaps));
    }

    /** Lays the settings over what is there. */
    static void write(Settings settings, ObjectNode root) {
        WindowJson.write(settings.window(), root);
        if (!settings.desk().equals(Desk.NONE) || root.has(DESK)) {
            DeskJson.write(settings.desk(), Stored.child(root, DESK));
        }
        settings.workspaces().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> WorkspaceJson.write(
                        entry.getValue(), Stored.child(Stored.child(root, WORKSPACES), entry.getKey())));
    }
}

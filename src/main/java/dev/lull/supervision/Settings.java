package dev.lull.supervision;

import dev.lull.policy.Automation;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has chosen; what was never chosen is empty and follows the defaults.
 *
 * @param workspaces by workspace SID, or {@link #SIMULATOR}
 */
public record Settings(WindowSettings window, Map<String, Workspace> workspaces) {
    /** The key of the simulator in Lull's own process. */
    public static final String SIMULATOR = "simulator";

    public static final Settings NONE = new Settings(WindowSettings.NONE, Map.of());

    /** Light, dark, or as the desktop is. */
    public enum Appearance {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** What was chosen for one workspace. */
    public record Workspace(Optional<Duration> timeout, Optional<Automation> automation) {
        public static final Workspace NONE = new Workspace(Optional.empty(), Optional.empty());

        public Workspace withTimeout(Duration chosen) {
            return new Workspace(Optional.of(chosen), automation);
        }

        public Workspace withAutomation(Automation chosen) {
            return new Workspace(timeout, Optional.of(chosen));
        }
    }

    public Settings {
        workspaces = Map.copyOf(workspaces);
    }

    public Workspace workspace(String key) {
        return workspaces.getOrDefault(key, Workspace.NONE);
    }

    public Appearance appearance() {
        return window.appearance();
    }

    public Settings withAppearance(Appearance chosen) {
        return with(window.withAppearance(chosen));
    }

    public Settings with(WindowSettings chosen) {
        return new Settings(chosen, workspaces);
    }

    public Settings with(String key, Workspace chosen) {
        Map<String, Workspace> all = new LinkedHashMap<>(workspaces);
        all.put(key, chosen);
        return new Settings(window, all);
    }
}

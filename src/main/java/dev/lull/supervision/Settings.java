package dev.lull.supervision;

import dev.lull.model.Identity;
import dev.lull.policy.Automation;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Timeout;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person has chosen; what was never chosen is empty and follows the defaults.
 *
 * @param workspaces by workspace SID, or {@link #SIMULATOR}
 */
public record Settings(WindowSettings window, Map<String, Workspace> workspaces, Desk desk) {
    /** The key of the simulator in Lull's own process. */
    public static final String SIMULATOR = "simulator";

    public static final Settings NONE = new Settings(WindowSettings.NONE, Map.of(), Desk.NONE);

    /** Light, dark, or as the desktop is. */
    public enum Appearance {
        SYSTEM,
        LIGHT,
        DARK
    }

    /**
     * What was chosen for one workspace.
     *
     * @param levels what each level of the policy says
     * @param bots authors that are no side of a conversation
     * @param rates how many requests Lull may send
     */
    public record Workspace(
            Map<Level, Choices> levels,
            Optional<Automation> automation,
            Optional<Boolean> agentReactivates,
            Set<Identity> bots,
            Rates rates) {
        public static final Workspace NONE =
                new Workspace(Map.of(), Optional.empty(), Optional.empty(), Set.of(), Rates.NONE);

        public Workspace {
            levels = Map.copyOf(levels);
            bots = Set.copyOf(bots);
        }

        /** What one level says, {@link Choices#NONE} where it says nothing. */
        public Choices at(Level level) {
            return levels.getOrDefault(level, Choices.NONE);
        }

        /** The workspace's own inactivation timeout; also empty where that is off. */
        public Optional<Duration> timeout() {
            return at(new Level.Workspace()).timeout().flatMap(Timeout::after);
        }

        /** {@link Choices#NONE} takes the level away. */
        public Workspace with(Level level, Choices choices) {
            Map<Level, Choices> changed = new LinkedHashMap<>(levels);
            changed.put(level, choices);
            changed.values().removeIf(Choices::isEmpty);
            return new Workspace(changed, automation, agentReactivates, bots, rates);
        }

        public Workspace withTimeout(Duration chosen) {
            Level workspace = new Level.Workspace();
            return with(workspace, at(workspace).withTimeout(Timeout.of(chosen)));
        }

        public Workspace withAutomation(Automation chosen) {
            return new Workspace(levels, Optional.of(chosen), agentReactivates, bots, rates);
        }

        public Workspace withAgentReactivates(boolean chosen) {
            return new Workspace(levels, automation, Optional.of(chosen), bots, rates);
        }

        public Workspace withBots(Set<Identity> chosen) {
            return new Workspace(levels, automation, agentReactivates, chosen, rates);
        }

        public Workspace withRates(Rates chosen) {
            return new Workspace(levels, automation, agentReactivates, bots, chosen);
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
        return new Settings(chosen, workspaces, desk);
    }

    public Settings with(String key, Workspace chosen) {
        Map<String, Workspace> all = new LinkedHashMap<>(workspaces);
        all.put(key, chosen);
        return new Settings(window, all, desk);
    }

    public Settings withDesk(Desk chosen) {
        return new Settings(window, workspaces, chosen);
    }

    /** The other's choices, and what only these say about further workspaces. */
    public Settings importing(Settings other) {
        Map<String, Workspace> all = new LinkedHashMap<>(workspaces);
        all.putAll(other.workspaces);
        return new Settings(other.window, all, other.desk);
    }
}

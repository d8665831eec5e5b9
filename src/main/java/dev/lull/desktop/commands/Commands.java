package dev.lull.desktop.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCombination;

/** All that can be done in the window, in the order in which it is shown. Belongs to the FX thread. */
public final class Commands {
    private final Map<String, Command> all = new LinkedHashMap<>();

    /**
     * Adds a command.
     *
     * @param id names it in the settings file, so it never changes
     * @param key of its name
     * @param usual its keys, say {@code Shortcut+D}; no other command has the same ones
     * @throws IllegalArgumentException if the id or the keys are taken, or are no keys
     */
    public Command add(String id, Group group, String key, String usual, Runnable run) {
        KeyCombination keys = KeyCombination.valueOf(usual);
        if (all.values().stream().anyMatch(other -> other.usual().equals(Optional.of(keys)))) {
            throw new IllegalArgumentException(usual + " is the shortcut of another command.");
        }
        return add(new Command(id, group, key, Optional.of(keys), run));
    }

    /** Adds a command that has no keys until a person gives it some. */
    public Command add(String id, Group group, String key, Runnable run) {
        return add(new Command(id, group, key, Optional.empty(), run));
    }

    private Command add(Command command) {
        if (all.putIfAbsent(command.id(), command) != null) {
            throw new IllegalArgumentException(command.id() + " is another command.");
        }
        return command;
    }

    public List<Command> all() {
        return List.copyOf(all.values());
    }

    public List<Command> of(Group group) {
        return all.values().stream().filter(command -> command.group() == group).toList();
    }

    public Optional<Command> of(String id) {
        return Optional.ofNullable(all.get(id));
    }
}

package dev.lull.desktop.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Which keys do what: the usual ones, and over them what a person has chosen. No two commands share keys. */
public final class Keymap {
    /** Without a modifier these move the focus, choose and close, everywhere. */
    private static final Set<KeyCode> RESERVED = Set.of(
            KeyCode.TAB,
            KeyCode.ENTER,
            KeyCode.SPACE,
            KeyCode.ESCAPE,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN);

    /** What became of a wish for keys. */
    public sealed interface Answer {
        record Bound() implements Answer {}

        /** Nothing has changed: another command has them. */
        record Taken(Command by) implements Answer {}

        /** Nothing has changed: the keys have a fixed meaning. */
        record Reserved() implements Answer {}
    }

    private final Commands commands;
    private final Consumer<Map<String, String>> keep;
    private final Map<String, String> own = new LinkedHashMap<>();

    /** @param keep stores what a person has chosen: keys by command, empty text for none */
    public Keymap(Commands commands, Consumer<Map<String, String>> keep) {
        this.commands = commands;
        this.keep = keep;
    }

    /**
     * Lays what was chosen earlier over the usual keys.
     *
     * @param chosen keys by command, empty text for none; what names no command is kept and means nothing
     * @return the names of the commands whose chosen keys are no keys, or taken, and that keep their usual ones
     */
    public List<String> load(Map<String, String> chosen) {
        own.clear();
        own.putAll(chosen);
        commands.all().forEach(command -> command.keys(command.usual()));
        List<Command> mine = commands.all().stream()
                .filter(command -> chosen.containsKey(command.id()))
                .toList();
        // First all of them let go of their usual keys, so that two commands can swap theirs.
        mine.forEach(command -> command.keys(Optional.empty()));
        return mine.stream()
                .filter(command -> !take(command, chosen.getOrDefault(command.id(), "")))
                .map(Command::key)
                .toList();
    }

    private boolean take(Command command, String name) {
        if (name.isEmpty()) {
            return true;
        }
        Optional<KeyCombination> keys =
                read(name).filter(read -> !isReserved(read) && holder(read).isEmpty());
        command.keys(keys.or(() -> command.usual().filter(usual -> holder(usual).isEmpty())));
        return keys.isPresent();
    }

    private static Optional<KeyCombination> read(String name) {
        try {
            return Optional.of(KeyCombination.valueOf(name));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The command with these keys. */
    public Optional<Command> holder(KeyCombination keys) {
        return commands.all().stream()
                .filter(command -> command.keysProperty().get().equals(Optional.of(keys)))
                .findFirst();
    }

    /** Gives a command other keys, for good. */
    public Answer bind(Command command, KeyCombination keys) {
        if (isReserved(keys)) {
            return new Answer.Reserved();
        }
        Optional<Command> other = holder(keys).filter(holder -> !holder.equals(command));
        if (other.isPresent()) {
            return new Answer.Taken(other.get());
        }
        choose(command, Optional.of(keys));
        return new Answer.Bound();
    }

    /** Takes a command's keys away, for good. */
    public void unbind(Command command) {
        choose(command, Optional.empty());
    }

    /** Gives a command its usual keys again; refused where another one has them now. */
    public Answer restore(Command command) {
        Optional<Command> other = command.usual().flatMap(this::holder).filter(holder -> !holder.equals(command));
        if (other.isPresent()) {
            return new Answer.Taken(other.get());
        }
        choose(command, command.usual());
        return new Answer.Bound();
    }

    /** Gives all commands their usual keys again. */
    public void restoreAll() {
        commands.all().forEach(command -> {
            own.remove(command.id());
            command.keys(command.usual());
        });
        keep.accept(Map.copyOf(own));
    }

    private void choose(Command command, Optional<KeyCombination> keys) {
        if (keys.equals(command.usual())) {
            own.remove(command.id());
        } else {
            own.put(command.id(), keys.map(KeyCombination::getName).orElse(""));
        }
        command.keys(keys);
        keep.accept(Map.copyOf(own));
    }

    private static boolean isReserved(KeyCombination keys) {
        return KeyPress.isTypeable(keys) && keys instanceof KeyCodeCombination one && RESERVED.contains(one.getCode());
    }
}

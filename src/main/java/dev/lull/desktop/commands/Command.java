package dev.lull.desktop.commands;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** One thing that can be done. Its keys are those that a person has chosen, or the usual ones. */
public final class Command {
    private final String id;
    private final Group group;
    private final String key;
    private final Optional<KeyCombination> usual;
    private final Runnable run;
    private final ReadOnlyObjectWrapper<Optional<KeyCombination>> keys;
    private final BooleanProperty enabled = new SimpleBooleanProperty(true);

    /**
     * @param id names it in the settings file, so it never changes
     * @param key of its name
     */
    Command(String id, Group group, String key, Optional<KeyCombination> usual, Runnable run) {
        this.id = id;
        this.group = group;
        this.key = key;
        this.usual = usual;
        this.run = run;
        keys = new ReadOnlyObjectWrapper<>(usual);
    }

    public String id() {
        return id;
    }

    public Group group() {
        return group;
    }

    /** The key of its name. */
    public String key() {
        return key;
    }

    /** The keys that it has where nobody has chosen others. */
    public Optional<KeyCombination> usual() {
        return usual;
    }

    /** Empty where it has none. */
    public ReadOnlyObjectProperty<Optional<KeyCombination>> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    /** As it is shown to a person, say {@code Ctrl+D}; empty text where it has none. */
    public String keysText() {
        return keys.get().map(KeyCombination::getDisplayText).orElse("");
    }

    /** For a menu item, which shows the keys and leaves it to {@link Shortcuts} to listen for them. */
    public ObjectBinding<@Nullable KeyCombination> menuKeys() {
        return Bindings.createObjectBinding(
                () -> keys.get().<KeyCombination>map(MenuKeys::new).orElse(null), keys);
    }

    /** Whether it can be done now; whoever adds the command keeps this current. */
    public BooleanProperty enabledProperty() {
        return enabled;
    }

    /** Does it, where it can be done now. */
    public void run() {
        if (enabled.get()) {
            run.run();
        }
    }

    void keys(Optional<KeyCombination> chosen) {
        keys.set(chosen);
    }
}

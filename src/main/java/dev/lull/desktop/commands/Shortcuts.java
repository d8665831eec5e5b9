package dev.lull.desktop.commands;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Listens for the commands' keys in one scene, after whoever has the focus. Keys that could also be typed mean nothing
 * while somebody types.
 */
public final class Shortcuts {
    private final Commands commands;
    private final Command help;
    private final BooleanSupplier covered;
    private final Scene scene;
    /** The character of the key that has just been used up; it must not be typed where the focus is by now. */
    private boolean swallowing;

    private Shortcuts(Scene scene, Commands commands, Command help, BooleanSupplier covered) {
        this.scene = scene;
        this.commands = commands;
        this.help = help;
        this.covered = covered;
    }

    /**
     * Listens as long as the scene lives.
     *
     * @param help is also run by a typed question mark, wherever that is on the keyboard
     * @param covered whether a card lies over the window, so that no command may be run below it
     */
    public static void listen(Scene scene, Commands commands, Command help, BooleanSupplier covered) {
        Shortcuts ears = new Shortcuts(scene, commands, help, covered);
        scene.addEventFilter(KeyEvent.KEY_TYPED, ears::onTypedFirst);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, ears::onPressed);
        scene.addEventHandler(KeyEvent.KEY_TYPED, ears::onTyped);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released -> ears.swallowing = false);
    }

    private void onPressed(KeyEvent event) {
        if (covered.getAsBoolean()) {
            return;
        }
        for (Command command : commands.all()) {
            Optional<Boolean> typeable = command.keysProperty()
                    .get()
                    .filter(keys -> keys.match(event))
                    .map(KeyPress::isTypeable);
            if (typeable.isPresent() && command.enabledProperty().get() && !(typeable.get() && isTyping())) {
                swallowing = typeable.get();
                event.consume();
                command.run();
                return;
            }
        }
    }

    private void onTypedFirst(KeyEvent event) {
        if (swallowing) {
            swallowing = false;
            event.consume();
        }
    }

    private void onTyped(KeyEvent event) {
        if ("?".equals(event.getCharacter()) && !covered.getAsBoolean() && !isTyping()) {
            event.consume();
            help.run();
        }
    }

    private boolean isTyping() {
        @Nullable Node owner = scene.getFocusOwner();
        return switch (owner) {
            case null -> false;
            case TextInputControl field -> field.isEditable();
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            default -> false;
        };
    }
}

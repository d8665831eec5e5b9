package dev.lull.desktop.live;

import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import dev.lull.engine.TaskOverride;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/** What a supervisor can do with a task; the buttons, the menus and the keyboard all go by this. */
public enum TaskAction {
    DEACTIVATE("action.deactivate", Feather.MOON, "Shortcut+D"),
    /** With Shift, since Shortcut+A alone selects every row. */
    ACTIVATE("action.activate", Feather.SUN, "Shortcut+Shift+A"),
    HOLD_SHORT("action.hold-short", Feather.MAP_PIN, "Shortcut+H"),
    HOLD_LONG("action.hold-long", Feather.MAP_PIN, "Shortcut+Shift+H"),
    HOLD_OPEN("action.hold-open", Feather.MAP_PIN, "Shortcut+Alt+H"),
    RELEASE("action.release", Feather.UNLOCK, "Shortcut+R"),
    UNDO("action.undo", Feather.CORNER_UP_LEFT, "Shortcut+Z");

    private static final Duration SHORT = Duration.ofMinutes(15);
    private static final Duration LONG = Duration.ofHours(1);

    private final String key;
    private final Feather icon;
    private final String shortcut;

    TaskAction(String key, Feather icon, String shortcut) {
        this.key = key;
        this.icon = icon;
        this.shortcut = shortcut;
    }

    /** The texts' key; below it are {@code .busy}, {@code .done} and {@code .failed}. */
    String key() {
        return key;
    }

    Feather icon() {
        return icon;
    }

    /** The usual keys. */
    String shortcut() {
        return shortcut;
    }

    /** Names it in the settings file. */
    String id() {
        return key.substring(key.indexOf('.') + 1);
    }

    /** Whether asking for it can change anything for this task now. */
    boolean suits(RowState row) {
        ChatView chat = row.chat();
        boolean assigned = chat.status() == AssignmentStatus.ASSIGNED;
        return switch (this) {
            case DEACTIVATE ->
                assigned
                        && !chat.transferring()
                        && !chat.held()
                        && chat.side() == Side.ACTIVE
                        && chat.conversation().isPresent();
            case ACTIVATE -> chat.side() == Side.INACTIVE || chat.state() instanceof ChatState.Deactivating;
            case HOLD_SHORT, HOLD_LONG, HOLD_OPEN -> assigned && chat.side() != Side.UNMAPPED;
            case RELEASE -> chat.held();
            case UNDO -> row.request() instanceof Request.Confirmed confirmed && confirmed.undoable();
        };
    }

    /** @param now server time */
    TaskOverride.Action request(Instant now) {
        return switch (this) {
            case DEACTIVATE -> new TaskOverride.Action.ForceInactive();
            case ACTIVATE -> new TaskOverride.Action.ForceActive();
            case HOLD_SHORT -> new TaskOverride.Action.Hold(Optional.of(now.plus(SHORT)));
            case HOLD_LONG -> new TaskOverride.Action.Hold(Optional.of(now.plus(LONG)));
            case HOLD_OPEN -> new TaskOverride.Action.Hold(Optional.empty());
            case RELEASE -> new TaskOverride.Action.Release();
            case UNDO -> new TaskOverride.Action.Undo();
        };
    }
}

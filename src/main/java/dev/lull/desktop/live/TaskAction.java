package dev.lull.desktop.live;

import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Side;
import dev.lull.policy.Automation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What a supervisor can do with a task; the buttons, the menus and the keyboard all go by this. */
public enum TaskAction {
    DEACTIVATE("action.deactivate", Feather.MOON, "Shortcut+D"),
    /** With Shift, since Shortcut+A alone selects every row. */
    ACTIVATE("action.activate", Feather.SUN, "Shortcut+Shift+A"),
    HOLD("action.hold", Feather.MAP_PIN, "Shortcut+Alt+H"),
    SNOOZE_SHORT("action.snooze-short", Feather.CLOCK, "Shortcut+J"),
    SNOOZE_QUARTER("action.snooze-quarter", Feather.CLOCK, "Shortcut+H"),
    SNOOZE_HOUR("action.snooze-hour", Feather.CLOCK, "Shortcut+Shift+H"),
    SNOOZE_UNTIL("action.snooze-until", Feather.CLOCK, "Shortcut+U"),
    RELEASE("action.release", Feather.UNLOCK, "Shortcut+R"),
    UNDO("action.undo", Feather.CORNER_UP_LEFT, "Shortcut+Z");

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

    /** The key of what it does, as that mode leaves it. */
    String hintKey(Automation mode) {
        return this == DEACTIVATE && !mode.returns() ? "action.deactivate.alone" : key + ".hint";
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

    /** For how long it holds a chat; empty where that is no fixed time. */
    Optional<Duration> span() {
        return switch (this) {
            case SNOOZE_SHORT -> Optional.of(Duration.ofMinutes(5));
            case SNOOZE_QUARTER -> Optional.of(Duration.ofMinutes(15));
            case SNOOZE_HOUR -> Optional.of(Duration.ofHours(1));
            case DEACTIVATE, ACTIVATE, HOLD, SNOOZE_UNTIL, RELEASE, UNDO -> Optional.empty();
        };
    }

    /** Whether it suits one of the rows at least that nothing is under way for. */
    boolean does(List<TaskRow> rows) {
        return rows.stream()
                .map(TaskRow::state)
                .anyMatch(row -> !(row.request() instanceof Request.Pending) && suits(row));
    }

    /** Whether it brings a chat back for whoever waits, or takes that back. */
    boolean rescues() {
        return this == ACTIVATE || this == UNDO;
    }

    /** Whether the chat is as this makes it; never where that cannot be told. */
    boolean isSo(ChatView chat) {
        return switch (this) {
            case DEACTIVATE -> chat.state() instanceof ChatState.Inactive && !chat.customerWaiting();
            case ACTIVATE ->
                chat.state() instanceof ChatState.AwaitingAgent || chat.state() instanceof ChatState.AwaitingCustomer;
            case HOLD, SNOOZE_SHORT, SNOOZE_QUARTER, SNOOZE_HOUR, SNOOZE_UNTIL -> chat.held();
            case RELEASE -> !chat.held();
            case UNDO -> false;
        };
    }

    /** Whether asking for it can change anything for this task now. */
    boolean suits(RowState row) {
        return leaves(row).isEmpty();
    }

    /** Why asking for it would change nothing; empty where it would. */
    Optional<Left> leaves(RowState row) {
        ChatView chat = row.chat();
        return Optional.ofNullable(
                switch (this) {
                    case DEACTIVATE -> whyNotDeactivated(chat);
                    case ACTIVATE ->
                        chat.side() == Side.INACTIVE || chat.state() instanceof ChatState.Deactivating
                                ? null
                                : Left.ACTIVE;
                    case HOLD, SNOOZE_SHORT, SNOOZE_QUARTER, SNOOZE_HOUR, SNOOZE_UNTIL -> whyNotHeld(chat);
                    case RELEASE -> chat.held() ? null : Left.NOT_HELD;
                    case UNDO ->
                        row.request() instanceof Request.Confirmed confirmed && confirmed.undoable()
                                ? null
                                : Left.NOT_CHANGED;
                });
    }

    private static @Nullable Left whyNotHeld(ChatView chat) {
        if (chat.status() != AssignmentStatus.ASSIGNED) {
            return Left.NOT_ASSIGNED;
        }
        return chat.side() == Side.UNMAPPED ? Left.NO_PAIR : null;
    }

    private static @Nullable Left whyNotDeactivated(ChatView chat) {
        if (chat.status() != AssignmentStatus.ASSIGNED) {
            return Left.NOT_ASSIGNED;
        }
        if (chat.transferring()) {
            return Left.TRANSFERRING;
        }
        if (chat.held()) {
            return Left.HELD;
        }
        return switch (chat.side()) {
            case UNMAPPED -> Left.NO_PAIR;
            case INACTIVE -> Left.INACTIVE;
            case ACTIVE -> chat.conversation().isPresent() ? null : Left.NO_CONVERSATION;
        };
    }
}

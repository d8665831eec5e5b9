package dev.lull.desktop.live;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.commands.Command;
import dev.lull.desktop.commands.Commands;
import dev.lull.desktop.commands.Group;
import dev.lull.desktop.look.Hint;
import dev.lull.desktop.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The actions as buttons, as a context menu and as shortcuts; each can be used where it suits a selected row. */
final class ActionBar {
    private static final List<TaskAction> HOLDS =
            List.of(TaskAction.HOLD_SHORT, TaskAction.HOLD_LONG, TaskAction.HOLD_OPEN);

    private final Words words;
    private final Map<TaskAction, Command> commands = new EnumMap<>(TaskAction.class);
    private final Map<Copy, Command> copies = new EnumMap<>(Copy.class);
    private final Label count = new Label();
    private final HBox bar = new HBox(8);

    /**
     * @param all gets the actions as commands
     * @param onCopy is told what of the selected rows to copy
     */
    ActionBar(Words words, Commands all, Consumer<TaskAction> onAction, Consumer<Copy> onCopy) {
        this.words = words;
        for (TaskAction action : TaskAction.values()) {
            commands.put(
                    action,
                    all.add(action.id(), Group.CHATS, action.key(), action.shortcut(), () -> onAction.accept(action)));
        }
        for (Copy what : Copy.values()) {
            copies.put(what, all.add(what.id(), Group.CHATS, what.key(), what.shortcut(), () -> onCopy.accept(what)));
        }
        count.getStyleClass().add("selection-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setFillHeight(true);
        bar.getChildren()
                .addAll(
                        count,
                        button(TaskAction.DEACTIVATE),
                        button(TaskAction.ACTIVATE),
                        holdButton(),
                        button(TaskAction.RELEASE),
                        button(TaskAction.UNDO));
        show(List.of());
    }

    Node node() {
        return bar;
    }

    /** Goes by the rows that are selected now. */
    void show(List<TaskRow> selected) {
        count.setText(words.of("actions.selected", selected.size()));
        copies.values().forEach(copy -> copy.enabledProperty().set(!selected.isEmpty()));
        commands.forEach((action, command) ->
                command.enabledProperty().set(BulkPlan.of(action, selected).does()));
    }

    /** The same actions with their shortcuts; they work wherever the focus is. */
    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        for (TaskAction action : TaskAction.values()) {
            if (action == TaskAction.HOLD_SHORT) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().add(item(action));
        }
        menu.getItems().add(new SeparatorMenuItem());
        copies.values().forEach(copy -> menu.getItems().add(item(copy, Feather.COPY)));
        return menu;
    }

    private Button button(TaskAction action) {
        Button button = new Button(words.of(action.key()), new FontIcon(action.icon()));
        Command command = commandOf(action);
        button.setId(command.id());
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxHeight(Double.MAX_VALUE);
        button.disableProperty().bind(command.enabledProperty().not());
        button.setOnAction(pressed -> command.run());
        Hint.on(button, () -> hint(words.of(action.key() + ".hint"), command.keysText()));
        return button;
    }

    private MenuButton holdButton() {
        MenuButton hold = new MenuButton(words.of("action.hold"), new FontIcon(TaskAction.HOLD_SHORT.icon()));
        hold.setId("hold");
        hold.getStyleClass().add(Styles.SMALL);
        hold.setMinWidth(Region.USE_PREF_SIZE);
        HOLDS.forEach(action -> hold.getItems().add(item(action)));
        hold.disableProperty()
                .bind(commandOf(TaskAction.HOLD_SHORT).enabledProperty().not());
        Hint.on(hold, () -> words.of("action.hold.hint"));
        return hold;
    }

    private MenuItem item(TaskAction action) {
        return item(commandOf(action), action.icon());
    }

    private MenuItem item(Command command, Feather icon) {
        MenuItem item = new MenuItem(words.of(command.key()), new FontIcon(icon));
        item.acceleratorProperty().bind(command.menuKeys());
        item.disableProperty().bind(command.enabledProperty().not());
        item.setOnAction(chosen -> command.run());
        return item;
    }

    private String hint(String text, String keys) {
        return keys.isEmpty() ? text : words.of("actions.hint", text, keys);
    }

    private Command commandOf(TaskAction action) {
        return Objects.requireNonNull(commands.get(action));
    }
}

package dev.lull.desktop.live;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.commands.Command;
import dev.lull.desktop.commands.Commands;
import dev.lull.desktop.commands.Group;
import dev.lull.desktop.look.Hint;
import dev.lull.desktop.words.Words;
import dev.lull.policy.Automation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The actions as buttons, as a context menu and as commands; each can be used where it suits a selected row. */
final class ActionBar {
    private static final List<TaskAction> SNOOZES = List.of(
            TaskAction.SNOOZE_SHORT, TaskAction.SNOOZE_QUARTER, TaskAction.SNOOZE_HOUR, TaskAction.SNOOZE_UNTIL);
    /** In one line, while no width is known. */
    private static final double LONG = 10_000;

    /** What is often to be explained, with its keys. */
    private static final Map<TaskAction, String> REASONED = Map.of(
            TaskAction.DEACTIVATE, "Shortcut+Shift+D",
            TaskAction.ACTIVATE, "Shortcut+Alt+A",
            TaskAction.HOLD, "Shortcut+Alt+Shift+H",
            TaskAction.RELEASE, "Shortcut+Shift+R");

    /** Is told what a person wants with the selected rows. */
    interface Wishes {
        /** @param withReason whether to ask why */
        void onAction(TaskAction action, boolean withReason);

        void onCopy(Copy what);

        /** The selected rows, or all that are shown, become a file. */
        void onSave();

        void onOpen();

        /** Where pages are is to be chosen. */
        void onAddress();

        /** Whether every action asks why. */
        void onReasonRequired(boolean required);
    }

    private final Words words;
    private final Wishes wishes;
    private final BooleanSupplier reasonRequired;
    private final Supplier<Automation> mode;
    private final Map<TaskAction, Command> commands = new EnumMap<>(TaskAction.class);
    private final Map<TaskAction, Command> reasoned = new EnumMap<>(TaskAction.class);
    private final Map<Copy, Command> copies = new EnumMap<>(Copy.class);
    private final Command save;
    private final Command open;
    private final Label count = new Label();
    private final FlowPane bar = new FlowPane(8, 8);

    /**
     * @param all gets the actions as commands
     * @param reasonRequired whether every action asks why now
     * @param mode as it is now
     */
    ActionBar(Words words, Commands all, BooleanSupplier reasonRequired, Supplier<Automation> mode, Wishes wishes) {
        this.words = words;
        this.wishes = wishes;
        this.reasonRequired = reasonRequired;
        this.mode = mode;
        for (TaskAction action : TaskAction.values()) {
            commands.put(
                    action,
                    all.add(
                            action.id(),
                            Group.CHATS,
                            action.key(),
                            action.shortcut(),
                            () -> wishes.onAction(action, false)));
        }
        for (TaskAction action : TaskAction.values()) {
            if (REASONED.containsKey(action)) {
                reasoned.put(action, reasoned(all, action));
            }
        }
        for (Copy what : Copy.values()) {
            copies.put(what, all.add(what.id(), Group.CHATS, what.key(), what.shortcut(), () -> wishes.onCopy(what)));
        }
        save = all.add("save-csv", Group.CHATS, "actions.save-csv", "Shortcut+S", wishes::onSave);
        open = all.add("open", Group.CHATS, "action.open", "Shortcut+O", wishes::onOpen);
        count.getStyleClass().add("selection-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        bar.setAlignment(Pos.CENTER_LEFT);
        // The line in which it stands asks for its height as if it were as wide as it would like to be.
        bar.setPrefWrapLength(LONG);
        bar.widthProperty().subscribe((before, width) -> bar.setPrefWrapLength(width.doubleValue()));
        bar.getChildren()
                .addAll(
                        count,
                        button(TaskAction.DEACTIVATE),
                        button(TaskAction.ACTIVATE),
                        button(TaskAction.HOLD),
                        snoozeButton(),
                        button(TaskAction.RELEASE),
                        button(open, Feather.EXTERNAL_LINK, () -> "action.open.hint"),
                        moreButton());
        show(List.of());
    }

    private Command reasoned(Commands all, TaskAction action) {
        return all.add(
                action.id() + "-with-reason",
                Group.CHATS,
                action.key() + ".reasoned",
                Objects.requireNonNull(REASONED.get(action)),
                () -> wishes.onAction(action, true));
    }

    Node node() {
        return bar;
    }

    /** Goes by the rows that are selected now. */
    void show(List<TaskRow> selected) {
        count.setText(words.of("actions.selected", selected.size()));
        copies.values().forEach(copy -> copy.enabledProperty().set(!selected.isEmpty()));
        open.enabledProperty().set(!selected.isEmpty());
        commands.forEach((action, command) -> {
            boolean does = action.does(selected);
            command.enabledProperty().set(does);
            Command twin = reasoned.get(action);
            if (twin != null) {
                twin.enabledProperty().set(does);
            }
        });
    }

    /** The same actions with their shortcuts; they work wherever the focus is. */
    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        for (TaskAction action : TaskAction.values()) {
            if (!SNOOZES.contains(action)) {
                menu.getItems().add(item(action));
            }
            if (action == TaskAction.HOLD) {
                Menu snooze = new Menu(words.of("action.snooze"), new FontIcon(Feather.CLOCK));
                SNOOZES.forEach(each -> snooze.getItems().add(item(each)));
                menu.getItems().add(snooze);
            }
        }
        Menu why = new Menu(words.of("reason.menu"), new FontIcon(Feather.MESSAGE_SQUARE));
        reasoned.forEach((action, command) -> why.getItems().add(item(command, action.icon())));
        menu.getItems().addAll(why, new SeparatorMenuItem(), item(open, Feather.EXTERNAL_LINK));
        menu.getItems().add(new SeparatorMenuItem());
        copies.values().forEach(copy -> menu.getItems().add(item(copy, Feather.COPY)));
        menu.getItems().add(item(save, Feather.DOWNLOAD));
        return menu;
    }

    private Button button(TaskAction action) {
        return button(commandOf(action), action.icon(), () -> action.hintKey(mode.get()));
    }

    private Button button(Command command, Feather icon, Supplier<String> hintKey) {
        Button button = new Button(words.of(command.key()), new FontIcon(icon));
        button.setId(command.id());
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxHeight(Double.MAX_VALUE);
        button.disableProperty().bind(command.enabledProperty().not());
        button.setOnAction(pressed -> command.run());
        Hint.on(button, () -> hint(words.of(hintKey.get()), command.keysText()));
        return button;
    }

    private MenuButton snoozeButton() {
        MenuButton snooze = menuButton("snooze", "action.snooze", Feather.CLOCK);
        SNOOZES.forEach(action -> snooze.getItems().add(item(action)));
        snooze.disableProperty()
                .bind(commandOf(TaskAction.SNOOZE_SHORT).enabledProperty().not());
        Hint.on(snooze, () -> words.of("action.snooze.hint"));
        return snooze;
    }

    private MenuButton moreButton() {
        MenuButton more = menuButton("more", "actions.more", Feather.MORE_HORIZONTAL);
        CheckMenuItem always = new CheckMenuItem(words.of("reason.always"));
        always.setId("reason-always");
        always.setOnAction(chosen -> wishes.onReasonRequired(always.isSelected()));
        MenuItem address = new MenuItem(words.of("pages.address"));
        address.setId("page-address");
        address.setOnAction(chosen -> wishes.onAddress());
        List<MenuItem> items = new ArrayList<>(List.of(item(TaskAction.UNDO)));
        items.add(new SeparatorMenuItem());
        reasoned.forEach((action, command) -> items.add(item(command, action.icon())));
        items.add(new SeparatorMenuItem());
        copies.values().forEach(copy -> items.add(item(copy, Feather.COPY)));
        items.add(item(save, Feather.DOWNLOAD));
        items.addAll(List.of(new SeparatorMenuItem(), always, address));
        more.getItems().setAll(items);
        more.setOnShowing(opened -> always.setSelected(reasonRequired.getAsBoolean()));
        return more;
    }

    private MenuButton menuButton(String id, String key, Feather icon) {
        MenuButton button = new MenuButton(words.of(key), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
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

package dev.lull.desktop.live;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.look.Hint;
import dev.lull.desktop.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The actions as buttons, as a context menu and as shortcuts; each can be used where it suits a selected row. */
final class ActionBar {
    private static final List<TaskAction> HOLDS =
            List.of(TaskAction.HOLD_SHORT, TaskAction.HOLD_LONG, TaskAction.HOLD_OPEN);

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final Words words;
    private final Consumer<TaskAction> onAction;
    private final Runnable onCopy;
    private final BooleanProperty nothing = new SimpleBooleanProperty(true);
    private final Map<TaskAction, BooleanProperty> unusable = new EnumMap<>(TaskAction.class);
    private final Label count = new Label();
    private final HBox bar = new HBox(8);

    /** @param onCopy is told to copy the selected tasks' SIDs */
    ActionBar(Words words, Consumer<TaskAction> onAction, Runnable onCopy) {
        this.words = words;
        this.onAction = onAction;
        this.onCopy = onCopy;
        for (TaskAction action : TaskAction.values()) {
            unusable.put(action, new SimpleBooleanProperty(true));
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
        nothing.set(selected.isEmpty());
        unusable.forEach((action, off) -> off.set(!BulkPlan.of(action, selected).does()));
    }

    /** The same actions with their shortcuts; they work wherever the focus is. */
    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        for (TaskAction action : TaskAction.values()) {
            if (action == TaskAction.HOLD_SHORT) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            MenuItem item = item(action);
            item.setAccelerator(action.shortcut());
            menu.getItems().add(item);
        }
        MenuItem copy = new MenuItem(words.of("actions.copy"), new FontIcon(Feather.COPY));
        copy.setAccelerator(COPY);
        copy.disableProperty().bind(nothing);
        copy.setOnAction(chosen -> onCopy.run());
        menu.getItems().addAll(new SeparatorMenuItem(), copy);
        return menu;
    }

    private Button button(TaskAction action) {
        Button button = new Button(words.of(action.key()), new FontIcon(action.icon()));
        button.setId(action.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxHeight(Double.MAX_VALUE);
        button.disableProperty().bind(offOf(action));
        button.setOnAction(pressed -> onAction.accept(action));
        Hint.on(
                button,
                () -> words.of(
                        "actions.hint",
                        words.of(action.key() + ".hint"),
                        action.shortcut().getDisplayText()));
        return button;
    }

    private MenuButton holdButton() {
        MenuButton hold = new MenuButton(words.of("action.hold"), new FontIcon(TaskAction.HOLD_SHORT.icon()));
        hold.setId("hold");
        hold.getStyleClass().add(Styles.SMALL);
        hold.setMinWidth(Region.USE_PREF_SIZE);
        HOLDS.forEach(action -> hold.getItems().add(item(action)));
        hold.disableProperty().bind(offOf(TaskAction.HOLD_SHORT));
        Hint.on(hold, () -> words.of("action.hold.hint"));
        return hold;
    }

    private MenuItem item(TaskAction action) {
        MenuItem item = new MenuItem(words.of(action.key()), new FontIcon(action.icon()));
        item.disableProperty().bind(offOf(action));
        item.setOnAction(chosen -> onAction.accept(action));
        return item;
    }

    private BooleanProperty offOf(TaskAction action) {
        return unusable.computeIfAbsent(action, same -> new SimpleBooleanProperty(true));
    }
}

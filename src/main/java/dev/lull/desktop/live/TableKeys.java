package dev.lull.desktop.live;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What keys and clicks on the table itself mean. */
final class TableKeys {
    /** From the row's beginning to its menu. */
    private static final double INDENT = 32;

    private final TableView<Line> table;
    private final Consumer<GroupRow> onFold;
    private final Consumer<TaskRow> onEnter;
    private final Runnable onDetails;

    /**
     * @param onFold is told to open or close a group
     * @param onEnter is told that Enter was pressed on a row
     * @param onDetails is told that a row was clicked twice
     */
    TableKeys(TableView<Line> table, Consumer<GroupRow> onFold, Consumer<TaskRow> onEnter, Runnable onDetails) {
        this.table = table;
        this.onFold = onFold;
        this.onEnter = onEnter;
        this.onDetails = onDetails;
        table.focusedProperty().subscribe(this::onFocus);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
        table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::onMenu);
    }

    /** Whoever comes to the table by keyboard sees at once where they are. */
    private void onFocus(boolean focused) {
        if (focused
                && table.getFocusModel().getFocusedIndex() < 0
                && !table.getItems().isEmpty()) {
            table.getFocusModel().focus(0);
        }
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.CONTEXT_MENU || (key.getCode() == KeyCode.F10 && key.isShiftDown())) {
            showMenu();
            key.consume();
        } else if (table.getFocusModel().getFocusedItem() instanceof GroupRow group && folds(key.getCode(), group)) {
            onFold.accept(group);
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && table.getFocusModel().getFocusedItem() instanceof TaskRow row) {
            onEnter.accept(row);
            key.consume();
        }
    }

    /** Asked for by keys, the desktop would have it in the middle of the table. */
    private void onMenu(ContextMenuEvent asked) {
        if (asked.isKeyboardTrigger()) {
            showMenu();
            asked.consume();
        }
    }

    /** Below the row that has the focus. */
    private void showMenu() {
        int place = table.getFocusModel().getFocusedIndex();
        Bounds on = table.lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> row && !row.isEmpty() && row.getIndex() == place)
                .map(row -> row.localToScreen(row.getBoundsInLocal()))
                .findFirst()
                .orElseGet(() -> table.localToScreen(table.getBoundsInLocal()));
        table.getContextMenu().show(table, on.getMinX() + INDENT, Math.min(on.getMaxY(), bottom()));
    }

    private double bottom() {
        return table.localToScreen(table.getBoundsInLocal()).getMaxY();
    }

    private static boolean folds(KeyCode key, GroupRow group) {
        boolean open = group.state().open();
        return key == KeyCode.ENTER || (open && key == KeyCode.LEFT) || (!open && key == KeyCode.RIGHT);
    }

    private void onClick(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY
                && click.getClickCount() == 2
                && table.getSelectionModel().getSelectedItem() instanceof TaskRow) {
            onDetails.run();
        }
    }
}

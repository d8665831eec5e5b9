package dev.lull.desktop;

import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** A window that is shown, and what can be done in it by its ids, on the FX thread. */
record Shown(Stage stage, FakeWorkspace workspace) {
    Node node(String query) {
        return Objects.requireNonNull(stage.getScene().lookup(query), query);
    }

    boolean isSeen(String query) {
        Node node = stage.getScene().lookup(query);
        return node != null && node.isVisible();
    }

    TableView<?> table() {
        return (TableView<?>) node("#tasks");
    }

    void press(String query) {
        ((ButtonBase) node(query)).fire();
    }

    void type(String query, String text) {
        ((TextInputControl) node(query)).setText(text);
    }

    /** Opens the menu. */
    MenuButton open(String query) {
        MenuButton menu = (MenuButton) node(query);
        menu.requestFocus();
        menu.show();
        return menu;
    }

    /** Opens the menu and chooses from it. */
    void choose(String query, String itemId) {
        MenuButton menu = open(query);
        MenuItem item = menu.getItems().stream()
                .filter(each -> itemId.equals(each.getId()))
                .findFirst()
                .orElseThrow();
        menu.hide();
        item.fire();
    }

    /** Presses the key with the shortcut key, say Control. */
    void shortcut(KeyCode key) {
        key(key, false, true);
    }

    void key(KeyCode key, boolean shift, boolean shortcut) {
        Node focused = stage.getScene().getFocusOwner();
        Event.fireEvent(
                focused == null ? stage.getScene() : focused,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, shortcut, false, false));
    }

    /** Selects rows by their places. */
    void select(int... rows) {
        table().requestFocus();
        table().getSelectionModel().clearSelection();
        for (int row : rows) {
            table().getSelectionModel().select(row);
        }
    }

    /** Selects the row that mentions this; it is one that is drawn. */
    void selectChat(String mention) {
        select(table().lookupAll(".table-row-cell").stream()
                .filter(row -> row.getAccessibleText() != null
                        && row.getAccessibleText().contains(mention))
                .mapToInt(row -> ((TableRow<?>) row).getIndex())
                .findFirst()
                .orElseThrow());
    }

    void askToClose() {
        Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}

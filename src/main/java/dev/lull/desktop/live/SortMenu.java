package dev.lull.desktop.live;

import dev.lull.desktop.words.Words;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/** The order of the rows as a menu, since the columns' heads take no focus. */
final class SortMenu {
    private final Words words;
    private final TaskTable table;
    private final ContextMenu menu = new ContextMenu();

    SortMenu(Words words, TaskTable table) {
        this.words = words;
        this.table = table;
        menu.setId("sort-menu");
    }

    /** Opens it over the table's beginning. */
    void open() {
        menu.getItems().clear();
        table.columns().stream()
                .filter(Column::sorts)
                .forEach(column -> menu.getItems().add(item(column)));
        MenuItem usual = new MenuItem(words.of("sort.usual"));
        usual.setId("sort-usual");
        usual.setOnAction(chosen -> table.unsorted());
        menu.getItems().addAll(new SeparatorMenuItem(), usual);
        TableView<Line> node = table.node();
        Bounds on = node.localToScreen(node.getBoundsInLocal());
        menu.show(node, on.getMinX(), on.getMinY());
    }

    /** Chosen once more, a column sorts the other way round. */
    private RadioMenuItem item(Column column) {
        String name = words.of(column.key());
        RadioMenuItem item = new RadioMenuItem(table.sorted(column)
                .map(type -> words.of(type == SortType.ASCENDING ? "sort.ascending" : "sort.descending", name))
                .orElse(name));
        item.setId("sort-" + column.id());
        item.setSelected(table.sorted(column).isPresent());
        item.setOnAction(chosen -> table.sortBy(column));
        return item;
    }
}

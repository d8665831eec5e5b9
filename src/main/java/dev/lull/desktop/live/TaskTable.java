package dev.lull.desktop.live;

import dev.lull.desktop.words.Words;
import dev.lull.supervision.Desk;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/** The live table: a line for each open task, and for each group of them. */
final class TaskTable {
    private static final double ROW_HEIGHT = 40;

    private final TableView<Line> table;
    private final Widths widths;
    private final Map<Column, TableColumn<Line, LineState>> columns = new EnumMap<>(Column.class);
    private Runnable onArranged = () -> {};
    private Consumer<Comparator<RowState>> onOrder = order -> {};
    private boolean arranging;

    TaskTable(ObservableList<Line> lines, Words words, RowWords rowWords, Consumer<GroupRow> onFold, Cells cells) {
        table = new TableView<>(lines);
        table.setId("tasks");
        table.setAccessibleText(words.of("table.name"));
        widths = new Widths(table);
        table.setColumnResizePolicy(widths.policy());
        table.setFixedCellSize(ROW_HEIGHT);
        table.setRowFactory(same -> new TaskTableRow(rowWords, onFold));
        table.setSortPolicy(same -> {
            onOrder.accept(order());
            arranged();
            return true;
        });
        for (Column column : Column.values()) {
            columns.put(column, column(column, words, cells));
        }
        // The stylesheet makes the rows as high as the text is large; the columns go with them.
        table.fixedCellSizeProperty().subscribe(height -> scale(height.doubleValue() / ROW_HEIGHT));
        table.getColumns().addListener((Observable changed) -> arranged());
        table.getSortOrder().addListener((Observable changed) -> showOrder());
    }

    private TableColumn<Line, LineState> column(Column column, Words words, Cells cells) {
        TableColumn<Line, LineState> head = new TableColumn<>(words.of(column.key()));
        head.setId(column.id());
        head.setCellValueFactory(line -> line.getValue().shownProperty());
        head.setCellFactory(same -> cells.of(column));
        head.setSortable(column.sorts());
        head.setMinWidth(column.least());
        head.setPrefWidth(column.width());
        if (column.isNumber()) {
            head.getStyleClass().add("align-right");
        }
        head.widthProperty().subscribe((was, width) -> arranged());
        return head;
    }

    /** The least widths first, since no column becomes narrower than its own. */
    private void scale(double factor) {
        columns.forEach((column, head) -> head.setMinWidth(column.least() * factor));
        widths.scale(factor);
    }

    private void showOrder() {
        for (TableColumn<Line, LineState> head : columns.values()) {
            head.getStyleClass().remove("sorted");
            if (table.getSortOrder().contains(head)) {
                head.getStyleClass().add("sorted");
            }
        }
    }

    TableView<Line> node() {
        return table;
    }

    /** Tells the order that a person chooses by the columns' heads, and the present one at once. */
    void onOrder(Consumer<Comparator<RowState>> listener) {
        onOrder = listener;
        listener.accept(order());
    }

    /** Tells when a person has shown, hidden, moved or resized a column, or chosen another order. */
    void onArranged(Runnable listener) {
        onArranged = listener;
    }

    /** Arranges the columns; those that this window does not know are left aside. */
    void arrange(Desk.Layout layout) {
        arranging = true;
        try {
            List<TableColumn<Line, LineState>> wanted = layout.columns().stream()
                    .flatMap(stored -> Column.of(stored.id()).stream().peek(column -> restore(column, stored.width())))
                    .map(this::headOf)
                    .toList();
            show(wanted.isEmpty() ? usual() : wanted);
            table.getSortOrder()
                    .setAll(layout.orders().stream()
                            .flatMap(order -> Column.of(order.column()).map(this::headOf).stream()
                                    .peek(head -> head.setSortType(
                                            order.descending() ? SortType.DESCENDING : SortType.ASCENDING)))
                            .toList());
        } finally {
            arranging = false;
        }
        onOrder.accept(order());
    }

    private void restore(Column column, double width) {
        widths.restore(column, width);
        headOf(column).setPrefWidth(widths.scaled(Math.max(column.least(), width)));
    }

    private List<TableColumn<Line, LineState>> usual() {
        widths.forget();
        columns.forEach((column, head) -> head.setPrefWidth(widths.scaled(column.width())));
        return Column.USUAL.stream().map(this::headOf).toList();
    }

    private void show(List<TableColumn<Line, LineState>> wanted) {
        if (!table.getColumns().equals(wanted)) {
            table.getColumns().setAll(wanted);
        }
        widths.fill();
    }

    /** As it is arranged now, without the grouping. */
    Desk.Layout layout() {
        return new Desk.Layout(
                table.getColumns().stream()
                        .map(head -> new Desk.Column(
                                head.getId(),
                                Column.of(head.getId())
                                        .map(column -> widths.kept(column, head.getWidth()))
                                        .orElseGet(head::getWidth)))
                        .toList(),
                table.getSortOrder().stream()
                        .map(head -> new Desk.Order(head.getId(), head.getSortType() == SortType.DESCENDING))
                        .toList(),
                Optional.empty());
    }

    /** In which direction the column decides the order; empty where it does not. */
    Optional<SortType> sorted(Column column) {
        TableColumn<Line, LineState> head = headOf(column);
        return table.getSortOrder().contains(head) ? Optional.of(head.getSortType()) : Optional.empty();
    }

    /** Orders the rows by this column alone; where it is so already, the other way round. */
    void sortBy(Column column) {
        TableColumn<Line, LineState> head = headOf(column);
        boolean again = table.getSortOrder().equals(List.of(head)) && head.getSortType() == SortType.ASCENDING;
        head.setSortType(again ? SortType.DESCENDING : SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(head));
    }

    /** Lets no column decide the order any more. */
    void unsorted() {
        table.getSortOrder().clear();
    }

    boolean shows(Column column) {
        return table.getColumns().contains(headOf(column));
    }

    /** The columns that are shown, in their order. */
    List<Column> columns() {
        return table.getColumns().stream()
                .flatMap(head -> Column.of(head.getId()).stream())
                .toList();
    }

    /** Shows the column at the end, or hides it; the last one stays. */
    void toggle(Column column) {
        if (!shows(column)) {
            table.getColumns().add(headOf(column));
        } else if (table.getColumns().size() > 1) {
            table.getColumns().remove(headOf(column));
        }
        widths.fill();
    }

    private TableColumn<Line, LineState> headOf(Column column) {
        return Objects.requireNonNull(columns.get(column));
    }

    private void arranged() {
        if (!arranging) {
            onArranged.run();
        }
    }

    private Comparator<RowState> order() {
        Comparator<RowState> order = Comparator.comparingInt(row -> 0);
        for (TableColumn<Line, ?> head : table.getSortOrder()) {
            boolean descending = head.getSortType() == SortType.DESCENDING;
            order = order.thenComparing(Column.of(head.getId())
                    .map(column -> column.order(descending))
                    .orElse(Orders.NATURAL));
        }
        return order;
    }
}

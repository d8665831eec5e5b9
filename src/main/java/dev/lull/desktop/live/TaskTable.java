package dev.lull.desktop.live;

import dev.lull.desktop.bridge.Tick;
import dev.lull.desktop.words.Words;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The live table: one row per open task. */
final class TaskTable {
    private static final double ROW_HEIGHT = 40;

    private final TableView<TaskRow> table;
    private final Words words;
    private final RowWords rowWords;
    private final Tick tick;

    TaskTable(
            ObservableList<TaskRow> rows,
            Words words,
            Tick tick,
            Consumer<TaskRow> onTryAgain,
            Consumer<TaskRow> onDismiss) {
        this.words = words;
        this.tick = tick;
        rowWords = new RowWords(words);
        table = new TableView<>(rows);
        table.setId("tasks");
        table.setAccessibleText(words.of("table.name"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setRowFactory(same -> new TaskTableRow(rowWords));
        column("table.worker", new Width(72, 140, 240), Orders.WORKER, () -> new WorkerCell(tick, rowWords));
        column(
                "table.customer",
                new Width(72, 120, 240),
                Orders.CUSTOMER,
                () -> TextCell.still(tick, rowWords::customer, rowWords::customerHint));
        column(
                "table.queue",
                new Width(48, 76, 160),
                Orders.QUEUE,
                () -> still(row -> row.chat().queue()));
        column(
                "table.channel",
                new Width(48, 112, 180),
                Orders.CHANNEL,
                () -> still(row -> row.chat().channel().uniqueName()));
        column(
                "table.state",
                new Width(152, 248, 800),
                Orders.STATE,
                () -> new StateCell(tick, words, rowWords, onTryAgain, onDismiss));
        column("table.last-word", new Width(108, 128, 168), Orders.LAST_WORD, () -> new LastWordCell(tick, rowWords));
        column("table.countdown", new Width(92, 108, 240), Orders.COUNTDOWN, () -> new CountdownCell(tick, rowWords))
                .getStyleClass()
                .add("align-right");
        column(
                        "table.age",
                        new Width(60, 64, 88),
                        Orders.AGE,
                        () -> TextCell.passing(tick, rowWords::age, rowWords::ageHint))
                .getStyleClass()
                .add("align-right");
        table.getColumns().getFirst().getStyleClass().add("first");
        table.getColumns().getLast().getStyleClass().add("last");
    }

    /** In pixels. */
    private record Width(double least, double usual, double most) {}

    /** Tells the order that a person chooses by the columns' heads, and the present one at once. */
    void onOrder(Consumer<Comparator<RowState>> listener) {
        table.setSortPolicy(same -> {
            listener.accept(chosenOrder());
            return true;
        });
    }

    TableView<TaskRow> node() {
        return table;
    }

    private TextCell still(Function<RowState, String> text) {
        return TextCell.still(tick, text, text);
    }

    private TableColumn<TaskRow, RowState> column(
            String key, Width width, Comparator<RowState> order, Supplier<RowCell> cell) {
        TableColumn<TaskRow, RowState> column = new TableColumn<>(words.of(key));
        column.setId(key.substring(key.indexOf('.') + 1));
        column.setCellValueFactory(row -> row.getValue().stateProperty());
        column.setCellFactory(same -> cell.get());
        column.setComparator(order);
        column.setMinWidth(width.least());
        column.setPrefWidth(width.usual());
        column.setMaxWidth(width.most());
        table.getColumns().add(column);
        return column;
    }

    private Comparator<RowState> chosenOrder() {
        Comparator<RowState> order = Comparator.comparingInt(row -> 0);
        for (TableColumn<TaskRow, ?> column : table.getSortOrder()) {
            Comparator<RowState> by = comparatorOf(column);
            order = order.thenComparing(column.getSortType() == TableColumn.SortType.DESCENDING ? by.reversed() : by);
        }
        return order;
    }

    /** Every column of this table holds the row's state. */
    @SuppressWarnings("unchecked")
    private static Comparator<RowState> comparatorOf(TableColumn<TaskRow, ?> column) {
        return (Comparator<RowState>) column.getComparator();
    }
}

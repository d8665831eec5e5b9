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
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setRowFactory(same -> new TaskTableRow(rowWords));
        column("table.worker", 96, 140, Orders.WORKER, () -> new WorkerCell(tick, rowWords));
        column(
                "table.customer",
                96,
                150,
                Orders.CUSTOMER,
                () -> TextCell.still(tick, rowWords::customer, rowWords::customerHint));
        column(
                "table.queue",
                64,
                96,
                Orders.QUEUE,
                () -> still(row -> row.chat().queue()));
        column(
                "table.channel",
                64,
                96,
                Orders.CHANNEL,
                () -> still(row -> row.chat().channel().uniqueName()));
        column(
                "table.state",
                200,
                280,
                Orders.STATE,
                () -> new StateCell(tick, words, rowWords, onTryAgain, onDismiss));
        column("table.last-word", 112, 120, Orders.LAST_WORD, () -> new LastWordCell(tick, rowWords));
        column("table.countdown", 104, 128, Orders.COUNTDOWN, () -> new CountdownCell(tick, rowWords));
        column("table.age", 56, 64, Orders.AGE, () -> TextCell.passing(tick, rowWords::age, rowWords::ageHint));
        for (int number : new int[] {6, 7}) {
            table.getColumns().get(number).getStyleClass().add("align-right");
        }
    }

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

    private void column(String key, double least, double wide, Comparator<RowState> order, Supplier<RowCell> cell) {
        TableColumn<TaskRow, RowState> column = new TableColumn<>(words.of(key));
        column.setId(key.substring(key.indexOf('.') + 1));
        column.setCellValueFactory(row -> row.getValue().stateProperty());
        column.setCellFactory(same -> cell.get());
        column.setComparator(order);
        column.setMinWidth(least);
        column.setPrefWidth(wide);
        table.getColumns().add(column);
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

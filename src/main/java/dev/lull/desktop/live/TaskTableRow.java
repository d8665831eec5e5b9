package dev.lull.desktop.live;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A row's tone, and its sentence for screen readers. */
final class TaskTableRow extends TableRow<Line> {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final PseudoClass ALERT = PseudoClass.getPseudoClass("alert");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass CONFIRMED = PseudoClass.getPseudoClass("confirmed");

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    /** A click so near to the row's beginning means the sign that folds a group. */
    private static final double FOLD = 40;

    private final RowWords words;
    private Subscription states = Subscription.EMPTY;

    /** @param onFold is told to open or close a group */
    TaskTableRow(RowWords words, Consumer<GroupRow> onFold) {
        this.words = words;
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (getItem() instanceof GroupRow group
                    && click.getButton() == MouseButton.PRIMARY
                    && (click.getClickCount() == 2 || click.getX() < FOLD)) {
                onFold.accept(group);
            }
        });
    }

    /**
     * As wide as the columns are together. Asked while the columns change, a row would count the cells of the former
     * ones, and the table keep a scroll bar for them.
     */
    @Override
    protected double computePrefWidth(double height) {
        TableView<Line> table = getTableView();
        return table == null
                ? super.computePrefWidth(height)
                : table.getVisibleLeafColumns().stream()
                        .mapToDouble(TableColumn::getWidth)
                        .sum();
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        states.unsubscribe();
        states = Subscription.EMPTY;
        if (empty || line == null) {
            setAccessibleText(null);
            pseudoClassStateChanged(GROUP, false);
            tone(false, false, false, false);
        } else {
            states = line.shownProperty().subscribe(this::show);
        }
    }

    private void show(LineState line) {
        pseudoClassStateChanged(GROUP, line instanceof GroupState);
        switch (line) {
            case RowState row -> show(row);
            case GroupState group -> {
                setAccessibleText(words.groups().sentence(group));
                tone(false, false, false, false);
            }
        }
    }

    private void show(RowState row) {
        setAccessibleText(words.sentence(row));
        boolean failed = row.request() instanceof Request.Failed;
        boolean alert = row.sign().tone() == Sign.Tone.ALERT && !failed;
        boolean quiet = row.sign().tone() == Sign.Tone.QUIET && !failed;
        tone(quiet, alert, failed, row.request() instanceof Request.Confirmed);
    }

    private void tone(boolean quiet, boolean alert, boolean failed, boolean confirmed) {
        pseudoClassStateChanged(QUIET, quiet);
        pseudoClassStateChanged(ALERT, alert);
        pseudoClassStateChanged(FAILED, failed);
        pseudoClassStateChanged(CONFIRMED, confirmed);
    }
}

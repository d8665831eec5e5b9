package dev.lull.desktop.live;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A row's tone, and its sentence for screen readers. */
final class TaskTableRow extends TableRow<TaskRow> {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final PseudoClass ALERT = PseudoClass.getPseudoClass("alert");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass CONFIRMED = PseudoClass.getPseudoClass("confirmed");

    private final RowWords words;
    private Subscription states = Subscription.EMPTY;

    TaskTableRow(RowWords words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable TaskRow row, boolean empty) {
        super.updateItem(row, empty);
        states.unsubscribe();
        states = Subscription.EMPTY;
        if (empty || row == null) {
            setAccessibleText(null);
            tone(false, false, false, false);
        } else {
            states = row.stateProperty().subscribe(this::show);
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

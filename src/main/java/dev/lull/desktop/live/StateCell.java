package dev.lull.desktop.live;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.look.Hint;
import dev.lull.desktop.words.Words;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The state as icon and words, why it is so, and what became of a request: tried again or dismissed right here. */
final class StateCell extends RowCell {
    private static final PseudoClass AMBER = PseudoClass.getPseudoClass("amber");
    private static final PseudoClass RED = PseudoClass.getPseudoClass("red");

    private final RowWords words;
    private final String tryAgain;
    private final String undo;
    private final FontIcon icon = new FontIcon();
    private final Label state = new Label();
    private final Label since = new Label();
    private final Label why = new Label();
    private final VBox text = new VBox(new HBox(8, state, since), why);
    private final Button again = new Button();
    private final Button dismiss = new Button(null, new FontIcon(Feather.X));
    private final HBox buttons = new HBox(again, dismiss);
    private final HBox line = new HBox(4, icon, text, buttons);

    /**
     * @param onAgain is told to try again what failed, or to undo what was done
     * @param onDismiss is told that a failure has been seen
     */
    StateCell(CellContext context, Words texts, Consumer<TaskRow> onAgain, Consumer<TaskRow> onDismiss) {
        super(context, context.withDataAge(context.words()::stateHint));
        words = context.words();
        tryAgain = texts.of("row.try-again");
        undo = texts.of("action.undo");
        icon.getStyleClass().add("state-icon");
        line.getStyleClass().add("state");
        state.getStyleClass().add("state-text");
        state.setMinWidth(Region.USE_PREF_SIZE);
        since.getStyleClass().add("secondary");
        why.getStyleClass().addAll("secondary", "small");
        why.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        again.getStyleClass().addAll(Styles.SMALL, "row-button");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setGraphic(new FontIcon(Feather.ROTATE_CW));
        Hint.on(again, again::getText);
        again.setOnAction(pressed -> tell(onAgain));
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        dismiss.setAccessibleText(texts.of("row.dismiss"));
        dismiss.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.SMALL, "row-button");
        dismiss.setOnAction(pressed -> tell(onDismiss));
        buttons.setAlignment(Pos.CENTER_LEFT);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    void show(RowState row, Instant now) {
        Urgency urgency = row.request() instanceof Request.None ? row.urgency(now) : Urgency.NONE;
        icon.setIconCode(urgency == Urgency.NONE ? iconOf(row) : Feather.ALERT_TRIANGLE);
        line.pseudoClassStateChanged(AMBER, urgency == Urgency.AMBER);
        line.pseudoClassStateChanged(RED, urgency == Urgency.RED);
        state.setText(words.state(row));
        since.setText(words.since(row, now));
        String reason = words.why(row);
        why.setText(reason);
        why.setManaged(!reason.isEmpty());
        boolean failed = row.request() instanceof Request.Failed;
        again.setText(failed ? tryAgain : undo);
        // Beside a failure's name there is no room for words.
        again.setContentDisplay(failed ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        boolean undoes = TaskAction.UNDO.suits(row);
        show(again, failed || undoes);
        show(dismiss, failed);
        show(buttons, failed || undoes);
        setGraphic(line);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Feather iconOf(RowState row) {
        return switch (row.request()) {
            case Request.None none -> row.sign().icon();
            case Request.Pending pending -> Feather.LOADER;
            case Request.Confirmed confirmed -> Feather.CHECK_CIRCLE;
            case Request.Failed failed -> Feather.ALERT_CIRCLE;
        };
    }

    private void tell(Consumer<TaskRow> listener) {
        if (getTableRow().getItem() instanceof TaskRow row) {
            listener.accept(row);
        }
    }

    @Override
    void clear() {}

    @Override
    boolean ticks(RowState row) {
        return words.counts(row);
    }
}

package dev.lull.desktop.workers;

import dev.lull.desktop.look.Hint;
import dev.lull.desktop.look.Slots;
import dev.lull.desktop.words.Words;
import dev.lull.engine.WorkerView;
import dev.lull.engine.WorkerView.Capacity;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A worker: name and activity, the slots of both channels, and how full it would be if all chats came back. */
final class WorkerCell extends ListCell<WorkerRow> {
    private static final PseudoClass OFFLINE = PseudoClass.getPseudoClass("offline");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private static final double LEAST_NAME = 112;

    /** In times the text's size: so much of the activity is shown however long the name is. */
    private static final double LEAST_ACTIVITY = 8;

    private final Words words;
    private final FontIcon presence = new FontIcon();
    private final Label name = new Label();
    private final Label activity = new Label() {
        @Override
        protected double computeMinWidth(double height) {
            return Math.min(prefWidth(height), LEAST_ACTIVITY * getFont().getSize());
        }
    };
    private final Slots activeSlots = new Slots();
    private final Slots inactiveSlots = new Slots();
    private final Label active = new Label();
    private final Label inactive = new Label();
    private final Label back = new Label();
    private final FontIcon warning = new FontIcon(Feather.ALERT_TRIANGLE);
    private final VBox content;
    private Subscription views = Subscription.EMPTY;

    WorkerCell(Words words) {
        this.words = words;
        name.getStyleClass().add("worker-name");
        name.setMinWidth(LEAST_NAME);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        activity.getStyleClass().add("secondary");
        HBox head = new HBox(8, presence, name, activity);
        head.setAlignment(Pos.CENTER_LEFT);
        back.setGraphic(warning);
        back.getStyleClass().addAll("number", "if-all-return");
        content = new VBox(4, head, capacities());
        content.getStyleClass().add("worker");
        setPrefWidth(0);
        Hint.on(this, () -> getItem() == null ? "" : sentence(getItem().view()));
    }

    private GridPane capacities() {
        GridPane grid = new GridPane(8, 2);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        ColumnConstraints fixed = new ColumnConstraints();
        fixed.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        numbers.setHalignment(HPos.RIGHT);
        ColumnConstraints last = new ColumnConstraints();
        last.setMinWidth(Region.USE_PREF_SIZE);
        last.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(fixed, bars, numbers, last);
        grid.addRow(0, secondary("workers.active"), activeSlots, active, secondary("workers.if-all-return"));
        grid.addRow(1, secondary("workers.inactive"), inactiveSlots, inactive, back);
        active.getStyleClass().add("number");
        inactive.getStyleClass().add("number");
        return grid;
    }

    private Label secondary(String key) {
        Label label = new Label(words.of(key));
        label.getStyleClass().addAll("secondary", "small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    protected void updateItem(@Nullable WorkerRow row, boolean empty) {
        super.updateItem(row, empty);
        views.unsubscribe();
        views = Subscription.EMPTY;
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            views = row.viewProperty().subscribe(this::show);
            setGraphic(content);
        }
    }

    private void show(WorkerView worker) {
        presence.setIconCode(worker.available() ? Feather.USER_CHECK : Feather.USER_X);
        name.setText(worker.name());
        activity.setText(worker.activity());
        pseudoClassStateChanged(OFFLINE, !worker.available());
        fill(activeSlots, active, worker.active());
        fill(inactiveSlots, inactive, worker.inactive());
        Capacity all = worker.ifAllReturn();
        back.setText(fraction(all));
        warning.setVisible(all.over());
        back.pseudoClassStateChanged(OVER, all.over());
        setAccessibleText(sentence(worker));
    }

    private void fill(Slots slots, Label number, Capacity capacity) {
        slots.show(capacity.assigned(), capacity.configured());
        number.setText(fraction(capacity));
        number.pseudoClassStateChanged(OVER, capacity.over());
    }

    private String fraction(Capacity capacity) {
        return capacity.assigned() + "/" + capacity.configured();
    }

    private String sentence(WorkerView worker) {
        Capacity all = worker.ifAllReturn();
        String text = words.of(
                "workers.sentence",
                worker.name(),
                worker.activity(),
                fraction(worker.active()),
                fraction(worker.inactive()),
                fraction(all));
        return all.over() ? text + " " + words.of("workers.over") : text;
    }
}

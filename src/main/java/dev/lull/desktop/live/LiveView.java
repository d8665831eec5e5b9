package dev.lull.desktop.live;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.words.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The table under a line that says how much of everything it shows. */
final class LiveView {
    private final Words words;
    private final Label shown = new Label();
    private final Button worker = new Button(null, new FontIcon(Feather.X));
    private final HBox summary = new HBox(16);
    private final VBox pane;

    LiveView(Words words, TableView<TaskRow> table, Runnable onAllWorkers) {
        this.words = words;
        shown.setId("shown");
        shown.getStyleClass().add("pane-title");
        shown.setMinWidth(Region.USE_PREF_SIZE);
        worker.setId("all-workers");
        worker.getStyleClass().addAll(Styles.SMALL, "chip");
        worker.setMaxWidth(280);
        worker.setOnAction(pressed -> onAllWorkers.run());
        summary.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(summary, Priority.ALWAYS);
        HBox head = new HBox(16, shown, worker, summary);
        head.getStyleClass().add("pane-head");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        pane = new VBox(head, table);
        pane.getStyleClass().add("live");
        worker("");
    }

    Node node() {
        return pane;
    }

    void shown(int rows, int all) {
        shown.setText(words.of("live.shown", rows, all));
    }

    /** @param name whose rows are shown; empty for everybody's */
    void worker(String name) {
        worker.setText(words.of("live.worker", name));
        worker.setAccessibleText(words.of("live.all-workers", name));
        worker.setVisible(!name.isEmpty());
        worker.setManaged(!name.isEmpty());
    }

    void counts(Counts counts) {
        summary.getChildren()
                .setAll(
                        count("live.awaiting-customer", counts.awaitingCustomer()),
                        count("live.awaiting-agent", counts.awaitingAgent()),
                        count("live.inactive", counts.inactive()),
                        waiting(counts.customersWaiting()));
    }

    private Label count(String key, int number) {
        Label label = new Label(words.of(key, number));
        label.getStyleClass().add("secondary");
        return label;
    }

    private Label waiting(int number) {
        Label label = count("live.customers-waiting", number);
        if (number > 0) {
            label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            label.getStyleClass().setAll("label", "waiting-count");
        }
        return label;
    }
}

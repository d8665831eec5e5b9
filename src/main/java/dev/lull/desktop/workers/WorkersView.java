package dev.lull.desktop.workers;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import dev.lull.desktop.words.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of workers under its filter. */
final class WorkersView {
    private static final double ROW_HEIGHT = 80;

    private final ListView<WorkerRow> list;
    private final Label title = new Label();
    private final Button all;
    private final CustomTextField filter = new CustomTextField();
    private final VBox pane;
    private final Words words;

    WorkersView(Words words, WorkersModel model, Consumer<String> onFilter, Runnable onAll) {
        this.words = words;
        list = new ListView<>(model.shown());
        list.setId("workers");
        list.setAccessibleText(words.of("workers.name"));
        list.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(same -> new WorkerCell(words));
        Label nobody = new Label(words.of("workers.none"));
        nobody.getStyleClass().add("secondary");
        list.setPlaceholder(nobody);
        title.getStyleClass().add("pane-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        all = new Button(words.of("workers.all"));
        all.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.ACCENT);
        all.setOnAction(pressed -> onAll.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap, all);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pane-head");
        filter.setId("worker-filter");
        filter.setLeft(new FontIcon(Feather.SEARCH));
        filter.setPromptText(words.of("workers.filter"));
        filter.setAccessibleText(words.of("workers.filter"));
        filter.textProperty().subscribe((before, typed) -> onFilter.accept(typed));
        VBox filterBox = new VBox(filter);
        filterBox.getStyleClass().add("worker-filter-box");
        VBox.setVgrow(list, Priority.ALWAYS);
        pane = new VBox(head, filterBox, list);
        pane.getStyleClass().add("workers");
        count(0);
        chosen(false);
    }

    Node node() {
        return pane;
    }

    ListView<WorkerRow> list() {
        return list;
    }

    void count(int workers) {
        title.setText(words.of("workers.count", workers));
    }

    void chosen(boolean one) {
        all.setVisible(one);
    }

    void clearFilter() {
        filter.clear();
    }
}

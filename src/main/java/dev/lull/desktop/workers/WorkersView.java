package dev.lull.desktop.workers;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import dev.lull.desktop.look.Hint;
import dev.lull.desktop.words.Words;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
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
    private final Label nobody = new Label();
    private final Button all;
    private final CustomTextField filter = new CustomTextField();
    private final VBox pane;
    private final Words words;

    WorkersView(
            Words words,
            WorkersModel model,
            Node scope,
            Consumer<String> onFilter,
            Consumer<WorkerOrder> onOrder,
            Runnable onAll) {
        this.words = words;
        list = new ListView<>(model.shown());
        list.setId("workers");
        list.setAccessibleText(words.of("workers.name"));
        list.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(same -> new WorkerCell(words));
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
        HBox.setHgrow(filter, Priority.ALWAYS);
        filter.setMinWidth(0);
        VBox filterBox = new VBox(8, scope, new HBox(8, filter, orderMenu(onOrder)));
        filterBox.getStyleClass().add("worker-filter-box");
        VBox.setVgrow(list, Priority.ALWAYS);
        pane = new VBox(head, filterBox, list);
        pane.getStyleClass().add("workers");
        title.setText(words.of("workers.name"));
        chosen(false);
    }

    private MenuButton orderMenu(Consumer<WorkerOrder> onOrder) {
        MenuButton menu = new MenuButton(null, new FontIcon(Feather.BAR_CHART_2));
        menu.setId("worker-order");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup orders = new ToggleGroup();
        for (WorkerOrder order : WorkerOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(words.of(order.key()));
            item.setId("order-" + order.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(orders);
            item.setSelected(order == WorkerOrder.NAME);
            item.setOnAction(chosen -> {
                menu.setAccessibleText(words.of("workers.order", words.of(order.key())));
                onOrder.accept(order);
            });
            menu.getItems().add(item);
        }
        menu.setAccessibleText(words.of("workers.order", words.of(WorkerOrder.NAME.key())));
        Hint.on(menu, menu::getAccessibleText);
        return menu;
    }

    Region node() {
        return pane;
    }

    ListView<WorkerRow> list() {
        return list;
    }

    /** @param key of the text that says why the list is empty where it is */
    void empty(String key) {
        nobody.setText(words.of(key));
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

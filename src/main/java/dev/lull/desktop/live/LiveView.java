package dev.lull.desktop.live;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.commands.Command;
import dev.lull.desktop.look.Hint;
import dev.lull.desktop.words.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The table under a line that says how much of everything it shows, and holds what narrows and arranges it. */
final class LiveView {
    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");
    private static final double WIDEST_NAME = 240;
    private static final int TWO_DIGITS = 99;
    private static final int THREE_DIGITS = 999;

    private final Words words;
    private final Label shown = new Label();
    private final Button worker = new Button(null, new FontIcon(Feather.X));
    private final Button only = new Button(null, new FontIcon(Feather.X));
    private final Button clear;
    private final Button pause;
    private final Room count;
    private final Room pauseRoom;
    private final FontIcon pauseSign = new FontIcon(Feather.PAUSE);
    private final Label rescue = new Label();
    private final MenuButton group;
    private final MenuButton columns;
    private final MenuButton views;
    private final VBox pane;

    /** What a person can do with the table as a whole. */
    interface Wishes {
        void onAllWorkers();

        /** Not only those rows any more whose action failed. */
        void onAny();

        void onClear();
    }

    LiveView(Words words, TableView<Line> table, List<Node> filters, Command pausing, Wishes wishes) {
        this.words = words;
        shown.setId("shown");
        shown.getStyleClass().add("pane-title");
        worker.setId("all-workers");
        worker.getStyleClass().addAll(Styles.SMALL, "chip");
        worker.setMaxWidth(WIDEST_NAME);
        worker.setOnAction(pressed -> wishes.onAllWorkers());
        only.setId("any-task");
        only.getStyleClass().addAll(Styles.SMALL, "chip");
        only.setMinWidth(Region.USE_PREF_SIZE);
        only.setOnAction(pressed -> wishes.onAny());
        clear = button("clear-all", new FontIcon(Feather.X), wishes::onClear);
        clear.setText(words.of("filter.clear"));
        pause = button("pause", pauseSign, pausing::run);
        Hint.on(pause, () -> words.of("actions.hint", words.of("pause.hint"), pausing.keysText()));
        group = menu("group");
        columns = menu("columns");
        columns.setText(words.of("columns.title"));
        views = menu("views");
        views.setText(words.of("views.title"));
        count = new Room(shown, new Label());
        pauseRoom = new Room(pause, new Button(null, new FontIcon(Feather.PAUSE)));
        FlowPane bar = new FlowPane(8, 8);
        bar.getChildren().addAll(count, worker, only);
        bar.getChildren().addAll(filters);
        bar.getChildren().addAll(clear, group, columns, views, pauseRoom);
        bar.getStyleClass().add("table-bar");
        // It wraps, and none of its lines may be cut, also where a split pane asks for its height without a width.
        bar.setMinHeight(Region.USE_PREF_SIZE);
        bar.widthProperty()
                .subscribe((before, width) ->
                        bar.setPrefWrapLength(width.doubleValue() - bar.snappedLeftInset() - bar.snappedRightInset()));
        bar.setAlignment(Pos.CENTER_LEFT);
        rescue.setId("rescue-note");
        rescue.setGraphic(new FontIcon(Feather.LIFE_BUOY));
        rescue.setText(words.of("rescue.note"));
        rescue.setWrapText(true);
        rescue.widthProperty()
                .subscribe((before, width) -> rescue.setMinHeight(rescue.prefHeight(width.doubleValue())));
        rescue.setMaxWidth(Double.MAX_VALUE);
        rescue.getStyleClass().add("rescue-note");
        VBox.setVgrow(table, Priority.ALWAYS);
        pane = new VBox(bar, rescue, table);
        pane.getStyleClass().add("live");
        worker("");
        only(0, 0);
        narrowed(false);
        paused(false, 0);
        rescue(false);
    }

    Node node() {
        return pane;
    }

    /** Filled when it opens. */
    MenuButton group() {
        return group;
    }

    /** Filled when it opens. */
    MenuButton columns() {
        return columns;
    }

    /** Filled when it opens. */
    MenuButton views() {
        return views;
    }

    /** How many there are is not known yet. */
    void reading() {
        shown.setText(words.of("live.unknown"));
    }

    void shown(int rows, int all) {
        shown.setText(words.of("live.shown", rows, all));
        count.keep(words.of("live.shown", all, all));
    }

    /**
     * @param putAside how many there are besides, put aside by hand
     * @param acted how many more there are, which were just acted on
     */
    void rescueList(int concerns, int putAside, int acted, int all) {
        shown.setText(words.of("live.to-rescue", concerns, putAside, acted, all));
        count.keep(
                words.of("live.to-rescue", Math.max(TWO_DIGITS, concerns), putAside, Math.max(TWO_DIGITS, acted), all));
    }

    /** @param name whose rows are shown; empty for everybody's */
    void worker(String name) {
        worker.setText(words.of("live.worker", name));
        worker.setAccessibleText(words.of("live.all-workers", name));
        show(worker, !name.isEmpty());
    }

    /**
     * @param failing so many of the rows that are shown alone still fail
     * @param alone so many rows alone, whose action failed; zero for all
     */
    void only(int failing, int alone) {
        only.setText(words.of("live.only-failed", failing));
        only.setAccessibleText(words.of("live.any-task", alone));
        show(only, alone > 0);
    }

    /** Whether anything is filtered, so that it can be cleared. */
    void narrowed(boolean some) {
        show(clear, some);
    }

    /** @param changes how many tasks have changed since */
    void paused(boolean on, int changes) {
        pause.setText(on ? words.of("pause.resume", changes) : words.of("pause.begin"));
        pauseRoom.keep(on ? words.of("pause.resume", Math.max(THREE_DIGITS, changes)) : words.of("pause.begin"));
        pauseSign.setIconCode(on ? Feather.PLAY : Feather.PAUSE);
        pause.pseudoClassStateChanged(PAUSED, on);
    }

    /** Whether it is the rescue list that is shown. */
    void rescue(boolean on) {
        show(rescue, on);
        show(group, !on);
        show(columns, !on);
    }

    void grouping(String name) {
        group.setText(name);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Button button(String id, FontIcon icon, Runnable action) {
        Button button = new Button(null, icon);
        button.setId(id);
        button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private static MenuButton menu(String id) {
        MenuButton button = new MenuButton();
        button.setId(id);
        button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        // An empty menu does not open, so it has an item before it is filled.
        button.getItems().add(new SeparatorMenuItem());
        return button;
    }
}

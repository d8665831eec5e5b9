package dev.lull.desktop.live;

import dev.lull.desktop.bridge.Bridge;
import dev.lull.desktop.commands.Command;
import dev.lull.desktop.look.Overlay;
import dev.lull.desktop.look.Prompt;
import dev.lull.desktop.words.Words;
import dev.lull.supervision.Desk;
import dev.lull.supervision.SettingsStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Which columns and groups the table shows, what is remembered of that, and the views that a person has saved. */
final class Arrangement {
    /** A column that is being dragged is not stored at every pixel. */
    private static final Duration REST = Duration.ofMillis(300);

    private static final List<Column> RESCUE =
            List.of(Column.WORKER, Column.CUSTOMER, Column.QUEUE, Column.CONCERN, Column.STATE, Column.ENDS_IN);

    private final Words words;
    private final TaskTable table;
    private final Overlay overlay;
    private final SettingsStore store;
    private final Bridge bridge;
    private final Command sorting;
    private final LiveView view;
    private final Consumer<Optional<Grouping>> onGrouping;
    private Desk.Layout layout = Desk.Layout.NONE;
    private Optional<Grouping> grouping = Optional.empty();
    private boolean rescue;
    private Bridge.Cancellable saving = () -> {};

    Arrangement(
            Words words,
            TaskTable table,
            LiveView view,
            Overlay overlay,
            SettingsStore store,
            Bridge bridge,
            Command sorting,
            Consumer<Optional<Grouping>> onGrouping) {
        this.words = words;
        this.table = table;
        this.view = view;
        this.overlay = overlay;
        this.store = store;
        this.bridge = bridge;
        this.sorting = sorting;
        this.onGrouping = onGrouping;
        table.onArranged(this::onArranged);
        view.group().setOnShowing(opened -> fillGroups(view.group().getItems()));
        view.columns().setOnShowing(opened -> fillColumns(view.columns().getItems()));
        restore();
    }

    /** As it is stored. */
    void restore() {
        show(store.load().desk().layout());
    }

    /** As it is now; while the rescue list is shown, as it was before. */
    Desk.Layout layout() {
        Desk.Layout now = rescue ? layout : table.layout();
        return new Desk.Layout(now.columns(), now.orders(), grouping.map(Grouping::id));
    }

    void show(Desk.Layout next) {
        layout = next;
        if (!rescue) {
            table.arrange(next);
        }
        groupBy(next.grouping().flatMap(Grouping::of));
    }

    /** Shows the columns of the rescue list, or again those that were shown before it. */
    void rescue(boolean on) {
        if (on == rescue) {
            return;
        }
        if (on) {
            layout = layout();
            rescue = true;
            table.arrange(new Desk.Layout(
                    RESCUE.stream()
                            .map(column -> new Desk.Column(column.id(), column.width()))
                            .toList(),
                    List.of(),
                    Optional.empty()));
        } else {
            rescue = false;
            table.arrange(layout);
        }
    }

    private void onArranged() {
        if (!rescue) {
            saving.cancel();
            saving = bridge.later(REST, this::save);
        }
    }

    private void save() {
        Desk.Layout now = layout();
        store.change(settings -> settings.withDesk(settings.desk().withLayout(now)));
    }

    private void groupBy(Optional<Grouping> by) {
        grouping = by;
        view.grouping(by.map(this::nameOf).orElseGet(() -> words.of("group.title-none")));
        onGrouping.accept(by);
    }

    private void fillGroups(ObservableList<MenuItem> items) {
        items.setAll(groupItem(words.of("group.none"), Optional.empty()), new SeparatorMenuItem());
        Arrays.stream(Grouping.values()).forEach(by -> items.add(groupItem(nameOf(by), Optional.of(by))));
    }

    private String nameOf(Grouping by) {
        return words.of("group.by", words.of(by.key()));
    }

    private RadioMenuItem groupItem(String name, Optional<Grouping> by) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setId(by.map(each -> "group-" + each.id()).orElse("group-none"));
        item.setSelected(grouping.equals(by));
        item.setOnAction(picked -> {
            groupBy(by);
            onArranged();
        });
        return item;
    }

    private void fillColumns(ObservableList<MenuItem> items) {
        items.clear();
        for (Column column : Column.values()) {
            if (column != Column.CONCERN) {
                CheckMenuItem item = new CheckMenuItem(words.of(column.key()));
                item.setId("column-" + column.id());
                item.setSelected(table.shows(column));
                item.setOnAction(picked -> table.toggle(column));
                items.add(item);
            }
        }
        MenuItem usual = new MenuItem(words.of("columns.usual"));
        usual.setOnAction(picked -> {
            show(new Desk.Layout(List.of(), List.of(), grouping.map(Grouping::id)));
            onArranged();
        });
        MenuItem sort = new MenuItem(words.of(sorting.key()));
        sort.acceleratorProperty().bind(sorting.menuKeys());
        sort.setOnAction(picked -> sorting.run());
        items.addAll(new SeparatorMenuItem(), sort, usual);
    }

    /** Offers the saved views, and to save what is shown now. */
    void offerViews(Desk.Filter filter, Consumer<Desk.SavedView> onApply) {
        List<Desk.SavedView> saved = store.load().desk().views();
        ObservableList<MenuItem> items = view.views().getItems();
        items.clear();
        saved.forEach(each -> items.add(item(each.name(), () -> onApply.accept(each))));
        if (!saved.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item(
                words.of("views.save"),
                () -> askName("", name -> edit(desk -> desk.withView(new Desk.SavedView(name, filter, layout()))))));
        if (!saved.isEmpty()) {
            Menu rename = new Menu(words.of("views.rename"));
            Menu delete = new Menu(words.of("views.delete"));
            for (Desk.SavedView each : saved) {
                rename.getItems()
                        .add(item(
                                each.name(),
                                () -> askName(
                                        each.name(), name -> edit(desk -> desk.withViewRenamed(each.name(), name)))));
                delete.getItems().add(item(each.name(), () -> edit(desk -> desk.withoutView(each.name()))));
            }
            items.addAll(rename, delete);
        }
    }

    private void edit(UnaryOperator<Desk> change) {
        store.change(settings -> settings.withDesk(change.apply(settings.desk())));
    }

    private void askName(String initial, Consumer<String> onName) {
        Prompt.ask(
                overlay,
                new Prompt.Text(
                        words.of(initial.isEmpty() ? "views.save.title" : "views.rename.title"),
                        words.of("views.name"),
                        initial,
                        words.of("views.save.yes"),
                        words.of("question.cancel")),
                name -> name.isBlank() ? words.of("views.name") : "",
                onName);
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(picked -> action.run());
        return item;
    }
}

package dev.lull.desktop.scope;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.commands.Commands;
import dev.lull.desktop.commands.Group;
import dev.lull.desktop.words.Words;
import dev.lull.engine.Change;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Desk;
import dev.lull.supervision.SettingsStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The choice of whose chats count, as the rest of the window knows it. */
public final class ScopeController {
    /** Is told when other workers belong to the scope. */
    @FunctionalInterface
    public interface Listener {
        /** @param includes whether the chats of a worker, or of nobody, count */
        void scoped(Predicate<Optional<WorkerSid>> includes);
    }

    private final Words words;
    private final SettingsStore store;
    private final Listener listener;
    private final ScopeModel model;
    private final MenuButton button = new MenuButton(null, new FontIcon(Feather.USERS));
    private boolean ready;

    /** @param commands gets the way back to everybody */
    public ScopeController(Words words, Commands commands, SettingsStore store, Listener listener) {
        this.words = words;
        this.store = store;
        this.listener = listener;
        model = new ScopeModel(store.load().desk().scope());
        button.setId("scope");
        button.getStyleClass().addAll(Styles.SMALL, "scope");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        // An empty menu does not open, so it has an item before it is filled.
        button.getItems().add(new SeparatorMenuItem());
        button.setOnShowing(opened -> fill(button.getItems()));
        commands.add("scope-everybody", Group.VIEW, "scope.everybody.command", "Shortcut+E", this::onEverybody);
        say();
    }

    public Node node() {
        return button;
    }

    /** Tells what was chosen earlier. */
    public void begin() {
        listener.scoped(model::includes);
    }

    /** Before anything else hears of the changes. */
    public void onChanges(List<Change> changes) {
        if (model.apply(changes)) {
            listener.scoped(model::includes);
        }
        say();
    }

    /** The workspace was read whole: from now on the number of workers is true. */
    public void onReady() {
        ready = true;
        say();
    }

    /** Everybody's chats count again. */
    public void onEverybody() {
        choose(new Desk.Scope(model.scope().attribute(), Optional.empty()));
    }

    /** Other settings hold. */
    public void onImported() {
        show(store.load().desk().scope());
    }

    private void choose(Desk.Scope scope) {
        store.change(settings -> settings.withDesk(settings.desk().withScope(scope)));
        show(scope);
    }

    private void show(Desk.Scope scope) {
        model.choose(scope);
        listener.scoped(model::includes);
        say();
    }

    private void say() {
        String name = model.scope().value().orElseGet(() -> words.of("scope.everybody"));
        button.setText(ready ? words.of("scope.button", name, model.size()) : name);
        button.setAccessibleText(
                ready ? words.of("scope.name", name, model.size()) : words.of("scope.name-alone", name));
    }

    private void fill(ObservableList<MenuItem> items) {
        String attribute = model.scope().attribute();
        items.setAll(item("scope-everybody", words.of("scope.everybody"), new Desk.Scope(attribute, Optional.empty())));
        items.add(new SeparatorMenuItem());
        addValues(items, attribute);
        Menu others = new Menu(words.of("scope.by", attribute));
        others.setId("scope-by");
        others.setMnemonicParsing(false);
        for (String other : model.attributes()) {
            if (!other.equals(attribute)) {
                Menu values = new Menu(other);
                values.setMnemonicParsing(false);
                addValues(values.getItems(), other);
                others.getItems().add(values);
            }
        }
        if (!others.getItems().isEmpty()) {
            items.addAll(new SeparatorMenuItem(), others);
        }
    }

    private void addValues(ObservableList<MenuItem> items, String attribute) {
        Map<String, Integer> values = model.values(attribute);
        if (values.isEmpty()) {
            MenuItem none = new MenuItem(words.of("scope.none", attribute));
            none.setMnemonicParsing(false);
            none.setDisable(true);
            items.add(none);
        }
        int first = items.size();
        values.forEach((value, workers) -> items.add(item(
                "scope-" + (items.size() - first),
                words.of("scope.button", value, workers),
                new Desk.Scope(attribute, Optional.of(value)))));
    }

    private RadioMenuItem item(String id, String name, Desk.Scope scope) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setSelected(model.scope().equals(scope));
        item.setOnAction(picked -> choose(scope));
        return item;
    }
}

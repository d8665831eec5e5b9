package dev.lull.desktop.live;

import atlantafx.base.theme.Styles;
import dev.lull.desktop.words.Words;
import dev.lull.supervision.Desk;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/** The ways to narrow the table, as menus whose buttons say what is chosen. */
final class FilterMenus {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final List<Duration> WAITS =
            Stream.of(1, 2, 5, 10, 30, 60).map(Duration::ofMinutes).toList();

    private final Words words;
    private final Consumer<Desk.Filter> onFilter;
    private final MenuButton queue;
    private final MenuButton pair;
    private final MenuButton state;
    private final MenuButton waiting;
    private Desk.Filter chosen = Desk.Filter.NONE;

    /**
     * @param queues that there are now
     * @param pairs by the unique name of the pair's active channel
     */
    FilterMenus(
            Words words,
            Supplier<? extends Collection<String>> queues,
            Supplier<? extends Collection<String>> pairs,
            Consumer<Desk.Filter> onFilter) {
        this.words = words;
        this.onFilter = onFilter;
        queue = menu(
                "filter-queue", "filter.any-queue", queues, Desk.Filter::queues, Desk.Filter::withQueues, id -> id);
        pair = menu("filter-pair", "filter.any-pair", pairs, Desk.Filter::pairs, Desk.Filter::withPairs, id -> id);
        state = menu(
                "filter-state",
                "filter.any-state",
                () -> Arrays.stream(Sign.values()).map(Sign::id).toList(),
                Desk.Filter::states,
                Desk.Filter::withStates,
                this::stateName);
        waiting = waitingMenu();
        show(Desk.Filter.NONE);
    }

    /** Has them opened by keys as well. */
    void open(TopMenus menus) {
        menus.add("filter-queue", "filter.queue.command", "Shortcut+1", queue);
        menus.add("filter-pair", "filter.pair.command", "Shortcut+2", pair);
        menus.add("filter-state", "filter.state.command", "Shortcut+3", state);
        menus.add("filter-waiting", "filter.waiting.command", "Shortcut+4", waiting);
    }

    List<Node> nodes() {
        return List.of(queue, pair, state, waiting);
    }

    /** Says on the buttons what is chosen now. */
    void show(Desk.Filter filter) {
        chosen = filter;
        say(queue, "filter.queue", filter.queues(), id -> id);
        say(pair, "filter.pair", filter.pairs(), id -> id);
        say(state, "filter.state", filter.states(), this::stateName);
        boolean waits = !filter.waitingOver().isZero();
        waiting.setText(
                waits ? words.of("filter.waiting.over", length(filter.waitingOver())) : words.of("filter.waiting"));
        waiting.pseudoClassStateChanged(CHOSEN, waits);
    }

    private String stateName(String id) {
        return Sign.of(id).map(sign -> words.of(sign.key())).orElse(id);
    }

    private void say(MenuButton button, String key, Set<String> set, Function<String, String> name) {
        String what = words.of(key);
        button.setText(
                switch (set.size()) {
                    case 0 -> what;
                    case 1 ->
                        words.of("filter.one", what, name.apply(set.iterator().next()));
                    default -> words.of("filter.many", what, set.size());
                });
        button.pseudoClassStateChanged(CHOSEN, !set.isEmpty());
    }

    private MenuButton menu(
            String id,
            String anyKey,
            Supplier<? extends Collection<String>> options,
            Function<Desk.Filter, Set<String>> part,
            BiFunction<Desk.Filter, Set<String>, Desk.Filter> with,
            Function<String, String> name) {
        MenuButton button = button(id);
        button.setOnShowing(opened -> {
            Set<String> now = part.apply(chosen);
            MenuItem any = new MenuItem(words.of(anyKey));
            any.setDisable(now.isEmpty());
            any.setOnAction(picked -> onFilter.accept(with.apply(chosen, Set.of())));
            button.getItems().setAll(any, new SeparatorMenuItem());
            Stream.concat(options.get().stream(), now.stream()).distinct().forEach(option -> {
                CheckMenuItem item = new CheckMenuItem(name.apply(option));
                item.setId(id + "-" + (button.getItems().size() - 2));
                item.setMnemonicParsing(false);
                item.setSelected(now.contains(option));
                item.setOnAction(picked -> onFilter.accept(with.apply(chosen, Desk.Filter.toggled(now, option))));
                button.getItems().add(item);
            });
        });
        return button;
    }

    private MenuButton waitingMenu() {
        MenuButton button = button("filter-waiting");
        button.setOnShowing(opened -> {
            button.getItems().setAll(wait(words.of("filter.any-wait"), Duration.ZERO), new SeparatorMenuItem());
            WAITS.forEach(span -> button.getItems().add(wait(words.of("filter.waiting.longer", length(span)), span)));
        });
        return button;
    }

    private String length(Duration span) {
        return span.toSecondsPart() == 0 ? words.of("length.minutes", span.toMinutes()) : words.length(span);
    }

    private RadioMenuItem wait(String name, Duration span) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setSelected(chosen.waitingOver().equals(span));
        item.setOnAction(picked -> onFilter.accept(chosen.withWaitingOver(span)));
        return item;
    }

    private static MenuButton button(String id) {
        MenuButton button = new MenuButton();
        button.setId(id);
        button.getStyleClass().addAll(Styles.SMALL, "filter");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxWidth(240);
        button.setMnemonicParsing(false);
        // An empty menu does not open, so it has an item before it is filled.
        button.getItems().add(new SeparatorMenuItem());
        return button;
    }
}

package dev.lull.supervision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a person has arranged the live table, and how its actions go. Columns, states and groupings go by the window's
 * own names; the window leaves aside what it does not know.
 *
 * @param views by the order in which they were saved; no two have the same name
 * @param openUrl the address that <em>open</em> goes to, with places such as {@code {task}}; empty for the default
 * @param reasonRequired whether every action asks why
 */
public record Desk(
        Layout layout, List<SavedView> views, Scope scope, Optional<String> openUrl, boolean reasonRequired) {
    public static final Desk NONE = new Desk(Layout.NONE, List.of(), Scope.ALL, Optional.empty(), false);

    /**
     * @param columns that are shown, in their order; none at all for those that the window comes with
     * @param orders what decides first comes first
     * @param grouping what rows are gathered by; empty for nothing
     */
    public record Layout(List<Column> columns, List<Order> orders, Optional<String> grouping) {
        public static final Layout NONE = new Layout(List.of(), List.of(), Optional.empty());

        public Layout {
            columns = List.copyOf(columns);
            orders = List.copyOf(orders);
        }
    }

    /** @param width in pixels, more than 0 */
    public record Column(String id, double width) {}

    /** How one column orders the rows. */
    public record Order(String column, boolean descending) {}

    /**
     * Which rows are wanted; empty parts let every row pass.
     *
     * @param text as it was typed
     * @param pairs by the unique name of the pair's active channel
     * @param waitingOver how long a customer must have waited; zero for any row
     */
    public record Filter(String text, Set<String> queues, Set<String> pairs, Set<String> states, Duration waitingOver) {
        public static final Filter NONE = new Filter("", Set.of(), Set.of(), Set.of(), Duration.ZERO);

        public Filter {
            queues = Set.copyOf(queues);
            pairs = Set.copyOf(pairs);
            states = Set.copyOf(states);
        }

        /** Whether every row passes. */
        public boolean isNone() {
            return equals(NONE);
        }

        public Filter withText(String next) {
            return new Filter(next, queues, pairs, states, waitingOver);
        }

        public Filter withQueues(Set<String> next) {
            return new Filter(text, next, pairs, states, waitingOver);
        }

        public Filter withPairs(Set<String> next) {
            return new Filter(text, queues, next, states, waitingOver);
        }

        public Filter withStates(Set<String> next) {
            return new Filter(text, queues, pairs, next, waitingOver);
        }

        public Filter withWaitingOver(Duration next) {
            return new Filter(text, queues, pairs, states, next);
        }

        /** The set with the element, or without it where it was there. */
        public static Set<String> toggled(Set<String> all, String one) {
            Set<String> next = new TreeSet<>(all);
            if (!next.remove(one)) {
                next.add(one);
            }
            return next;
        }
    }

    /** A filter and a layout under a name. */
    public record SavedView(String name, Filter filter, Layout layout) {}

    /**
     * Whose chats count.
     *
     * @param attribute a worker attribute, say {@code team_name}
     * @param value what it must be; empty for everybody
     */
    public record Scope(String attribute, Optional<String> value) {
        public static final Scope ALL = new Scope("team_name", Optional.empty());
    }

    public Desk {
        views = List.copyOf(views);
    }

    public Desk withLayout(Layout next) {
        return new Desk(next, views, scope, openUrl, reasonRequired);
    }

    /** A view of the same name is replaced. */
    public Desk withView(SavedView view) {
        List<SavedView> all = new ArrayList<>(views);
        all.removeIf(each -> each.name().equals(view.name()));
        all.add(view);
        return new Desk(layout, all, scope, openUrl, reasonRequired);
    }

    public Desk withoutView(String name) {
        return new Desk(
                layout,
                views.stream().filter(view -> !view.name().equals(name)).toList(),
                scope,
                openUrl,
                reasonRequired);
    }

    /** The view keeps its place; another view of the new name is dropped. */
    public Desk withViewRenamed(String name, String next) {
        return new Desk(
                layout,
                views.stream()
                        .filter(view -> view.name().equals(name) || !view.name().equals(next))
                        .map(view ->
                                view.name().equals(name) ? new SavedView(next, view.filter(), view.layout()) : view)
                        .toList(),
                scope,
                openUrl,
                reasonRequired);
    }

    public Desk withScope(Scope next) {
        return new Desk(layout, views, next, openUrl, reasonRequired);
    }

    public Desk withOpenUrl(Optional<String> next) {
        return new Desk(layout, views, scope, next, reasonRequired);
    }

    public Desk withReasonRequired(boolean next) {
        return new Desk(layout, views, scope, openUrl, next);
    }
}

package dev.lull.desktop.live;

import dev.lull.desktop.rows.LiveList;
import dev.lull.engine.Change;
import dev.lull.engine.ChatView;
import dev.lull.engine.WorkerView;
import dev.lull.model.ChannelPairs;
import dev.lull.model.Side;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Policy;
import dev.lull.supervision.Desk;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The rows: all of them, and the lines that are shown, in the order in which they are shown. */
final class LiveModel {
    private final InstantSource clock;
    private final Map<TaskSid, TaskRow> rows = new HashMap<>();
    private final Map<WorkerSid, WorkerView> workers = new HashMap<>();
    private final Map<String, GroupRow> groups = new HashMap<>();
    private final LiveList<Line> shown = new LiveList<>();
    private final ReadOnlyObjectWrapper<Totals> totals = new ReadOnlyObjectWrapper<>(Totals.NONE);
    private final ReadOnlyObjectWrapper<List<String>> searched = new ReadOnlyObjectWrapper<>(List.of());
    private final Pause pause = new Pause();
    private final Set<String> folded = new TreeSet<>();
    private ChannelPairs pairs = new ChannelPairs(List.of());
    private Predicate<Optional<WorkerSid>> scope = worker -> true;
    private TaskFilter filter = TaskFilter.ALL;
    private Comparator<RowState> order = Orders.NATURAL;
    private Optional<Grouping> grouping = Optional.empty();
    private Instant nextTurn = Instant.MAX;
    private int inScope;
    private int passing;

    /** @param clock server time */
    LiveModel(InstantSource clock) {
        this.clock = clock;
    }

    /** The rows that pass the filter, and the heads of their groups; a table shows this very list. */
    LiveList<Line> shown() {
        return shown;
    }

    /** Of all chats in the scope as they are now, whatever is filtered and also while the rows are paused. */
    ReadOnlyObjectProperty<Totals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /** The words of the search. */
    ReadOnlyObjectProperty<List<String>> searchedProperty() {
        return searched.getReadOnlyProperty();
    }

    Collection<TaskRow> all() {
        return rows.values();
    }

    /** How many rows there are in the scope. */
    int inScope() {
        return inScope;
    }

    /** How many rows pass the filter, also those in closed groups. */
    int passing() {
        return passing;
    }

    TaskFilter filter() {
        return filter;
    }

    Optional<Grouping> grouping() {
        return grouping;
    }

    ChannelPairs pairs() {
        return pairs;
    }

    /** The pairs by their active channels, and the channels that have no pair. */
    Set<String> pairNames() {
        Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        pairs.all().forEach(pair -> all.add(pair.active().uniqueName()));
        rows.values().stream()
                .map(row -> row.state().chat())
                .filter(chat -> chat.side() == Side.UNMAPPED)
                .forEach(chat -> all.add(chat.channel().uniqueName()));
        return all;
    }

    /** The queues that the chats in the scope come from, by name. */
    Set<String> queues() {
        Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        rows.values().stream()
                .map(row -> row.state().chat())
                .filter(chat -> scope.test(chat.worker()))
                .forEach(chat -> all.add(chat.queue()));
        return all;
    }

    /** The row, as long as its task is open. */
    Optional<TaskRow> row(TaskSid sid) {
        return Optional.ofNullable(rows.get(sid));
    }

    Optional<WorkerView> worker(WorkerSid sid) {
        return Optional.ofNullable(workers.get(sid));
    }

    /** The active channels of the workers in the scope, as full as they would be if all inactive chats came back. */
    WorkerView.Capacity ifAllReturn() {
        int configured = 0;
        int assigned = 0;
        for (WorkerView worker : workers.values()) {
            if (scope.test(Optional.of(worker.worker()))) {
                configured += worker.ifAllReturn().configured();
                assigned += worker.ifAllReturn().assigned();
            }
        }
        return new WorkerView.Capacity(configured, assigned, true);
    }

    /** Takes everything that has changed at once and arranges the list once; while paused it only counts. */
    void apply(List<Change> changes) {
        for (Change change : changes) {
            switch (change) {
                case Change.TaskAdded(ChatView chat) -> pause.see(chat);
                case Change.TaskUpdated(ChatView chat) -> pause.see(chat);
                case Change.TaskRemoved(TaskSid sid, ChatView last) -> pause.end(sid);
                case Change.PolicyApplied(Policy policy) -> pairs = policy.pairs();
                case Change.WorkerUpdated(WorkerView worker) -> workers.put(worker.worker(), worker);
                case Change.WorkerRemoved(WorkerSid sid) -> workers.remove(sid);
                case Change.Notice notice -> {}
                case Change.OverrideSettled settled -> {}
            }
        }
        if (!pause.isOn()) {
            catchUp();
        }
        sum();
    }

    private void catchUp() {
        pause.drain(this::show, rows::remove);
        arrange();
    }

    private void show(ChatView chat) {
        TaskRow row = rows.get(chat.task());
        if (row == null) {
            rows.put(chat.task(), new TaskRow(chat.task(), RowState.of(chat, Request.NONE)));
        } else {
            row.show(RowState.of(chat, row.state().request()));
        }
    }

    /** While paused, rows neither change nor come nor go; when that ends, all that has happened is shown at once. */
    void pause(boolean on) {
        pause.turn(on);
        if (!on) {
            catchUp();
        }
    }

    boolean isPaused() {
        return pause.isOn();
    }

    /** How many tasks have changed, come or gone since the pause began. */
    int waitingChanges() {
        return pause.size();
    }

    void filter(TaskFilter next) {
        filter = next;
        searched.set(next.words());
        arrange();
    }

    void filter(Desk.Filter next) {
        filter(filter.with(next, pairs));
    }

    /** @param of whether the chats of that worker, or of nobody, count */
    void scope(Predicate<Optional<WorkerSid>> of) {
        scope = of;
        arrange();
        sum();
    }

    /** @param chosen what decides first */
    void order(Comparator<RowState> chosen) {
        order = chosen.thenComparing(Orders.NATURAL);
        arrange();
    }

    void group(Optional<Grouping> by) {
        grouping = by;
        groups.clear();
        folded.clear();
        arrange();
    }

    /** Opens or closes a group. */
    void fold(GroupRow group) {
        String key = keyOf(group);
        if (!folded.remove(key)) {
            folded.add(key);
        }
        arrange();
    }

    /** Looks at all rows once more, since what was asked for them counts for the filter. */
    void again() {
        arrange();
    }

    /** Some rows may pass the filter by now, because time has passed. */
    void tick(Instant now) {
        if (!now.isBefore(nextTurn) && !pause.isOn()) {
            arrange();
        }
    }

    /** All open chats as they are now, whatever the scope is and what is shown of them. */
    List<ChatView> chats() {
        return pause.over(rows.values()).map(RowState::chat).toList();
    }

    /** The rows in the scope that somebody should see to. */
    int concerns(Instant now) {
        return (int) truth().filter(row -> Concern.of(row, now).isPresent()).count();
    }

    private void sum() {
        totals.set(Totals.of(truth().toList()));
    }

    /** The open chats in the scope as they are now, whatever is shown of them. */
    List<ChatView> chatsInScope() {
        return truth().map(RowState::chat).toList();
    }

    private Stream<RowState> truth() {
        return pause.over(rows.values()).filter(row -> scope.test(row.chat().worker()));
    }

    private void arrange() {
        Instant now = clock.instant();
        List<TaskRow> next = new ArrayList<>(rows.size());
        nextTurn = Instant.MAX;
        inScope = 0;
        for (TaskRow row : rows.values()) {
            if (!scope.test(row.state().chat().worker())) {
                continue;
            }
            inScope++;
            if (filter.shows(row.state(), now)) {
                next.add(row);
            } else {
                filter.turns(row.state(), now).filter(nextTurn::isAfter).ifPresent(at -> nextTurn = at);
            }
        }
        next.sort(Comparator.comparing(TaskRow::state, filter.isRescue() ? Orders.RESCUE : order));
        passing = next.size();
        shown.show(grouping.filter(by -> !filter.isRescue())
                .map(by -> gathered(by, next))
                .orElseGet(() -> List.copyOf(next)));
    }

    private List<Line> gathered(Grouping by, List<TaskRow> sorted) {
        Map<String, List<TaskRow>> members = new LinkedHashMap<>();
        for (TaskRow row : sorted) {
            members.computeIfAbsent(by.keyOf(row.state()), fresh -> new ArrayList<>())
                    .add(row);
        }
        groups.keySet().retainAll(members.keySet());
        members.forEach((key, theirs) -> {
            GroupState state = new GroupState(
                    by,
                    by.nameOf(theirs.getFirst().state()),
                    Totals.of(theirs.stream().map(TaskRow::state).toList()),
                    !folded.contains(key));
            GroupRow group = groups.get(key);
            if (group == null) {
                groups.put(key, new GroupRow(state, theirs));
            } else {
                group.show(state, theirs);
            }
        });
        List<Line> lines = new ArrayList<>(sorted.size() + groups.size());
        groups.values().stream().sorted(Grouping.ORDER).forEach(group -> {
            lines.add(group);
            if (group.state().open()) {
                lines.addAll(group.rows());
            }
        });
        return lines;
    }

    private String keyOf(GroupRow group) {
        return groups.entrySet().stream()
                .filter(entry -> entry.getValue().equals(group))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** The rows among these lines, each once: a group stands for its rows. */
    static List<TaskRow> rowsOf(List<Line> lines) {
        Set<TaskRow> all = new LinkedHashSet<>();
        for (Line line : lines) {
            switch (line) {
                case TaskRow row -> all.add(row);
                case GroupRow group -> all.addAll(group.rows());
            }
        }
        return List.copyOf(all);
    }
}

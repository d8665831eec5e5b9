package dev.lull.desktop.live;

import dev.lull.desktop.rows.LiveList;
import dev.lull.desktop.words.Alphabet;
import dev.lull.engine.Change;
import dev.lull.engine.ChatView;
import dev.lull.engine.WorkerView;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The rows: all of them, and the lines that are shown, in the order in which they are shown. */
final class LiveModel {
    /** With more changed rows than this everything is arranged anew, which is then quicker. */
    private static final int MANY = 200;

    private final InstantSource clock;
    private final Map<TaskSid, TaskRow> rows = new HashMap<>();
    private final Truth truth;
    private final Pause pause = new Pause();
    private final Sieve sieve = new Sieve();
    private final Sections sections = new Sections();
    /** Those of the rows shown that do not pass the filter any more. */
    private final Set<TaskRow> kept = new HashSet<>();

    private final ReadOnlyObjectWrapper<List<String>> searched = new ReadOnlyObjectWrapper<>(List.of());
    private Comparator<RowState> order = Orders.NATURAL;
    private Optional<Grouping> grouping = Optional.empty();

    /** @param clock server time */
    LiveModel(InstantSource clock) {
        this.clock = clock;
        truth = new Truth(clock.instant());
    }

    /** All there is, whatever is shown of it. */
    Truth truth() {
        return truth;
    }

    /** The rows that pass the filter, and the heads of their groups; a table shows this very list. */
    LiveList<Line> shown() {
        return sections.shown();
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
        return sieve.inScope();
    }

    /** How many rows pass the filter, also those in closed groups. */
    int passing() {
        return sections.size();
    }

    /** How many of the rows that are shown alone since their action failed are still to be seen to. */
    int failing() {
        return (int) filter().only().stream()
                .flatMap(task -> row(task).stream())
                .filter(row -> row.state().isPendingOrFailed())
                .count();
    }

    TaskFilter filter() {
        return sieve.filter();
    }

    /** The pairs by their active channels, and the channels that have no pair. */
    Set<String> pairNames() {
        Set<String> all = new TreeSet<>(Alphabet.ORDER);
        truth.pairs().all().forEach(pair -> all.add(pair.active().uniqueName()));
        rows.values().stream()
                .map(row -> row.state().chat())
                .filter(chat -> chat.side() == Side.UNMAPPED)
                .forEach(chat -> all.add(chat.channel().uniqueName()));
        return all;
    }

    /** The queues that the chats in the scope come from, by name. */
    Set<String> queues() {
        Set<String> all = new TreeSet<>(Alphabet.ORDER);
        rows.values().stream()
                .map(TaskRow::state)
                .filter(sieve::isInScope)
                .forEach(row -> all.add(row.chat().queue()));
        return all;
    }

    /** The row, as long as its task is open. */
    Optional<TaskRow> row(TaskSid sid) {
        return Optional.ofNullable(rows.get(sid));
    }

    /** Takes everything that has changed at once and shows it at once; while paused it only counts. */
    void apply(List<Change> changes) {
        for (Change change : changes) {
            switch (change) {
                case Change.TaskAdded(ChatView chat) -> see(chat);
                case Change.TaskUpdated(ChatView chat) -> see(chat);
                case Change.TaskRemoved(TaskSid sid, ChatView last) -> {
                    truth.end(sid);
                    pause.end(sid);
                }
                case Change.PolicyApplied(Policy policy) -> truth.see(policy);
                case Change.WorkerUpdated(WorkerView worker) -> truth.see(worker);
                case Change.WorkerRemoved(WorkerSid sid) -> truth.leave(sid);
                case Change.Notice notice -> {}
                case Change.OverrideSettled settled -> {}
            }
        }
        truth.count(clock.instant());
        if (!pause.isOn()) {
            catchUp();
        }
    }

    private void see(ChatView chat) {
        RowState state = RowState.of(chat, Request.NONE);
        truth.see(state);
        pause.see(state);
    }

    private void catchUp() {
        if (pause.size() > MANY) {
            pause.drain(this::show, this::forget);
            arrange();
        } else {
            pause.drain(this::replace, this::drop);
            sections.show();
        }
    }

    /** Puts the row where it belongs now. */
    private void replace(RowState chat) {
        boolean wasIn = row(chat.chat().task()).filter(this::takeOut).isPresent();
        TaskRow row = show(chat);
        if (isIn(row, wasIn)) {
            sections.add(row);
        }
    }

    private boolean isIn(TaskRow row, boolean wasIn) {
        if (sieve.enter(row.state(), truth.moment())) {
            return true;
        }
        boolean stays = wasIn && sieve.keeps(row.state());
        if (stays) {
            kept.add(row);
        }
        return stays;
    }

    private void drop(TaskSid sid) {
        row(sid).ifPresent(this::takeOut);
        forget(sid);
    }

    /** What was asked for a task that has ended is of no use any more. */
    private void forget(TaskSid sid) {
        TaskRow gone = rows.remove(sid);
        if (gone != null) {
            gone.show(gone.state().with(Request.NONE));
        }
    }

    /** Whether it was in. */
    private boolean takeOut(TaskRow row) {
        sieve.leave(row.state());
        kept.remove(row);
        return sections.remove(row);
    }

    private TaskRow show(RowState chat) {
        TaskRow row = rows.computeIfAbsent(chat.chat().task(), sid -> new TaskRow(sid, chat));
        row.show(chat.after(row.state()));
        return row;
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
        if (!next.only().equals(filter().only())) {
            sections.unfold();
        }
        sieve.filter(next);
        searched.set(next.words());
        arrange(Set.of());
    }

    void filter(Desk.Filter next) {
        filter(filter().with(next, truth.pairs()));
    }

    /** @param of whether the chats of that worker, or of nobody, count; to be told again when that has changed */
    void scope(Predicate<Optional<WorkerSid>> of) {
        sieve.scope(of);
        truth.scope(of);
        arrange();
    }

    /** @param chosen what decides first */
    void order(Comparator<RowState> chosen) {
        order = chosen.thenComparing(Orders.NATURAL);
        arrange();
    }

    void group(Optional<Grouping> by) {
        grouping = by;
        sections.unfold();
        arrange();
    }

    /** Opens or closes a group. */
    void fold(GroupRow group) {
        sections.fold(group);
    }

    /** Whether just those rows are shown that somebody should see to, and those that were just acted on. */
    boolean isRescueListOfAll() {
        return filter().equals(TaskFilter.RESCUE_LIST) && !pause.isOn();
    }

    /** How many of the rows that are shown were put aside by hand, and nobody need see to for anything else. */
    int putAside() {
        return (int) sections.rows().stream()
                .map(TaskRow::state)
                .filter(row ->
                        row.chat().putAside() && Concern.of(row, truth.moment()).isEmpty())
                .count();
    }

    /** Whether what was asked for on rows has changed which of them are to be shown. */
    boolean isToBeSifted() {
        return filter().isRescue() || kept.stream().anyMatch(row -> !sieve.keeps(row.state()));
    }

    /** Looks at all rows once more, since what was asked for them counts for the filter. */
    void again() {
        arrange();
    }

    /** Some rows may pass the filter by now, because time has passed. */
    void tick(Instant now) {
        truth.count(now);
        if (sieve.hasTurned(now) && !pause.isOn()) {
            arrange();
        }
    }

    private void arrange() {
        arrange(sections.rows());
    }

    /** @param before the rows that were shown under this filter */
    private void arrange(Set<TaskRow> before) {
        sieve.empty();
        kept.clear();
        List<TaskRow> passing = new ArrayList<>(rows.size());
        for (TaskRow row : rows.values()) {
            if (isIn(row, before.contains(row))) {
                passing.add(row);
            }
        }
        boolean rescue = filter().isRescue();
        sections.fill(passing, rescue ? Orders.RESCUE : order, rescue ? Optional.empty() : grouping);
    }
}

package dev.lull.desktop.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a group, or all where nothing is grouped, in an order that tells any two of them apart: a row is found
 * and put in by halving. A row's place must not change while it is in.
 */
final class Section {
    /** By what is written on the heads; groups that look the same still keep their places. */
    static final Comparator<Section> ORDER = Comparator.<Section, GroupRow>comparing(
                    section -> section.head().orElseThrow(), Grouping.ORDER)
            .thenComparing(Section::key);

    private final String key;
    private final Optional<Grouping> by;
    private final List<TaskRow> rows = new ArrayList<>();
    private Tally tally = new Tally();
    private Optional<GroupRow> head = Optional.empty();

    /** @param by what makes it a group; empty where nothing is grouped, and it gets no head */
    Section(String key, Optional<Grouping> by) {
        this.key = key;
        this.by = by;
    }

    /** The same text for the rows of one group only; empty where nothing is grouped. */
    String key() {
        return key;
    }

    List<TaskRow> rows() {
        return rows;
    }

    /** Empty where nothing is grouped, and before it was told of anything. */
    Optional<GroupRow> head() {
        return head;
    }

    void clear() {
        rows.clear();
        tally = new Tally();
    }

    /** @param row that comes after all that are in */
    void append(TaskRow row) {
        rows.add(row);
        count(row);
    }

    void add(TaskRow row, Comparator<TaskRow> order) {
        int place = Collections.binarySearch(rows, row, order);
        rows.add(place < 0 ? -place - 1 : place, row);
        count(row);
    }

    private void count(TaskRow row) {
        if (by.isPresent()) {
            tally.add(row.state());
        }
    }

    /** Whether the row was in. */
    boolean remove(TaskRow row, Comparator<TaskRow> order) {
        int place = Collections.binarySearch(rows, row, order);
        if (place < 0) {
            return false;
        }
        rows.remove(place);
        if (by.isPresent()) {
            tally.remove(row.state());
        }
        return true;
    }

    /** Has the head show what the rows come to; whether it has another name now, or is new. */
    boolean tell(boolean open) {
        if (by.isEmpty()) {
            return false;
        }
        String name = by.get().nameOf(rows.getFirst().state());
        GroupState state = new GroupState(by.get(), name, tally.totals(), open);
        if (head.isEmpty()) {
            head = Optional.of(new GroupRow(state, Collections.unmodifiableList(rows)));
            return true;
        }
        boolean renamed = !head.get().state().name().equals(name);
        head.get().show(state);
        return renamed;
    }
}

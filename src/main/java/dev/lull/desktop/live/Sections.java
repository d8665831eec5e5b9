package dev.lull.desktop.live;

import dev.lull.desktop.rows.LiveList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lines of the table: rows in order and in their groups. They are arranged as a whole, or row by row: what has not
 * changed then stays where it is, and only what has is looked for.
 */
final class Sections {
    private final LiveList<Line> shown = new LiveList<>();
    private final Map<String, Section> sections = new HashMap<>();
    private final List<Section> inOrder = new ArrayList<>();
    private final Set<String> folded = new HashSet<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<Line> touched = new HashSet<>();
    private Comparator<TaskRow> order = Comparator.comparing(TaskRow::state, Orders.NATURAL);
    private Optional<Grouping> grouping = Optional.empty();
    private int size;

    /** A table shows this very list. */
    LiveList<Line> shown() {
        return shown;
    }

    /** How many rows there are, also in closed groups. */
    int size() {
        return size;
    }

    /** Those rows, as they were put in. */
    Set<TaskRow> rows() {
        Set<TaskRow> rows = new HashSet<>();
        sections.values().forEach(section -> rows.addAll(section.rows()));
        return rows;
    }

    /**
     * Shows exactly these rows.
     *
     * @param by an order that tells any two rows apart
     */
    void fill(Collection<TaskRow> rows, Comparator<RowState> by, Optional<Grouping> groups) {
        if (!groups.equals(grouping)) {
            sections.clear();
            inOrder.clear();
            grouping = groups;
        }
        order = Comparator.comparing(TaskRow::state, by);
        sections.values().forEach(Section::clear);
        List<TaskRow> sorted = new ArrayList<>(rows);
        sorted.sort(order);
        sorted.forEach(row -> sectionOf(keyOf(row)).append(row));
        size = sorted.size();
        changed.addAll(sections.keySet());
        bringUpToDate();
        shown.show(lines());
        touched.clear();
    }

    /** Puts a row in; it is shown with {@link #show}. */
    void add(TaskRow row) {
        String key = keyOf(row);
        sectionOf(key).add(row, order);
        size++;
        touch(key, row);
    }

    /** Takes a row out, before it changes; it goes with {@link #show}. Returns whether it was in. */
    boolean remove(TaskRow row) {
        String key = keyOf(row);
        Section section = sections.get(key);
        if (section == null || !section.remove(row, order)) {
            return false;
        }
        size--;
        touch(key, row);
        return true;
    }

    private void touch(String key, TaskRow row) {
        changed.add(key);
        touched.add(row);
    }

    /** Shows what was put in and taken out. */
    void show() {
        if (bringUpToDate()) {
            shown.show(lines());
        } else {
            shown.show(lines(), touched::contains);
        }
        touched.clear();
    }

    /** Opens or closes a group. */
    void fold(GroupRow group) {
        for (Section section : inOrder) {
            if (section.head().filter(group::equals).isPresent()) {
                if (!folded.remove(section.key())) {
                    folded.add(section.key());
                }
                section.tell(!folded.contains(section.key()));
            }
        }
        shown.show(lines());
    }

    /** Opens all groups with the next {@link #fill}. */
    void unfold() {
        folded.clear();
    }

    private String keyOf(TaskRow row) {
        return grouping.map(by -> by.keyOf(row.state())).orElse("");
    }

    private Section sectionOf(String key) {
        return sections.computeIfAbsent(key, fresh -> new Section(fresh, grouping));
    }

    /** Whether a group came, went or got another name, so that rows may move that have not changed. */
    private boolean bringUpToDate() {
        boolean other = false;
        for (String key : changed) {
            Section section = sections.get(key);
            if (section == null || section.rows().isEmpty()) {
                sections.remove(key);
                other = true;
            } else {
                other |= section.tell(!folded.contains(key));
            }
        }
        changed.clear();
        if (other || inOrder.size() != sections.size()) {
            inOrder.clear();
            inOrder.addAll(sections.values());
            if (grouping.isPresent()) {
                inOrder.sort(Section.ORDER);
            }
        }
        return other;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>(size + inOrder.size());
        for (Section section : inOrder) {
            section.head().ifPresent(lines::add);
            if (section.head().map(head -> head.state().open()).orElse(true)) {
                lines.addAll(section.rows());
            }
        }
        return lines;
    }
}

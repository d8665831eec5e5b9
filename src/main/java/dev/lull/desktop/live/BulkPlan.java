package dev.lull.desktop.live;

import dev.lull.desktop.words.Words;
import java.util.List;

/**
 * What an action would do to the selected rows.
 *
 * @param rows those it suits and that nothing is under way for
 * @param left how many it would leave as they are
 */
record BulkPlan(TaskAction action, List<TaskRow> rows, int left) {
    static BulkPlan of(TaskAction action, List<TaskRow> selected) {
        List<TaskRow> suited =
                selected.stream().filter(row -> suits(action, row.state())).toList();
        return new BulkPlan(action, suited, selected.size() - suited.size());
    }

    private static boolean suits(TaskAction action, RowState row) {
        return !(row.request() instanceof Request.Pending) && action.suits(row);
    }

    boolean does() {
        return !rows.isEmpty();
    }

    /** Whether it concerns more than one row, so that a person is asked first. */
    boolean isBulk() {
        return rows.size() + left > 1;
    }

    String question(Words words) {
        return words.of(action.key() + ".bulk", rows.size());
    }

    /** What happens to the others; empty where there are none. */
    String leftOver(Words words) {
        return left == 0 ? "" : words.of(action.key() + ".left", left);
    }
}

package dev.lull.desktop.live;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;

/** A line of the table: a task's row, or the head of a group of rows. */
sealed interface Line permits TaskRow, GroupRow {
    /** What the line shows; the table's cells follow it. */
    ReadOnlyObjectProperty<LineState> shownProperty();

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

package dev.lull.desktop.live;

import javafx.beans.property.ReadOnlyObjectProperty;

/** A line of the table: a task's row, or the head of a group of rows. */
sealed interface Line permits TaskRow, GroupRow {
    /** What the line shows; the table's cells follow it. */
    ReadOnlyObjectProperty<LineState> shownProperty();
}

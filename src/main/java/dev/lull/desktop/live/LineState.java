package dev.lull.desktop.live;

/** What a line of the table shows. */
sealed interface LineState permits RowState, GroupState {}

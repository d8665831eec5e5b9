package dev.lull.desktop.live;

/**
 * What the head of a group shows.
 *
 * @param name as the rows' own texts have it; for states the {@link Sign}'s id
 * @param open whether its rows are shown
 */
record GroupState(Grouping by, String name, Totals totals, boolean open) implements LineState {}

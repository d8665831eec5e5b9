package dev.lull.desktop.tiles;

import dev.lull.desktop.live.Totals;
import dev.lull.engine.WorkerView;

/**
 * What the tiles show, besides the time.
 *
 * @param concerns how many chats somebody should see to
 * @param ifAllReturn the active channels as full as they would be if all inactive chats came back
 */
public record Summary(Totals totals, int concerns, WorkerView.Capacity ifAllReturn) {
    public static final Summary NONE = new Summary(Totals.NONE, 0, new WorkerView.Capacity(0, 0, false));
}

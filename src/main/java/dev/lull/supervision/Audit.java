package dev.lull.supervision;

import dev.lull.engine.DecisionRecord;

/** Keeps every decision. Called on the supervision's thread, so it must not wait for a disk. */
@FunctionalInterface
public interface Audit {
    void append(DecisionRecord decision);
}

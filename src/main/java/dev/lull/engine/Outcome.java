package dev.lull.engine;

import java.util.List;

/**
 * What came of one step of the ledger, in order.
 *
 * @param effects to be carried out
 * @param changes for readers
 * @param records for the audit
 */
public record Outcome(List<Effect> effects, List<Change> changes, List<DecisionRecord> records) {
    static final Outcome NOTHING = new Outcome(List.of(), List.of(), List.of());
}

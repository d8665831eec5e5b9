package dev.lull.supervision;

import dev.lull.engine.DecisionRecord;
import dev.lull.model.Turn;
import java.util.List;

/**
 * What happened to one open task since this run began, oldest first; of each kind the newest {@value #MOST}.
 *
 * @param turns that were seen; several quick ones may have been seen as one
 * @param decisions with the answers to them
 */
public record Story(List<Turn> turns, List<DecisionRecord> decisions) {
    public static final int MOST = 100;
    public static final Story NONE = new Story(List.of(), List.of());

    public Story {
        turns = List.copyOf(turns);
        decisions = List.copyOf(decisions);
    }
}

package dev.lull.desktop.drawer;

import dev.lull.engine.DecisionRecord;
import dev.lull.engine.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that was done, or tried, for a chat: the decision and the answers to it.
 *
 * @param records oldest first; at least one
 */
record Undertaking(List<DecisionRecord> records) {
    /** @param records of one chat, oldest first */
    static List<Undertaking> of(List<DecisionRecord> records) {
        List<List<DecisionRecord>> all = new ArrayList<>();
        for (DecisionRecord record : records) {
            all.reversed().stream()
                    .filter(begun -> goesOn(begun.getLast(), record))
                    .findFirst()
                    .ifPresentOrElse(begun -> begun.add(record), () -> all.add(new ArrayList<>(List.of(record))));
        }
        return all.stream().map(Undertaking::new).toList();
    }

    /** What a person asked for may be decided on twice; what a rule asks for begins anew each time. */
    private static boolean goesOn(DecisionRecord before, DecisionRecord next) {
        return !isOver(before.phase())
                && before.request().equals(next.request())
                && (before.request().isPresent()
                        || (!begins(next.phase()) && before.move() == next.move() && before.cause() == next.cause()));
    }

    private static boolean begins(DecisionRecord.Phase phase) {
        return phase == DecisionRecord.Phase.DECIDED || phase == DecisionRecord.Phase.REHEARSED;
    }

    private static boolean isOver(DecisionRecord.Phase phase) {
        return switch (phase) {
            case DONE, REFUSED, WITHDRAWN, REHEARSED -> true;
            case DECIDED, CHANGED_MEANWHILE, POSTPONED -> false;
        };
    }

    /** How far it has come. */
    DecisionRecord last() {
        return records.getLast();
    }

    /** Why it was not done at once, or at all; each reason once. */
    List<Reason> obstacles() {
        return records.stream()
                .map(DecisionRecord::answer)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}

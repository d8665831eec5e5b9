package dev.lull.engine;

import java.util.List;

/**
 * What came of one event for one chat.
 *
 * @param standing what follows from the chat as it is now
 * @param gone whether the task has turned out not to exist any more
 */
record Decision(
        Chat chat,
        Standing standing,
        List<Effect> effects,
        List<DecisionRecord> records,
        List<Settled> settled,
        boolean gone) {
    record Settled(TaskOverride request, TaskOverride.Outcome outcome) {}
}

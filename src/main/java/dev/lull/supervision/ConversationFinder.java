package dev.lull.supervision;

import dev.lull.model.ConversationSid;
import dev.lull.model.Task;
import java.util.Optional;

/** Tells which conversation a task is about; empty for one that has none. */
@FunctionalInterface
public interface ConversationFinder {
    Optional<ConversationSid> of(Task task);
}

package dev.lull.simulation;

import dev.lull.engine.Answer;
import dev.lull.engine.Event;
import dev.lull.model.Task;
import java.util.function.Consumer;

/** Never hears that a write has failed. */
final class FailureSwallowed implements Plant {
    @Override
    public void hears(Event event, Consumer<Event> engine) {
        boolean failed = event instanceof Event.WriteAnswered(var id, Answer<Task> answer)
                && (answer instanceof Answer.Unreachable || answer instanceof Answer.Limited);
        if (!failed) {
            engine.accept(event);
        }
    }
}

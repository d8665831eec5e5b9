package dev.lull.simulation;

import dev.lull.engine.Answer;
import dev.lull.engine.Event;
import dev.lull.engine.Failure;
import dev.lull.model.Task;
import java.util.function.Consumer;

/** Never hears that a task has ended. */
final class EndsUnnoticed implements Plant {
    @Override
    public void hears(Event event, Consumer<Event> engine) {
        switch (event) {
            case Event.TaskSeen seen when seen.task().status().ended() -> {}
            case Event.TaskGone gone -> {}
            case Event.TaskAnswered(var id, Answer.Missing<Task> missing) ->
                engine.accept(new Event.TaskAnswered(id, new Answer.Unreachable<>(Failure.Plain.CLOSING)));
            case Event.WriteAnswered(var id, Answer.Missing<Task> missing) ->
                engine.accept(new Event.WriteAnswered(id, new Answer.Unreachable<>(Failure.Plain.CLOSING)));
            default -> engine.accept(event);
        }
    }
}

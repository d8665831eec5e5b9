package dev.lull.simulation;

import dev.lull.engine.Answer;
import dev.lull.engine.Event;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Task;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Makes something else of each task that it is told of. */
record Tasks(UnaryOperator<Task> made) implements Plant {
    @Override
    public void hears(Event event, Consumer<Event> engine) {
        if (event instanceof Event.TaskSeen seen) {
            engine.accept(new Event.TaskSeen(made.apply(seen.task()), seen.assignment(), seen.transferring()));
        } else if (event instanceof Event.TaskAnswered(var id, Answer<Task> answer)) {
            engine.accept(new Event.TaskAnswered(id, answer.map(made)));
        } else {
            engine.accept(event);
        }
    }

    /** One that is being wrapped up is taken for an assigned one. */
    static Task assigned(Task task) {
        return task.status() == AssignmentStatus.WRAPPING
                ? new Task(
                        task.sid(),
                        task.etag(),
                        AssignmentStatus.ASSIGNED,
                        task.channel(),
                        task.queue(),
                        task.attributes(),
                        task.createdAt(),
                        task.updatedAt(),
                        task.priority())
                : task;
    }
}

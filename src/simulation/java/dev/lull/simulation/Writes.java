package dev.lull.simulation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.engine.Answer;
import dev.lull.engine.Effect;
import dev.lull.engine.Event;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskSid;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes something else, or nothing; what is not written is answered as if it was. */
final class Writes implements Plant {
    /** What is written instead; nothing where it is empty. */
    interface Rewrite {
        Optional<Effect.WriteTask> of(Effect.WriteTask write, Seen seen);
    }

    /** What a Lull was first told of each task. */
    static final class Seen {
        private final Map<TaskSid, TaskAttributes> first = new HashMap<>();

        Optional<TaskAttributes> first(TaskSid task) {
            return Optional.ofNullable(first.get(task));
        }
    }

    private final Rewrite rewrite;
    private final Seen seen = new Seen();
    private final Map<TaskSid, Task> tasks = new HashMap<>();

    Writes(Rewrite rewrite) {
        this.rewrite = rewrite;
    }

    @Override
    public void hears(Event event, Consumer<Event> engine) {
        if (event instanceof Event.TaskSeen told) {
            seen.first.putIfAbsent(told.task().sid(), told.task().attributes());
            tasks.put(told.task().sid(), told.task());
        }
        engine.accept(event);
    }

    @Override
    public void asks(Effect effect, Consumer<Effect> twilio, Consumer<Event> engine) {
        if (!(effect instanceof Effect.WriteTask write)) {
            twilio.accept(effect);
            return;
        }
        Optional<Effect.WriteTask> changed = rewrite.of(write, seen);
        changed.ifPresent(twilio);
        if (changed.isEmpty()) {
            engine.accept(new Event.WriteAnswered(
                    write.id(),
                    new Answer.Got<>(
                            Optional.ofNullable(tasks.get(write.task())).orElseThrow())));
        }
    }

    static Optional<Effect.WriteTask> with(Effect.WriteTask write, Optional<TaskAttributes> attributes) {
        return Optional.of(new Effect.WriteTask(
                write.id(), write.channel(), attributes, write.ifMatch(), write.urgency(), write.latest()));
    }

    static Optional<TaskAttributes> strip(Effect.WriteTask write, String key) {
        return write.attributes().map(attributes -> {
            ObjectNode object = Rules.object(attributes.json());
            object.remove(key);
            return TaskAttributes.of(object.toString());
        });
    }

    /** Lull's own keys laid over an old copy of all the others. */
    static Optional<TaskAttributes> over(Optional<TaskAttributes> old, TaskAttributes now) {
        ObjectNode object = Rules.object(old.orElse(now).json());
        ObjectNode mine = Rules.object(now.json());
        object.set("inactive", mine.get("inactive"));
        if (mine.has("lull")) {
            object.set("lull", mine.get("lull"));
        } else {
            object.remove("lull");
        }
        return Optional.of(TaskAttributes.of(object.toString()));
    }
}

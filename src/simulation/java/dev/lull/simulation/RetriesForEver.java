package dev.lull.simulation;

import dev.lull.engine.Answer;
import dev.lull.engine.Effect;
import dev.lull.engine.Event;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** D10: a return that failed is written again and again as it was, whatever has happened meanwhile. */
final class RetriesForEver implements Plant {
    private final Map<TaskSid, Effect.WriteTask> failed = new HashMap<>();
    private final Map<TaskSid, Effect.WriteTask> returns = new HashMap<>();
    private Optional<Consumer<Effect>> line = Optional.empty();

    @Override
    public void asks(Effect effect, Consumer<Effect> twilio, Consumer<Event> engine) {
        line = Optional.of(twilio);
        if (effect instanceof Effect.WriteTask write && write.urgency() == dev.lull.engine.Urgency.RETURN) {
            returns.put(write.task(), write);
        }
        twilio.accept(effect);
    }

    @Override
    public void hears(Event event, Consumer<Event> engine) {
        if (event instanceof Event.WriteAnswered(var id, Answer<Task> answer) && returns.containsKey(id.task())) {
            Effect.WriteTask write =
                    Optional.ofNullable(returns.remove(id.task())).orElseThrow();
            if (!(answer instanceof Answer.Got)) {
                failed.put(id.task(), write);
                return;
            }
        }
        if (event instanceof Event.TaskSeen seen && line.isPresent()) {
            Optional.ofNullable(failed.remove(seen.task().sid())).ifPresent(line.get());
        }
        engine.accept(event);
    }
}

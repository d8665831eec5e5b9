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

/** Sends a write again whose answer was lost. */
final class ResendsBlindly implements Plant {
    private final Map<TaskSid, Effect.WriteTask> last = new HashMap<>();
    private Optional<Consumer<Effect>> line = Optional.empty();

    @Override
    public void asks(Effect effect, Consumer<Effect> twilio, Consumer<Event> engine) {
        line = Optional.of(twilio);
        if (effect instanceof Effect.WriteTask write) {
            last.put(write.task(), write);
        }
        twilio.accept(effect);
    }

    @Override
    public void hears(Event event, Consumer<Event> engine) {
        if (event instanceof Event.WriteAnswered(var id, Answer.Unreachable<Task> lost)
                && last.containsKey(id.task())
                && line.isPresent()) {
            line.get().accept(last.get(id.task()));
            return;
        }
        engine.accept(event);
    }
}

package dev.lull.simulation;

import dev.lull.engine.Effect;
import dev.lull.engine.Event;
import dev.lull.engine.TaskOverride;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskSid;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An undo writes the whole attributes as they were first seen, and not only Lull's own keys. */
final class UndoneWhole implements Plant {
    private final Set<TaskSid> undoing = new HashSet<>();
    private final Map<TaskSid, TaskAttributes> first = new HashMap<>();

    @Override
    public void hears(Event event, Consumer<Event> engine) {
        if (event instanceof Event.TaskSeen seen) {
            first.putIfAbsent(seen.task().sid(), seen.task().attributes());
        }
        if (event instanceof Event.Asked(TaskOverride request)) {
            if (request.action() instanceof TaskOverride.Action.Undo) {
                undoing.add(request.task());
            } else {
                undoing.remove(request.task());
            }
        }
        engine.accept(event);
    }

    @Override
    public void asks(Effect effect, Consumer<Effect> twilio, Consumer<Event> engine) {
        Optional<TaskAttributes> old = effect instanceof Effect.WriteTask write && undoing.remove(write.task())
                ? Optional.ofNullable(first.get(write.task()))
                : Optional.empty();
        if (old.isPresent()
                && effect instanceof Effect.WriteTask write
                && write.attributes().isPresent()) {
            TaskAttributes mixed = Writes.over(old, write.attributes().get()).orElseThrow();
            twilio.accept(new Effect.WriteTask(
                    write.id(), write.channel(), Optional.of(mixed), write.ifMatch(), write.urgency(), write.latest()));
        } else {
            twilio.accept(effect);
        }
    }
}

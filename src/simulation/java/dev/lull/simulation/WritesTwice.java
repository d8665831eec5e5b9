package dev.lull.simulation;

import dev.lull.engine.Effect;
import dev.lull.engine.Event;
import java.util.function.Consumer;

/** Writes everything twice, the second time without looking. */
final class WritesTwice implements Plant {
    @Override
    public void asks(Effect effect, Consumer<Effect> twilio, Consumer<Event> engine) {
        twilio.accept(effect);
        if (effect instanceof Effect.WriteTask write) {
            twilio.accept(new Effect.WriteTask(
                    write.id(), write.channel(), write.attributes(), Plant.NEWEST, write.urgency(), write.latest()));
        }
    }
}

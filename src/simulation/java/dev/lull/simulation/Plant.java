package dev.lull.simulation;

import dev.lull.engine.DecisionRecord;
import dev.lull.engine.Effect;
import dev.lull.engine.Event;
import dev.lull.policy.Policy;
import java.util.function.Consumer;

/**
 * Stands between one Lull and everything else, and can make it wrong: what it lets through, and what it makes of it,
 * is what a Lull with that defect would hear and do. The one that changes nothing is {@link #NONE}.
 */
interface Plant {
    /** Stands for the version that a task has at the moment of the write: the last write wins. */
    String NEWEST = "newest";

    Plant NONE = new Plant() {};

    default void hears(Event event, Consumer<Event> engine) {
        engine.accept(event);
    }

    default void asks(Effect effect, Consumer<Effect> twilio, Consumer<Event> engine) {
        twilio.accept(effect);
    }

    default void records(DecisionRecord decision, Consumer<DecisionRecord> audit) {
        audit.accept(decision);
    }

    default Policy wants(Policy policy) {
        return policy;
    }

    default boolean wakes() {
        return true;
    }
}

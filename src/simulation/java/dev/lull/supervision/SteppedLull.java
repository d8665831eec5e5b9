package dev.lull.supervision;

import dev.lull.engine.Change;
import dev.lull.engine.Effect;
import dev.lull.engine.Event;
import dev.lull.engine.Ledger;
import dev.lull.policy.Policy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** The real loop around the real engine, stepped by its owner, with its effects handed out instead of carried. */
public final class SteppedLull {
    private final Ledger ledger;
    private final Loop loop;

    /**
     * @param clock what this Lull takes for the server's time
     * @param nanos its clock that never jumps
     * @param instance its name in stamps and records
     */
    public SteppedLull(
            Policy policy,
            String instance,
            InstantSource clock,
            LongSupplier nanos,
            Audit audit,
            Consumer<Effect> effects,
            Consumer<List<Change>> changes) {
        ledger = new Ledger(policy, instance);
        loop = new Loop(ledger, clock, nanos, audit, effects, changes);
    }

    /** Lays an event into the inbox. */
    public void put(Event event) {
        loop.put(event);
    }

    /** Does all that is due. */
    public void step() {
        loop.step();
    }

    /** When the engine has to be stepped next, by its own clock; empty while nothing waits for its time. */
    public Optional<Instant> nextWake() {
        return ledger.nextWake();
    }

    public Policy policy() {
        return ledger.policy();
    }
}

package dev.lull.engine;

import dev.lull.model.WorkerSid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One call of the ledger: the rules that hold, the time it is, and all that comes of it. */
final class Occasion {
    final Rulebook rules;
    final Instant now;
    private final List<Effect> effects = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<DecisionRecord> records = new ArrayList<>();
    private final List<WorkerSid> freed = new ArrayList<>();
    private final List<WorkerSid> yielded = new ArrayList<>();
    private final List<WorkerSid> turned = new ArrayList<>();

    Occasion(Rulebook rules, Instant now) {
        this.rules = rules;
        this.now = now;
    }

    void take(Decision decision) {
        effects.addAll(decision.effects());
        records.addAll(decision.records());
        decision.settled().forEach(done -> tell(new Change.OverrideSettled(done.request(), done.outcome())));
    }

    void want(Effect effect) {
        effects.add(effect);
    }

    void tell(Change change) {
        changes.add(change);
    }

    /** A slot of the worker's may have become free. */
    void freed(WorkerSid worker) {
        freed.add(worker);
    }

    /** The next worker of whom that was said; each is given once. */
    Optional<WorkerSid> nextFreed() {
        return freed.isEmpty() ? Optional.empty() : Optional.of(freed.removeFirst());
    }

    /** A return that did not get through leaves the slot that it was to take: to who waits for one, not to itself. */
    void yielded(WorkerSid worker) {
        yielded.add(worker);
    }

    /** The next worker of whom that was said; each is given once. */
    Optional<WorkerSid> nextYielded() {
        return yielded.isEmpty() ? Optional.empty() : Optional.of(yielded.removeFirst());
    }

    /** Another of the worker's chats may have its turn, or a place to rest. */
    void turned(WorkerSid worker) {
        turned.add(worker);
    }

    /** The next worker of whom that was said; each is given once. */
    Optional<WorkerSid> nextTurned() {
        return turned.isEmpty() ? Optional.empty() : Optional.of(turned.removeFirst());
    }

    /** Whether a worker was named of whom nobody was told yet. */
    boolean hasOpenings() {
        return !freed.isEmpty() || !yielded.isEmpty() || !turned.isEmpty();
    }

    Outcome outcome() {
        return new Outcome(List.copyOf(effects), List.copyOf(changes), List.copyOf(records));
    }
}

package dev.lull.supervision;

import dev.lull.engine.Change;
import dev.lull.engine.Effect;
import dev.lull.engine.Event;
import dev.lull.engine.Ledger;
import dev.lull.engine.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The one place where the engine runs: takes what is in the inbox, lets the ledger decide, hands out what follows.
 * A test steps it; in production one thread does nothing else.
 */
final class Loop {
    /** However quiet it is, the clock is looked at this often. */
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);

    private final BlockingQueue<Consumer<Ledger>> inbox = new LinkedBlockingQueue<>();
    private final Ledger ledger;
    private final InstantSource clock;
    private final Audit audit;
    private final Consumer<Effect> effects;
    private final Consumer<List<Change>> changes;
    private final List<Change> batch = new ArrayList<>();
    private final TimeJumps jumps;
    private Instant latest = Instant.EPOCH;

    /** @param nanos a clock that never jumps, in nanoseconds from any origin */
    Loop(
            Ledger ledger,
            InstantSource clock,
            LongSupplier nanos,
            Audit audit,
            Consumer<Effect> effects,
            Consumer<List<Change>> changes) {
        this.ledger = ledger;
        this.clock = clock;
        this.audit = audit;
        this.effects = effects;
        this.changes = changes;
        jumps = new TimeJumps(clock, nanos);
    }

    /** May be called by any thread. */
    void put(Event event) {
        inbox.add(same -> take(same.apply(event, now())));
    }

    /** Puts an event that is made when its turn comes, out of what is known then. May be called by any thread. */
    void put(Function<Ledger, Event> maker) {
        inbox.add(same -> take(same.apply(maker.apply(same), now())));
    }

    /** Runs something on the loop's thread, after all that was put before it. */
    void run(Consumer<Ledger> task) {
        inbox.add(same -> {
            publish();
            task.accept(same);
        });
    }

    /** Waits until something is due, at most a second, and does all of it. */
    void await() throws InterruptedException {
        step(inbox.poll(untilDue().toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Does all that is due, without waiting. */
    void step() {
        step(inbox.poll());
    }

    private void step(@Nullable Consumer<Ledger> first) {
        lookAtTheClock();
        for (Consumer<Ledger> next = first; next != null; next = inbox.poll()) {
            next.accept(ledger);
            lookAtTheClock();
        }
        take(ledger.wake(now()));
        publish();
    }

    /** Before anything is decided: what came in before a sleep says nothing of the time after it. */
    private void lookAtTheClock() {
        jumps.sinceLast().ifPresent(by -> take(ledger.apply(new Event.ClockJumped(by), now())));
    }

    private Duration untilDue() {
        Duration wait = ledger.nextWake()
                .map(at -> Duration.between(now(), at))
                .filter(left -> left.compareTo(LONGEST_SLEEP) < 0)
                .orElse(LONGEST_SLEEP);
        return wait.isNegative() ? Duration.ZERO : wait.plusMillis(1);
    }

    private void take(Outcome outcome) {
        outcome.records().forEach(audit::append);
        batch.addAll(outcome.changes());
        outcome.effects().forEach(effects);
    }

    private void publish() {
        if (!batch.isEmpty()) {
            List<Change> all = List.copyOf(batch);
            batch.clear();
            changes.accept(all);
        }
    }

    /** Runs backwards only where the clock was set: holding on to a wrong time would end every countdown early. */
    private Instant now() {
        Instant read = clock.instant();
        latest = read.isAfter(latest) || read.isBefore(latest.minus(TimeJumps.TOLERATED)) ? read : latest;
        return latest;
    }
}

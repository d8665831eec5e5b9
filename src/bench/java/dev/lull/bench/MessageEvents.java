package dev.lull.bench;

import dev.lull.engine.Event;
import dev.lull.engine.Ledger;
import dev.lull.engine.Outcome;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one message costs, from its event to the change that readers see, with so many chats open. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MessageEvents {
    @Param({"10", "100", "1000", "10000", "100000"})
    int chats;

    private OpenChats open = new OpenChats(0);
    private Ledger ledger = open.ledger();
    private PluginsWay plugin = new PluginsWay(List.of());

    /** Both know the same chats. */
    @Setup
    public void open() {
        open = new OpenChats(chats);
        ledger = open.ledger();
        plugin = new PluginsWay(open.conversations());
    }

    /** The whole step: turns, deadline, alarm, the row that readers see. */
    @Benchmark
    public Outcome lull() {
        return ledger.apply(open.next(), open.now());
    }

    /** Only the copied array; no timer, no row. */
    @Benchmark
    public List<PluginsWay.Entry> plugin() {
        Event.MessagesSeen next = open.next();
        return plugin.onMessage(next.conversation(), next.page().newestFirst().getFirst());
    }
}

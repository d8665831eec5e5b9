package dev.lull.simulation;

import dev.lull.simulation.Tally.Count;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Runs many seeds on all processors. */
final class Campaign {
    /** A seed that broke a rule. */
    record Failure(long seed, Broken broken) {}

    /** @param failures the lowest seeds first */
    record Outcome(long seeds, Tally tally, List<Failure> failures, long millis) {
        @Override
        public String toString() {
            return seeds + " seeds in " + millis / 1000 + " s, " + tally.faults() + " faults injected, "
                    + failures.size() + " violations; " + tally.of(Count.WRONG_DEACTIVATIONS)
                    + " wrong deactivations (a message fell between the last read and the write), "
                    + tally.of(Count.WRONG_STAYED) + " of them not undone by the next read; " + tally;
        }
    }

    private final long first;
    private final long seeds;
    private final Supplier<Plant> plants;
    private final int enough;

    /** @param enough after so many failures no further seed is begun */
    Campaign(long first, long seeds, Supplier<Plant> plants, int enough) {
        this.first = first;
        this.seeds = seeds;
        this.plants = plants;
        this.enough = enough;
    }

    Outcome run() throws InterruptedException {
        long begun = System.nanoTime();
        AtomicLong next = new AtomicLong(first);
        AtomicLong done = new AtomicLong();
        ConcurrentLinkedQueue<Failure> failures = new ConcurrentLinkedQueue<>();
        Tally total = new Tally();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            threads.add(Thread.ofPlatform().name("simulation-" + i).start(() -> {
                Tally mine = new Tally();
                for (long seed = next.getAndIncrement();
                        seed < first + seeds && failures.size() < enough;
                        seed = next.getAndIncrement()) {
                    Run.Result result = new Run(Script.draw(seed), Set.of(), plants, false).play();
                    mine.add(result.tally());
                    done.incrementAndGet();
                    if (result.broken().isPresent()) {
                        failures.add(new Failure(seed, result.broken().get()));
                    }
                }
                synchronized (total) {
                    total.add(mine);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return new Outcome(
                done.get(),
                total,
                failures.stream()
                        .sorted(Comparator.comparingLong(Failure::seed))
                        .toList(),
                (System.nanoTime() - begun) / 1_000_000);
    }
}

package dev.lull.desktop;

import dev.lull.policy.Automation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A large workspace in which somebody writes all the time. */
final class Load implements AutoCloseable {
    static final int WORKERS = 500;
    static final int CHATS = 5_000;
    static final int PER_SECOND = 200;
    /** Messages come one by one, as they do in life, not once a second. */
    private static final long EVERY_MICROS = TimeUnit.SECONDS.toMicros(1) / PER_SECOND;

    final FakeWorkspace workspace =
            new FakeWorkspace(Duration.ofMinutes(10), Automation.DRY_RUN, InstantSource.system());
    private final Random random = new Random(7);
    private final long[] newest = new long[CHATS];
    private final ScheduledExecutorService people = Executors.newSingleThreadScheduledExecutor();

    /** Tells what there is; one chat in four is inactive. */
    void fill() {
        for (int i = 0; i < WORKERS; i++) {
            workspace.worker("WK" + i, "Agent " + i, "Available", i % 9 != 0, 5, 5);
        }
        for (int i = 0; i < CHATS; i++) {
            Duration age = Duration.ofSeconds(random.nextInt(20_000));
            if (i % 4 == 0) {
                workspace.inactiveChat("WT" + i, worker(i), "Customer " + i, "Queue " + i % 12, age);
            } else {
                workspace.activeChat("WT" + i, worker(i), "Customer " + i, "Queue " + i % 12, age);
            }
            write(i);
        }
    }

    /** From now on people write. */
    void start() {
        var _ = people.scheduleAtFixedRate(() -> write(random.nextInt(CHATS)), 0, EVERY_MICROS, TimeUnit.MICROSECONDS);
    }

    /** Agent and customer in turn, so that every message changes its row. */
    private void write(int chat) {
        long index = ++newest[chat];
        if ((index & 1) == 0 || chat % 4 == 0) {
            workspace.agentWrote("WT" + chat, worker(chat), index, Duration.ZERO);
        } else {
            workspace.customerWrote("WT" + chat, index, Duration.ZERO);
        }
    }

    private static String worker(int chat) {
        return "WK" + chat % WORKERS;
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}

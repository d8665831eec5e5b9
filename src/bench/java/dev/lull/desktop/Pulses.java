package dev.lull.desktop;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * Watches the FX thread: how much of a core it takes, how long its part of each pulse is (animations, CSS, layout), and
 * how far the pulses lie apart. The timer that watches keeps 60 pulses a second going, which a quiet window would not
 * have.
 */
final class Pulses extends AnimationTimer {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROOM = 100_000;

    private final long[] works = new long[ROOM];
    private final long[] gaps = new long[ROOM];
    private final long fxThread = Thread.currentThread().threadId();
    private int count;
    private long pulseAt;
    private long startedAt;
    private long cpuBefore;

    /** To be made on the FX thread. */
    Pulses(Scene scene) {
        scene.addPostLayoutPulseListener(this::onLaidOut);
    }

    @Override
    public void start() {
        startedAt = System.nanoTime();
        cpuBefore = THREADS.getThreadCpuTime(fxThread);
        super.start();
    }

    @Override
    public void handle(long now) {
        long at = System.nanoTime();
        if (pulseAt != 0 && count < ROOM) {
            gaps[count] = at - pulseAt;
        }
        pulseAt = at;
    }

    private void onLaidOut() {
        if (pulseAt != 0 && count < ROOM) {
            works[count] = System.nanoTime() - pulseAt;
            count++;
        }
    }

    /** One line of the table; to be called on the FX thread. */
    String line(String name) {
        stop();
        double seconds = (System.nanoTime() - startedAt) / 1e9;
        double cpu = (THREADS.getThreadCpuTime(fxThread) - cpuBefore) / 1e6 / seconds;
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.1f / %.1f / %.1f | %.1f / %.1f / %.1f |",
                name,
                cpu,
                millis(works, 0.5),
                millis(works, 0.95),
                millis(works, 0.99),
                millis(gaps, 0.5),
                millis(gaps, 0.95),
                millis(gaps, 0.99));
    }

    private double millis(long[] nanos, double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[(int) Math.min(count - 1L, Math.round(share * (count - 1)))] / 1e6;
    }
}

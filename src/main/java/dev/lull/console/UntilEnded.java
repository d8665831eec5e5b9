package dev.lull.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a command come to its own end first when the process is told to end (Ctrl-C, SIGTERM). */
final class UntilEnded {
    private static final long PATIENCE_SECONDS = 3;

    private UntilEnded() {}

    /** Something that ends when its thread is interrupted. */
    @FunctionalInterface
    interface Endless {
        Exit run() throws InterruptedException;
    }

    static Exit run(Endless endless) {
        Thread here = Thread.currentThread();
        CountDownLatch over = new CountDownLatch(1);
        Thread hook = Thread.ofPlatform().name("lull-ending").unstarted(() -> {
            here.interrupt();
            try {
                over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return endless.run();
        } catch (InterruptedException ended) {
            return Exit.DONE;
        } finally {
            over.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException ending) {
                // The hook is running: that is why we are here.
            }
        }
    }
}

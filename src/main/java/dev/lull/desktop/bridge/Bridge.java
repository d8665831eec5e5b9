package dev.lull.desktop.bridge;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one way into the FX thread and out of it. After it was closed, nothing reaches the window any more. */
public final class Bridge implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bridge.class);

    /** What comes while it closes is dropped, as all that comes later. */
    private final ScheduledExecutorService timer = new ScheduledThreadPoolExecutor(
            1,
            Thread.ofPlatform().name("lull-window-timer").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("lull-window-", 1).factory());
    private volatile boolean closed;

    /** Runs something on the FX thread, soon. */
    public void onFx(Runnable task) {
        if (!closed) {
            Platform.runLater(() -> {
                if (!closed) {
                    task.run();
                }
            });
        }
    }

    /** Runs something on the FX thread, after a while. */
    public Cancellable later(Duration delay, Runnable task) {
        if (closed) {
            return () -> {};
        }
        var scheduled = timer.schedule(() -> onFx(task), delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> scheduled.cancel(false);
    }

    /** Does work that may block on a thread of its own, and brings what came of it to the FX thread. */
    public <T> void background(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        try {
            threads.execute(() -> {
                try {
                    T result = work.call();
                    onFx(() -> done.accept(result));
                } catch (Exception problem) {
                    LOG.debug("Work for the window failed.", problem);
                    onFx(() -> failed.accept(problem));
                }
            });
        } catch (RejectedExecutionException late) {
            LOG.debug("The window was closed before its work began.", late);
        }
    }

    /** Does not wait for work that is under way. */
    @Override
    public void close() {
        closed = true;
        timer.shutdownNow();
        threads.shutdown();
    }

    /** Something that is to come, and can be called off. */
    @FunctionalInterface
    public interface Cancellable {
        void cancel();
    }
}

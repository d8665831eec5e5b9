package dev.lull.console;

import dev.lull.supervision.Account;
import dev.lull.supervision.ConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Opens the workspace that a command is about. A server that takes the connection and is silent hangs no command, and
 * one that answers that it is busy is asked a few times more.
 */
final class Opening {
    private static final int ATTEMPTS = 5;
    /** All pauses together; one that does not fit in is not begun. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private Opening() {}

    /** Waits for so long. */
    @FunctionalInterface
    interface Pause {
        void last(Duration time) throws InterruptedException;
    }

    /** @param account empty for the simulator */
    static OpenWorkspace of(Optional<Account> account, SupervisionOpener outside)
            throws CommandException, InterruptedException {
        return of(account, outside, Thread::sleep);
    }

    static OpenWorkspace of(Optional<Account> account, SupervisionOpener outside, Pause pause)
            throws CommandException, InterruptedException {
        String key = UUID.randomUUID().toString();
        Duration left = LONGEST_WAIT;
        for (int attempt = 1; ; attempt++) {
            try {
                return once(account, outside);
            } catch (ConnectionException failed) {
                Duration wait = failed.pauseAfter(key, attempt);
                left = left.minus(wait);
                if (failed.problem() != ConnectionException.Problem.BUSY || attempt == ATTEMPTS || left.isNegative()) {
                    throw CommandException.of(failed);
                }
                pause.last(wait);
            }
        }
    }

    private static OpenWorkspace once(Optional<Account> account, SupervisionOpener outside)
            throws ConnectionException, CommandException, InterruptedException {
        CompletableFuture<OpenWorkspace> opening = new CompletableFuture<>();
        Thread opener = Thread.ofVirtual().name("lull-open").start(() -> {
            try {
                OpenWorkspace workspace = outside.open(account);
                if (!opening.complete(workspace)) {
                    workspace.close();
                }
            } catch (ConnectionException | RuntimeException failed) {
                opening.completeExceptionally(failed);
            }
        });
        try {
            return opening.get(Readiness.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException silent) {
            opening.cancel(false);
            opener.interrupt();
            throw new CommandException(
                    Exit.FAILED,
                    "Twilio did not answer within " + Readiness.PATIENCE.toSeconds()
                            + " seconds; check the network and try again.");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ConnectionException told) {
                throw told;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}

package dev.lull.console;

import dev.lull.supervision.Account;
import dev.lull.supervision.ConnectionException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Opens the workspace that a command is about. A server that takes the connection and is silent hangs no command. */
final class Opening {
    private Opening() {}

    /** @param account empty for the simulator */
    static OpenWorkspace of(Optional<Account> account, SupervisionOpener outside)
            throws CommandException, InterruptedException {
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
                throw CommandException.of(told);
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}

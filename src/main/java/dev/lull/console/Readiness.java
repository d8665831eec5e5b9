package dev.lull.console;

import dev.lull.engine.Change;
import dev.lull.supervision.Health;
import dev.lull.supervision.PlainEnglish;
import dev.lull.supervision.Subscription;
import dev.lull.supervision.Supervision;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Waits until a supervision has read its workspace once. */
final class Readiness {
    /** For so long nothing at all may come before a command gives up; a big workspace takes longer as a whole. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    /** So many requests in that time are a large workspace that is being read, not one that does not answer. */
    private static final long MANY = 60;

    private Readiness() {}

    /**
     * Starts the supervision and returns what it has read.
     *
     * @throws CommandException if the credentials are not accepted, or nothing comes for {@link #PATIENCE}
     */
    static Snapshot start(Supervision supervision, InstantSource clock) throws CommandException, InterruptedException {
        Inbox inbox = new Inbox(clock);
        Snapshot snapshot = new Snapshot();
        Optional<String> problem = Optional.empty();
        try (Subscription _ = supervision.subscribe(inbox)) {
            supervision.start();
            long sent = 0;
            long giveUp = System.nanoTime() + PATIENCE.toNanos();
            while (true) {
                Optional<Inbox.Told> told = inbox.next(Duration.ofNanos(giveUp - System.nanoTime()));
                if (told.isEmpty() && supervision.requestsSent() - sent > MANY && problem.isEmpty()) {
                    sent = supervision.requestsSent();
                    giveUp = System.nanoTime() + PATIENCE.toNanos();
                    continue;
                }
                if (told.isEmpty()) {
                    throw new CommandException(
                            Exit.FAILED,
                            problem.orElse("The workspace could not be read within " + PATIENCE.toSeconds()
                                    + " seconds; try again."));
                }
                switch (told.get()) {
                    case Inbox.Told.Changes(var at, List<Change> changes) -> {
                        snapshot.take(changes);
                        giveUp = changes.isEmpty() ? giveUp : System.nanoTime() + PATIENCE.toNanos();
                    }
                    case Inbox.Told.Condition(Health health) -> {
                        if (health.ready()) {
                            return snapshot;
                        }
                        problem = health.problem().map(PlainEnglish::of);
                        refuse(health);
                    }
                }
            }
        }
    }

    /** @throws CommandException if trying again cannot help */
    static void refuse(Health health) throws CommandException {
        if (health.denied()) {
            throw new CommandException(
                    Exit.DENIED,
                    health.problem()
                            .map(PlainEnglish::of)
                            .orElse("The credentials are not accepted; check the API key."));
        }
    }
}

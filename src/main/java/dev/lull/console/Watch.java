package dev.lull.console;

import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import dev.lull.supervision.Account;
import dev.lull.supervision.FeedScope;
import dev.lull.supervision.Health;
import dev.lull.supervision.Subscription;
import dev.lull.supervision.Supervision;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Supervises a workspace and shows it until the process is told to end or nobody reads any more. */
final class Watch {
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final Surroundings here;
    private final Outside outside;
    private final Optional<Duration> timeout;
    private final boolean json;

    Watch(Surroundings here, Outside outside, Optional<Duration> timeout, boolean json) {
        this.here = here;
        this.outside = outside;
        this.timeout = timeout;
        this.json = json;
    }

    /** @param account empty for the simulator */
    Exit run(Optional<Account> account, boolean automate) throws CommandException, InterruptedException {
        try (OpenWorkspace workspace = Opening.of(account, outside)) {
            return watch(workspace, automate);
        }
    }

    private Exit watch(OpenWorkspace workspace, boolean automate) throws CommandException, InterruptedException {
        Policy policy =
                workspace.policy(new Overlay(timeout, Optional.of(automate ? Automation.ON : Automation.DRY_RUN)));
        String title = title(workspace, policy, automate);
        here.say(title);
        try (Supervision supervision = workspace.supervise(new FeedScope.Everything(true), policy)) {
            Inbox early = new Inbox(workspace.clock());
            try (Subscription _ = supervision.subscribe(early)) {
                supervision.start();
                awaitFirst(early, supervision.ready());
            }
            Inbox inbox = new Inbox(workspace.clock());
            try (WatchView view = view(workspace, title, supervision.health());
                    Subscription _ = supervision.subscribe(inbox)) {
                return show(inbox, view);
            }
        }
    }

    /** What is only half read would be shown as change after change that nobody made. */
    private void awaitFirst(Inbox inbox, CompletableFuture<Void> ready) throws CommandException, InterruptedException {
        HealthNotes notes = new HealthNotes(here);
        while (!ready.isDone()) {
            Optional<Inbox.Told> told = inbox.next(Duration.ofMillis(100));
            if (told.isPresent() && told.get() instanceof Inbox.Told.Condition(Health health)) {
                Readiness.refuse(health);
                notes.note(health);
            }
        }
    }

    private Exit show(Inbox inbox, WatchView view) throws CommandException, InterruptedException {
        long beat = System.nanoTime();
        while (!here.out().checkError()) {
            Optional<Inbox.Told> told = inbox.next(Duration.ofNanos(beat - System.nanoTime()));
            if (told.isPresent()) {
                switch (told.get()) {
                    case Inbox.Told.Changes(var at, var changes) -> view.changed(at, changes);
                    case Inbox.Told.Condition(Health health) -> {
                        Readiness.refuse(health);
                        view.health(health);
                    }
                }
            }
            if (beat - System.nanoTime() <= 0) {
                view.tick();
                beat = System.nanoTime() + BEAT.toNanos();
            }
        }
        return Exit.DONE;
    }

    private WatchView view(OpenWorkspace workspace, String title, Health health) {
        if (json) {
            return ChangeLines.json(here);
        }
        return here.terminal()
                .<WatchView>map(terminal -> new LiveTable(here.out(), terminal, workspace.clock(), title, health))
                .orElseGet(() -> ChangeLines.plain(here));
    }

    private static String title(OpenWorkspace workspace, Policy policy, boolean automate) {
        return (workspace.isSimulated() ? "SIMULATOR · " : "") + workspace.name() + " · timeout "
                + TimeoutText.of(policy.timeout())
                + (automate ? " · automation on" : " · dry run: nothing is written (--automate moves tasks)");
    }
}

package dev.lull.console;

import dev.lull.policy.Automation;
import dev.lull.supervision.Account;
import dev.lull.supervision.FeedScope;
import dev.lull.supervision.Supervision;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Reads a workspace once, writes nothing to it, and prints. */
abstract class SnapshotCommand extends Command {
    @ArgGroup(validate = false, order = 50, heading = AccountOptions.HEADING)
    private final AccountOptions options = new AccountOptions();

    @Option(names = "--json", order = 1, description = "Print JSON.")
    private boolean json;

    SnapshotCommand(Surroundings here, Outside.Maker maker) {
        super(here, maker);
    }

    abstract FeedScope scope();

    abstract String json(Snapshot snapshot);

    abstract List<String> table(Snapshot snapshot, OpenWorkspace workspace, int width);

    @Override
    final Exit run(Outside outside) throws CommandException, InterruptedException {
        Account account = options.require(here());
        Overlay readOnly = new Overlay(options.timeout(), Optional.of(Automation.EMERGENCY_STOP));
        try (OpenWorkspace workspace = Opening.of(Optional.of(account), outside);
                Supervision supervision = workspace.supervise(scope(), workspace.policy(readOnly))) {
            Snapshot snapshot = Readiness.start(supervision, workspace.clock());
            if (json) {
                here().out().println(json(snapshot));
            } else {
                int width = here().terminal()
                        .map(Terminal::size)
                        .map(Terminal.Size::columns)
                        .orElse(Integer.MAX_VALUE);
                table(snapshot, workspace, width).forEach(here().out()::println);
            }
            here().out().flush();
            return Exit.DONE;
        }
    }
}

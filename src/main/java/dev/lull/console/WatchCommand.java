package dev.lull.console;

import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

@CommandLine.Command(
        name = "watch",
        description = {
            "Supervise in the terminal until it is ended with Ctrl-C.",
            "Without --automate it is a dry run: it shows what would be moved and writes nothing."
        },
        footer =
                "%nWhere no account is configured, it supervises a simulator in its own process.%n"
                        + "A line of --json is an object of `lull tasks --json` with `at` and `change` (added, updated, removed).")
final class WatchCommand extends Command {
    @ArgGroup(validate = false, order = 50, heading = AccountOptions.HEADING)
    private final AccountOptions options = new AccountOptions();

    @Option(names = "--json", order = 1, description = "Print one JSON object for each change of a task.")
    private boolean json;

    @Option(names = "--automate", order = 2, description = "Move tasks, until this command ends.")
    private boolean automate;

    WatchCommand(Surroundings here, Outside.Maker maker) {
        super(here, maker);
    }

    @Override
    Exit run(Outside outside) throws CommandException, InterruptedException {
        return new Watch(here(), outside, options.timeout(), json).run(options.resolve(here()), automate);
    }
}

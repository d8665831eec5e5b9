package dev.lull.console;

import dev.lull.engine.TaskOverride;
import java.util.Optional;
import picocli.CommandLine;

@CommandLine.Command(
        name = "activate",
        description = "Move tasks to their active channel now, with a fresh timeout.",
        footer = OverrideHelp.EXIT_CODES)
final class ActivateCommand extends OverrideCommand {
    ActivateCommand(Surroundings here, Outside.Maker maker) {
        super(here, maker, "activate", new TaskOverride.Action.ForceActive());
    }

    @Override
    Optional<String> advice() {
        return Optional.empty();
    }
}

package dev.lull.console;

import dev.lull.engine.TaskOverride;
import java.util.Optional;
import picocli.CommandLine;

@CommandLine.Command(
        name = "deactivate",
        description = "Move tasks to their inactive channel now, until somebody writes.",
        footer = OverrideHelp.EXIT_CODES)
final class DeactivateCommand extends OverrideCommand {
    DeactivateCommand(Surroundings here, Outside.Maker maker) {
        super(here, maker, "deactivate", new TaskOverride.Action.ForceInactive());
    }

    @Override
    Optional<String> advice() {
        return Optional.of("A chat comes back when its customer writes only while a Lull with automation is running.");
    }
}

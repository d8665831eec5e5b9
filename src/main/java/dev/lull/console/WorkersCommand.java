package dev.lull.console;

import dev.lull.supervision.FeedScope;
import java.util.List;
import picocli.CommandLine;

@CommandLine.Command(
        name = "workers",
        description = "Print the workers and their capacity, once. Writes nothing to Twilio.",
        footer = "%nA program reads --json: an array of objects.")
final class WorkersCommand extends SnapshotCommand {
    WorkersCommand(Surroundings here, Outside.Maker maker) {
        super(here, maker);
    }

    @Override
    FeedScope scope() {
        return new FeedScope.Everything(false);
    }

    @Override
    String json(Snapshot snapshot) {
        return Json.array(snapshot.workers().stream().map(Json::of).toList());
    }

    @Override
    List<String> table(Snapshot snapshot, OpenWorkspace workspace, int width) {
        return snapshot.workers().isEmpty()
                ? List.of("There is no worker in " + workspace.name() + ".")
                : WorkerTable.lines(snapshot.workers(), width);
    }
}

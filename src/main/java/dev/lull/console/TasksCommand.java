package dev.lull.console;

import dev.lull.supervision.FeedScope;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(
        name = "tasks",
        description = "Print the open tasks, once. Writes nothing to Twilio.",
        footer = "%nA program reads --json: an array of objects; every key is always there, times are UTC.")
final class TasksCommand extends SnapshotCommand {
    @Option(
            names = "--no-messages",
            order = 2,
            description = "Do not read the conversations: quicker, but nothing has a countdown.")
    private boolean withoutMessages;

    TasksCommand(Surroundings here, Outside.Maker maker) {
        super(here, maker);
    }

    @Override
    FeedScope scope() {
        return new FeedScope.Everything(!withoutMessages);
    }

    @Override
    String json(Snapshot snapshot) {
        return Json.array(snapshot.tasks().stream().map(Json::of).toList());
    }

    @Override
    List<String> table(Snapshot snapshot, OpenWorkspace workspace, int width) {
        return snapshot.tasks().isEmpty()
                ? List.of("There is no open task in " + workspace.name() + ".")
                : TaskTable.lines(snapshot.tasks(), workspace.clock().instant(), width);
    }
}

package dev.lull.console;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lull.engine.TaskOverride;
import dev.lull.model.TaskSid;
import dev.lull.supervision.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves the named tasks, one after the other; one that fails does not keep the others from being tried. */
abstract class OverrideCommand extends Command {
    private static final int LONGEST_REASON = 200;

    @ArgGroup(validate = false, order = 50, heading = AccountOptions.HEADING)
    private final AccountOptions options = new AccountOptions();

    @Parameters(paramLabel = "WT…", arity = "1..*", description = "The task's SID.")
    private List<String> tasks = new ArrayList<>();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            order = 1,
            description = "Why, for the audit only; at most " + LONGEST_REASON + " characters.")
    private Optional<String> reason = Optional.empty();

    @Option(names = "--json", order = 2, description = "Print what became of each task as JSON, one object per line.")
    private boolean json;

    private final String name;
    private final TaskOverride.Action action;

    OverrideCommand(Surroundings here, Outside.Maker maker, String name, TaskOverride.Action action) {
        super(here, maker);
        this.name = name;
        this.action = action;
    }

    /** What else a person should know when a task was moved. */
    abstract Optional<String> advice();

    @Override
    final Exit run(Outside outside) throws CommandException, InterruptedException {
        if (tasks.stream().anyMatch(String::isBlank)) {
            throw new CommandException(
                    Exit.USAGE, "A task's SID is missing: write it as WT followed by 32 characters.");
        }
        if (reason.filter(text -> text.length() > LONGEST_REASON).isPresent()) {
            throw new CommandException(
                    Exit.USAGE, "The reason is too long: at most " + LONGEST_REASON + " characters.");
        }
        Account account = options.require(here());
        List<Exit> exits = new ArrayList<>();
        try (OpenWorkspace workspace = Opening.of(Optional.of(account), outside)) {
            Mover mover = new Mover(workspace, options.timeout(), action, reason);
            for (String task : tasks) {
                exits.add(move(new TaskSid(task), mover));
            }
        }
        if (exits.contains(Exit.DONE)) {
            advice().ifPresent(here()::say);
        }
        return Exit.worst(exits);
    }

    private Exit move(TaskSid task, Mover mover) throws InterruptedException {
        Mover.Result result = mover.move(task);
        here().say(task + ": " + result.sentence());
        if (json) {
            here().out()
                    .println(JsonNodeFactory.instance
                            .objectNode()
                            .put("task_sid", task.value())
                            .put("command", name)
                            .put("outcome", result.outcome())
                            .put("state", result.state().orElse(null))
                            .put("message", result.sentence()));
            here().out().flush();
        }
        return result.exit();
    }
}

package dev.lull.console;

import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ArgGroup;

/** What all commands have in common: they end with an {@link Exit}, and what fails is one sentence on stderr. */
abstract class Command implements Callable<Integer> {
    @ArgGroup(validate = false, order = 90, heading = "%nFiles and messages:%n")
    private final CommonOptions common = new CommonOptions();

    private final Surroundings here;
    private final Outside.Maker maker;

    Command(Surroundings here, Outside.Maker maker) {
        this.here = here;
        this.maker = maker;
    }

    abstract Exit run(Outside outside) throws CommandException, InterruptedException;

    final Surroundings here() {
        return here;
    }

    @Override
    public final Integer call() {
        return UntilEnded.run(this::runOnce).code();
    }

    private Exit runOnce() throws InterruptedException {
        try (Outside outside = common.open(maker)) {
            // The logger is made here, since only now it is known where the log is.
            LoggerFactory.getLogger(Command.class)
                    .info("lull {}: {}", here.version(), getClass().getSimpleName());
            return run(outside);
        } catch (CommandException told) {
            here.say(String.valueOf(told.getMessage()));
            return told.exit();
        }
    }
}

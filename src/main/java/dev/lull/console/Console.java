package dev.lull.console;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Lull's command line. */
public final class Console {
    private final Surroundings here;
    private final Outside.Maker maker;

    public Console(Surroundings here, Outside.Maker maker) {
        this.here = here;
        this.maker = maker;
    }

    /** Runs one command and returns what the process should exit with. */
    public int run(String... arguments) {
        CommandLine line = new CommandLine(new WindowCommand(here, maker))
                .addSubcommand(new WatchCommand(here, maker))
                .addSubcommand(new TasksCommand(here, maker))
                .addSubcommand(new WorkersCommand(here, maker))
                .addSubcommand(new ActivateCommand(here, maker))
                .addSubcommand(new DeactivateCommand(here, maker))
                .addSubcommand(new SimulateCommand(here, maker))
                .addSubcommand(new ScreenshotCommand(here, maker));
        line.getSubcommands().values().forEach(Console::addHelp);
        addHelp(line);
        line.getCommandSpec()
                .version("lull " + here.version())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .order(93)
                        .description("Print the version.")
                        .build());
        line.setOut(new PrintWriter(here.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(here.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((wrong, given) -> misused(wrong))
                .setExecutionExceptionHandler((mistake, command, given) -> mistaken(mistake))
                .setExecutionStrategy(this::execute);
        return line.execute(arguments);
    }

    private static void addHelp(CommandLine command) {
        command.getCommandSpec().usageMessage().sortOptions(false);
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .order(92)
                        .description("Show this help.")
                        .build());
    }

    private int execute(ParseResult parsed) {
        if (parsed.hasSubcommand() && !parsed.matchedOptions().isEmpty() && !parsed.isUsageHelpRequested()) {
            String command = parsed.subcommand().commandSpec().name();
            here.say("Options go after the command: lull " + command + " "
                    + parsed.matchedOptions().getFirst().longestName() + " …");
            return Exit.USAGE.code();
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private int misused(ParameterException wrong) {
        here.say(String.valueOf(wrong.getMessage()));
        CommandLine command = wrong.getCommandLine();
        UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        here.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        here.err().flush();
        return Exit.USAGE.code();
    }

    private int mistaken(Exception mistake) {
        LoggerFactory.getLogger(Console.class).error("A command failed unexpectedly.", mistake);
        here.say("something went wrong that Lull does not know ("
                + mistake.getClass().getSimpleName() + "); lull.log in the configuration folder tells more.");
        return Exit.FAILED.code();
    }
}

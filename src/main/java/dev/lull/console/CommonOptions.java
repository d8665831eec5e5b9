package dev.lull.console;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What every command understands. */
final class CommonOptions {
    @Option(
            names = "--config",
            paramLabel = "DIR",
            order = 90,
            description = "Where settings, audit and log are kept (default: the platform's configuration folder).")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = {"-v", "--verbose"},
            order = 91,
            description = "Show warnings here too, not only in the log.")
    private boolean verbose;

    Outside open(Outside.Maker maker) {
        return maker.make(config, verbose);
    }
}

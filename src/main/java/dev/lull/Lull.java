package dev.lull;

import dev.lull.console.Console;
import dev.lull.console.Surroundings;
import dev.lull.console.Terminal;
import java.util.Optional;

/** Where Lull starts: {@code lull --help} tells the rest. */
public final class Lull {
    private Lull() {}

    public static void main(String[] arguments) {
        Surroundings here = new Surroundings(
                System.getenv(),
                System.getProperty("os.name", ""),
                System.out,
                System.err,
                terminal(),
                Optional.ofNullable(Lull.class.getPackage().getImplementationVersion())
                        .orElse("(built from source)"));
        int exit = new Console(here, (config, verbose) -> Wiring.lay(here, config, verbose)).run(arguments);
        // The toolkit and the libraries keep threads that would hold the process.
        System.exit(exit);
    }

    private static Optional<Terminal> terminal() {
        return Optional.ofNullable(System.console())
                .filter(console -> console.isTerminal())
                .map(interactive -> Terminal::ask);
    }
}

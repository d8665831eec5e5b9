package dev.lull;

import dev.lull.console.Console;
import dev.lull.console.Surroundings;
import dev.lull.supervision.PlainEnglish;
import dev.lull.supervision.ServerClock;
import dev.lull.supervision.Workspaces;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Runs commands as a shell would, and keeps what they print. */
final class Shell {
    static final Map<String, String> ACCOUNT =
            Map.of("TWILIO_ACCOUNT_SID", "AC1", "TWILIO_API_KEY", "SK1", "TWILIO_API_SECRET", "hidden");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console;

    Shell(Map<String, String> environment, Path folder, Function<ServerClock, Workspaces> twilio) {
        Surroundings here = new Surroundings(
                environment,
                "Linux",
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Optional.empty(),
                "1.2.3");
        console = new Console(
                here,
                (config, verbose) ->
                        new Wiring(config.orElse(folder), mishap -> here.say(PlainEnglish.of(mishap)), twilio));
    }

    int run(String... arguments) {
        out.reset();
        err.reset();
        return console.run(arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

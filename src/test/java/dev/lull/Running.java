package dev.lull;

import dev.lull.console.Console;
import dev.lull.console.Surroundings;
import dev.lull.supervision.PlainEnglish;
import dev.lull.twilio.TwilioWorkspaces;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A command of the whole program, on a thread of its own until it is interrupted, as a signal would do. */
final class Running implements AutoCloseable {
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private final Thread thread;

    /**
     * @param folder the configuration folder
     * @param out takes what the command prints
     */
    Running(Path folder, Map<String, String> environment, OutputStream out, String... arguments) {
        Surroundings here = new Surroundings(
                environment,
                "Linux",
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                Optional.empty(),
                "0");
        thread = Thread.ofPlatform()
                .start(() -> exit.complete(new Console(
                                here,
                                (config, verbose) -> new Wiring(
                                        folder,
                                        mishap -> here.say(PlainEnglish.of(mishap)),
                                        clock -> new TwilioWorkspaces(clock, InstantSource.system())))
                        .run(arguments)));
    }

    /** The exit code, once it has ended. */
    CompletableFuture<Integer> exit() {
        return exit;
    }

    /** Ends it and waits until it has. */
    @Override
    public void close() {
        thread.interrupt();
        exit.join();
    }
}

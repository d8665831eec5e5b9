package dev.lull.desktop.alerts;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Freedesktop notifications through {@code notify-send}, which every Linux desktop has or can install: one process for
 * each, against megabytes of a D-Bus library for one call.
 */
final class NotifySend implements Notifier {
    private static final String COMMAND = "notify-send";
    private static final long PATIENCE_SECONDS = 5;

    private final Map<String, String> environment;

    /** @param environment the process's */
    NotifySend(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Optional<Missing> unavailable() {
        if (environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "").isBlank()) {
            return Optional.of(Missing.SESSION_BUS);
        }
        return onPath() ? Optional.empty() : Optional.of(Missing.NOTIFY_SEND);
    }

    private boolean onPath() {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, COMMAND)));
    }

    @Override
    public void show(String title, String text) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(COMMAND, "--app-name=Lull", "--", escaped(title), escaped(text)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroy();
            throw new IOException("notify-send did not end.");
        }
        if (process.exitValue() != 0) {
            throw new IOException("notify-send failed.");
        }
    }

    /** The specification lets servers read markup in the text. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package dev.lull.desktop.pages;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The browser that the desktop has chosen. JavaFX's own way to it needs an {@code Application}, which Lull does not
 * start, and AWT is not wanted beside JavaFX; so it is the desktop's own command.
 */
public final class SystemBrowser implements Browser {
    /** So soon a desktop without a browser says so. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String system;

    /** @param system the operating system's name, as Java tells it */
    public SystemBrowser(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    @Override
    public void open(URI page) throws IOException {
        run(command(page.toASCIIString()));
    }

    /** A browser that goes on running counts as one that was started. */
    static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        try {
            if (process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() != 0) {
                throw new IOException("It ended with " + process.exitValue() + ".");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    List<String> command(String page) {
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", page);
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", page);
    }
}

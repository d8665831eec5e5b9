package dev.lull.desktop.pages;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * The browser that the desktop has chosen. JavaFX's own way to it needs an {@code Application}, which Lull does not
 * start, and AWT is not wanted beside JavaFX; so it is the desktop's own command.
 */
public final class SystemBrowser implements Browser {
    private final String system;

    /** @param system the operating system's name, as Java tells it */
    public SystemBrowser(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    @Override
    public void open(URI page) throws IOException {
        Process process = new ProcessBuilder(command(page.toASCIIString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
    }

    List<String> command(String page) {
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", page);
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", page);
    }
}

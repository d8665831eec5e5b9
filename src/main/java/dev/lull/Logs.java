package dev.lull;

import java.nio.file.Path;

/** Tells {@code logback.xml} where to write; effective only before the first logger is made. */
final class Logs {
    private Logs() {}

    static void to(Path folder, boolean verbose) {
        System.setProperty("lull.log.folder", folder.toString());
        System.setProperty("lull.log.stderr", verbose ? "WARN" : "OFF");
        // Undertow's own way to SLF4J; it would otherwise look for other loggers first.
        System.setProperty("org.jboss.logging.provider", "slf4j");
    }
}

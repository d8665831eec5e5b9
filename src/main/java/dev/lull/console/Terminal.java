package dev.lull.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A terminal's size, in characters. */
@FunctionalInterface
public interface Terminal {
    Size size();

    /** Both at least 1. */
    record Size(int columns, int rows) {
        /** What a terminal has that does not tell. */
        static final Size USUAL = new Size(100, 30);
    }

    /** Asks {@code stty}, which every Unix has; the JDK does not know a terminal's size. */
    static Size ask() {
        try {
            Process stty = new ProcessBuilder("sh", "-c", "stty size </dev/tty")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var answer = stty.inputReader(StandardCharsets.US_ASCII)) {
                String line = answer.readLine();
                if (line != null && stty.waitFor(1, TimeUnit.SECONDS) && line.matches("[1-9]\\d{0,3} [1-9]\\d{0,3}")) {
                    int space = line.indexOf(' ');
                    return new Size(
                            Integer.parseInt(line.substring(space + 1)), Integer.parseInt(line.substring(0, space)));
                }
            }
        } catch (IOException noShell) {
            return Size.USUAL;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return Size.USUAL;
    }
}

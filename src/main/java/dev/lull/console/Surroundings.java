package dev.lull.console;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/**
 * The process that a command runs in.
 *
 * @param environment its variables
 * @param system the system property {@code os.name}
 * @param terminal empty where stdout is no terminal
 * @param version Lull's
 */
public record Surroundings(
        Map<String, String> environment,
        String system,
        PrintStream out,
        PrintStream err,
        Optional<Terminal> terminal,
        String version) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** A variable that is set to more than blanks. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }

    /** Why there can be no window, a sentence; empty where one may be tried. */
    Optional<String> whyNoWindow() {
        boolean needsVariable = system.startsWith("Linux") || system.endsWith("BSD");
        return needsVariable
                        && variable("DISPLAY").isEmpty()
                        && variable("WAYLAND_DISPLAY").isEmpty()
                ? Optional.of("There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set).")
                : Optional.empty();
    }

    /** Says something to the person, not to the program that reads stdout. */
    public void say(String sentence) {
        err.println("lull: " + sentence);
        err.flush();
    }
}

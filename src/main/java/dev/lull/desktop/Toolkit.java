package dev.lull.desktop;

import javafx.application.Platform;

/** JavaFX itself. */
final class Toolkit {
    private Toolkit() {}

    /**
     * Starts JavaFX, unless it runs already.
     *
     * @throws NoDisplayException if there is nothing to draw on
     */
    static void start() throws NoDisplayException {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException runs) {
            return;
        } catch (UnsupportedOperationException | LinkageError unavailable) {
            throw new NoDisplayException(
                    "No window can be opened here: there is no display, or libgtk-3-0 is not installed.", unavailable);
        }
    }
}

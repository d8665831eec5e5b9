package dev.lull.desktop;

import dev.lull.supervision.ConnectionException;
import java.io.IOException;
import java.nio.file.Path;

/** Renders the window without a display. */
public final class Screenshot {
    private Screenshot() {}

    /**
     * Opens the workspace, shows it in a scene of exactly the picture's size and writes that as PNG. The caller has set
     * {@code glass.platform=Headless} and {@code prism.order=sw} before JavaFX was first touched.
     *
     * @throws ConnectionException if the workspace cannot be opened
     * @throws IOException if the file cannot be written
     * @throws NoDisplayException if JavaFX cannot start
     */
    public static void write(DesktopContext context, Picture picture, Path file)
            throws ConnectionException, IOException, NoDisplayException {
        throw new UnsupportedOperationException(file + " " + picture + " " + context);
    }
}

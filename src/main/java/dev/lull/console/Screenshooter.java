package dev.lull.console;

import dev.lull.supervision.Account;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Draws the window without a display. */
@FunctionalInterface
public interface Screenshooter {
    /**
     * Writes a picture of what the window shows of a workspace.
     *
     * @param account empty where the simulator is to be shown
     * @throws ConnectionException with a sentence for a person
     * @throws IOException with a sentence for a person
     */
    void draw(Optional<Account> account, Overlay overlay, Picture picture) throws ConnectionException, IOException;

    /** The window's views. */
    enum View {
        LIVE,
        SETTINGS
    }

    /**
     * @param file a PNG, overwritten
     * @param width pixels
     * @param height pixels
     */
    record Picture(Path file, View view, int width, int height, Settings.Appearance theme) {}
}

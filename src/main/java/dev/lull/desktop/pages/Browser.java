package dev.lull.desktop.pages;

import java.io.IOException;
import java.net.URI;

/** Shows a page to the person. */
@FunctionalInterface
public interface Browser {
    /**
     * May block for a moment.
     *
     * @throws IOException if no browser can be started
     */
    void open(URI page) throws IOException;
}

package dev.lull.console;

import java.nio.file.Path;
import java.util.Optional;

/** What the commands need of the other rooms. Closing it writes what is still to be stored. */
public interface Outside extends SupervisionOpener, SimulatorLauncher, WindowLauncher, Screenshooter, AutoCloseable {
    @Override
    void close();

    /** Makes it once a command knows where its files are. */
    @FunctionalInterface
    interface Maker {
        /**
         * @param config the folder that was asked for
         * @param verbose whether warnings go to stderr too
         */
        Outside make(Optional<Path> config, boolean verbose);
    }
}

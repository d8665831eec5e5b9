package dev.lull.desktop.settings;

import java.nio.file.Path;
import java.util.Optional;

/** Lets a person choose a file; empty where they choose none. Called on the FX thread. */
public interface FileChoice {
    /** @param name what the new file is called unless a person says otherwise */
    Optional<Path> toSave(String title, String name);

    Optional<Path> toOpen(String title);
}

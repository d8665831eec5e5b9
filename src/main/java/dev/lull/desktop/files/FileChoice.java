package dev.lull.desktop.files;

import java.nio.file.Path;
import java.util.Optional;

/** Lets a person choose a file; empty where they choose none. Called on the FX thread. */
public interface FileChoice {
    /** @param name what the new file is called unless a person says otherwise, with its ending */
    Optional<Path> toSave(String title, String name);

    /** @param ending of the files that are offered, say {@code json} */
    Optional<Path> toOpen(String title, String ending);
}

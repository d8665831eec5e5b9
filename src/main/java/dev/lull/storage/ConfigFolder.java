package dev.lull.storage;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where Lull keeps its settings, audit and log. */
public final class ConfigFolder {
    private ConfigFolder() {}

    /**
     * The folder that was asked for, or the platform's place.
     *
     * @param asked from the command line
     * @param environment the process's
     * @param system the system property {@code os.name}
     * @param home the user's home folder
     */
    public static Path locate(Optional<Path> asked, Map<String, String> environment, String system, Path home) {
        return asked.orElseGet(() -> platform(environment, system.toLowerCase(Locale.ROOT), home));
    }

    private static Path platform(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("windows")) {
            return set(environment, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Lull");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Lull");
        }
        // The XDG specification tells to ignore a relative path.
        return set(environment, "XDG_CONFIG_HOME")
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".config"))
                .resolve("lull");
    }

    private static Optional<Path> set(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }

    /** Creates the folder where it is missing; only its owner may look into a new one. */
    static void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }
}

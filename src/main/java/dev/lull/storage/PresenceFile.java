package dev.lull.storage;

import dev.lull.supervision.Presence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One small file for each workspace that holds the moment. What cannot be read or written is as if it never was. */
public final class PresenceFile implements Presence {
    private static final Logger LOG = LoggerFactory.getLogger(PresenceFile.class);

    private final Path folder;
    private final Path file;
    private boolean failing;

    /**
     * @param config the configuration folder
     * @param workspace names the workspace: its SID, or another word of letters and digits
     */
    public PresenceFile(Path config, String workspace) {
        folder = config.resolve("supervised");
        file = folder.resolve(workspace);
    }

    @Override
    public Optional<Instant> last() {
        try {
            return Optional.of(Instant.parse(Files.readString(file).strip()));
        } catch (IOException | DateTimeException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public void at(Instant now) {
        Thread.startVirtualThread(() -> write(now));
    }

    private synchronized void write(Instant now) {
        try {
            ConfigFolder.create(folder);
            Files.writeString(file, now + "\n");
            failing = false;
        } catch (IOException unwritable) {
            if (!failing) {
                LOG.warn(
                        "Lull cannot note when it supervised ({}).",
                        unwritable.getClass().getSimpleName());
            }
            failing = true;
        }
    }
}

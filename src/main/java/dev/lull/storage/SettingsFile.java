package dev.lull.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.supervision.Mishap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/** One JSON object in one file, which is at every moment either the old one or the new one, whole. */
final class SettingsFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path file;
    private final InstantSource clock;
    private final Consumer<Mishap> mishaps;

    SettingsFile(Path file, InstantSource clock, Consumer<Mishap> mishaps) {
        this.file = file;
        this.clock = clock;
        this.mishaps = mishaps;
    }

    /**
     * The object in the file, an empty one where there is no file. One that is no JSON object is set aside.
     *
     * @throws IOException if the file is there and cannot be read or set aside; it must not be overwritten then
     */
    ObjectNode read() throws IOException {
        try {
            if (JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode object) {
                return object;
            }
        } catch (NoSuchFileException fresh) {
            return JSON.createObjectNode();
        } catch (JsonProcessingException garbage) {
            // Set aside below, as any other text that is no object.
        }
        Path aside = file.resolveSibling(file.getFileName() + ".broken-" + STAMP.format(clock.instant()));
        Files.move(file, aside);
        mishaps.accept(new Mishap.SetAside(file, aside));
        return JSON.createObjectNode();
    }

    void write(ObjectNode content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("The settings file has no folder.");
        }
        ConfigFolder.create(folder);
        Path fresh = Files.createTempFile(folder, "settings-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes =
                        ByteBuffer.wrap(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            replace(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void replace(Path fresh) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException network) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

package dev.lull.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresenceFileTest {
    @TempDir
    private Path config;

    @Test
    void whatWasNotedIsThereAtTheNextStart() {
        Instant now = Instant.parse("2026-03-02T09:00:00.123Z");
        new PresenceFile(config, "WS1").at(now);
        PresenceFile next = new PresenceFile(config, "WS1");
        while (!next.last().equals(Optional.of(now))) {
            Thread.onSpinWait();
        }
        assertThat(new PresenceFile(config, "WS2").last()).isEmpty();
    }

    @Test
    void garbageIsAsIfItNeverWas() throws IOException {
        Files.createDirectories(config.resolve("supervised"));
        Files.writeString(config.resolve("supervised").resolve("WS1"), "yesterday");
        assertThat(new PresenceFile(config, "WS1").last()).isEmpty();
    }
}

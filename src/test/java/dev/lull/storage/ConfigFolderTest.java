package dev.lull.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigFolderTest {
    private static final Path HOME = Path.of("/home/ana");

    @Test
    void whatIsAskedForWins() {
        assertThat(ConfigFolder.locate(Optional.of(Path.of("here")), Map.of("XDG_CONFIG_HOME", "/x"), "Linux", HOME))
                .isEqualTo(Path.of("here"));
    }

    @Test
    void everyPlatformHasItsPlace() {
        assertThat(locate(Map.of(), "Linux")).isEqualTo(HOME.resolve(".config/lull"));
        assertThat(locate(Map.of("XDG_CONFIG_HOME", "/x"), "Linux")).isEqualTo(Path.of("/x/lull"));
        assertThat(locate(Map.of("XDG_CONFIG_HOME", "relative"), "Linux")).isEqualTo(HOME.resolve(".config/lull"));
        assertThat(locate(Map.of(), "Mac OS X")).isEqualTo(HOME.resolve("Library/Application Support/Lull"));
        assertThat(locate(Map.of("APPDATA", "/roaming"), "Windows 11")).isEqualTo(Path.of("/roaming/Lull"));
        assertThat(locate(Map.of(), "Windows 11")).isEqualTo(HOME.resolve("AppData/Roaming/Lull"));
    }

    private static Path locate(Map<String, String> environment, String system) {
        return ConfigFolder.locate(Optional.empty(), environment, system, HOME);
    }
}

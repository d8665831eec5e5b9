package dev.lull.simulator.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lull.simulator.rest.Client;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twilio's own JavaScript clients, the {@code twilio} library and the {@code twilio-taskrouter} SDK, use the simulator. */
class NpmClientsTest {
    private static final Path SCRIPTS = Path.of("src/test/npm");
    private static final Path INSTALLED = Path.of("target/npm-clients");
    private static final int OLDEST_NODE = 20;
    private static final int PATIENCE_SECONDS = 120;

    private record Outcome(int exit, String output) {}

    @TempDir
    private Path config;

    @Test
    void twiliosOwnClientsWorkAgainstTheSimulator() throws IOException, InterruptedException {
        assumeTrue(nodeVersion() >= OLDEST_NODE, "Node.js " + OLDEST_NODE + " or newer is missing");
        install();
        try (Client client = Client.idle(1, 2)) {
            Outcome run =
                    run(List.of("node", "clients.mjs", client.description().toJson(), lull(), config.toString()));
            assertThat(run.exit()).as(run.output()).isZero();
            JsonNode seen = new ObjectMapper()
                    .readTree(run.output().strip().lines().toList().getLast());
            assertThat(seen.path("ready").asBoolean()).isTrue();
            assertThat(seen.path("accepted").asText()).isEqualTo("accepted");
            assertThat(seen.path("updatedChannel").asText()).isEqualTo("inactive_chat");
            assertThat(seen.path("pagedTasks").asInt()).isEqualTo(3);
            assertThat(seen.path("messages").toString()).isEqualTo("[1,0]");
            assertThat(seen.path("syncItems").asInt()).isEqualTo(1);
        }
    }

    /** The words that start lull from this test's own class path, as JSON. */
    private static String lull() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ObjectMapper()
                .writeValueAsString(List.of(java, "-cp", System.getProperty("java.class.path"), "dev.lull.Lull"));
    }

    private static int nodeVersion() throws InterruptedException {
        try {
            Files.createDirectories(INSTALLED);
            Outcome version = run(List.of("node", "--version"));
            String major = version.output().strip().replaceFirst("^v(\\d+).*", "$1");
            return version.exit() == 0 ? Integer.parseInt(major) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static void install() throws IOException, InterruptedException {
        for (String file : List.of("package.json", "clients.mjs")) {
            Files.copy(SCRIPTS.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.isDirectory(INSTALLED.resolve("node_modules/twilio-taskrouter"))) {
            Outcome install = run(List.of("npm", "install", "--no-audit", "--no-fund"));
            assumeTrue(install.exit() == 0, "npm could not install Twilio's clients: is its registry reachable?");
        }
    }

    private static Outcome run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("npm-clients", ".txt");
        try {
            Process process = new ProcessBuilder(new ArrayList<>(command))
                    .directory(INSTALLED.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            String text = Files.readString(output, StandardCharsets.UTF_8);
            return ended ? new Outcome(process.exitValue(), text) : new Outcome(-1, text + "\n(did not end)");
        } finally {
            Files.delete(output);
        }
    }
}

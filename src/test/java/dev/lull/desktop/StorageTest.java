package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.bridge.Accounts;
import dev.lull.policy.Automation;
import dev.lull.storage.JsonSettingsStore;
import dev.lull.supervision.Mishaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told where the settings cannot be kept as they should. */
class StorageTest extends WindowTest {
    @TempDir
    private Path temporary;

    private final FakeFiles files = new FakeFiles();
    private final Mishaps mishaps = new Mishaps();
    private final FakeWorkspace workspace =
            new FakeWorkspace(Duration.ofHours(1), Automation.DRY_RUN, InstantSource.system());
    private Optional<JsonSettingsStore> store = Optional.empty();

    @AfterEach
    void closeStore() {
        closeWindow();
        store.ifPresent(JsonSettingsStore::close);
    }

    @Test
    void aBrokenFileIsSetAsideAndTheWindowSaysWhereItIs() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("lull"));
        Files.writeString(folder.resolve("settings.json"), "{ no settings");

        open(folder);

        Path kept = folder.resolve("settings.json.broken-20260501T100000.000Z");
        assertThat(kept).hasContent("{ no settings");
        awaitText(
                "#storage",
                "The settings in " + folder.resolve("settings.json") + " could not be understood, so the defaults hold"
                        + " and the file was kept as " + kept + ". Choose anew in Settings; or mend that file, give it"
                        + " its old name and start Lull again.");
        click("#storage-read");
        awaitGone("#storage");
    }

    @Test
    void whatCannotBeWrittenIsToldOnceAndHowToMendIt() throws IOException {
        Path folder = temporary.resolve("lull");
        open(folder);
        assertThat(isShown("#storage")).isFalse();
        Files.writeString(folder, "a file, no folder");

        press(KeyCode.SHORTCUT, KeyCode.I);

        awaitText(
                "#storage",
                "What was chosen could not be written to " + folder.resolve("settings.json") + " and holds until Lull"
                        + " ends: free some space there or allow Lull to write, then choose it again.");
    }

    @Test
    void severalOddValuesShareASentence() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("lull"));
        Files.writeString(
                folder.resolve("settings.json"),
                "{\"appearance\": \"plaid\", \"motion\": 7, \"workspaces\": {\"WS1\": {\"timeout\": \"soon\"}}}");

        open(folder);

        awaitText(
                "#storage",
                "The stored timeout of WS1 and 2 other values are not understood, so the defaults hold;"
                        + " choose them again.");
    }

    @Test
    void aFileThatIsNoExportIsNotImported() throws IOException {
        open(temporary.resolve("lull"));
        files.offer(Files.writeString(temporary.resolve("other.json"), "[1]"));
        press(KeyCode.SHORTCUT, KeyCode.COMMA);
        click("Import and export");
        click("#import");
        awaitText(
                "#backup-note",
                "Nothing was imported: the file holds no settings of Lull; choose one that Lull has exported.");
        files.offer(Files.writeString(temporary.resolve("odd.json"), "{\"appearance\": \"plaid\"}"));
        click("#import");
        awaitText(
                "#backup-note",
                "Nothing was imported: appearance in it is not understood; choose a file that Lull has exported.");
    }

    private void open(Path folder) {
        JsonSettingsStore opened = new JsonSettingsStore(
                folder, InstantSource.fixed(Instant.parse("2026-05-01T10:00:00Z")), mishaps::happened);
        store = Optional.of(opened);
        openReady(new DesktopContext(
                true,
                opened,
                workspace.context(() -> {}).opener(),
                Optional.empty(),
                Accounts.NONE,
                page -> {},
                files,
                mishaps));
    }
}

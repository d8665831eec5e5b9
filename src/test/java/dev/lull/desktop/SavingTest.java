package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.policy.Automation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person takes rows along as a file. */
class SavingTest extends WindowTest {
    private final FakeFiles files = new FakeFiles();
    private final FakeWorkspace workspace =
            new FakeWorkspace(Duration.ofHours(1), Automation.DRY_RUN, InstantSource.system());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void allRowsThatAreShownAreSavedOrTheSelectedOnes() {
        files.choose(folder);
        open();
        press(KeyCode.SHORTCUT, KeyCode.S);
        await("all rows are saved", () -> lines().size() == 4);
        assertThat(files.title()).isEqualTo("Save all 3 rows that are shown");
        assertThat(files.chosen().getFileName().toString()).matches("lull-tasks-\\d{4}-\\d\\d-\\d\\d-\\d{4}\\.csv");
        assertThat(lines().getFirst())
                .startsWith("\uFEFFWorker,Customer,Queue,")
                .endsWith(",Task");
        assertThat(lines()).anyMatch(line -> line.startsWith("Ana Souza,'=1+1,Billing,sms,Awaiting customer,"));

        select("Noor");
        choose("#more", "Save as CSV…");
        await("one row is saved", () -> lines().size() == 2);
        assertThat(files.title()).isEqualTo("Save 1 selected row");
        assertThat(lines().getLast()).startsWith("Ana Souza,Noor,");
    }

    @Test
    void aFileThatCannotBeWrittenIsSaid() {
        open();
        press(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(files.title()).isEqualTo("Save all 3 rows that are shown");
        assertThat(isShown("Nothing was saved")).isFalse();

        files.choose(folder.resolve("gone"));
        press(KeyCode.SHORTCUT, KeyCode.S);
        awaitShown("Nothing was saved");
        awaitShown(files.chosen() + " cannot be written, since its folder does not exist.");
    }

    private List<String> lines() {
        try {
            return Files.exists(files.chosen()) ? Files.readAllLines(files.chosen()) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void open() {
        openReady(Contexts.of(
                true,
                new FakeWorkspace.Memory(),
                workspace.context(this::threeChats).opener(),
                page -> {},
                files));
        awaitText("#shown", "3 of 3 tasks");
    }

    private void threeChats() {
        workspace.worker("WK0", "Ana Souza", "Available", true, 3, 0);
        workspace.activeChat("WT1", "WK0", "=1+1", "Billing", Duration.ofMinutes(14));
        workspace.agentWrote("WT1", "WK0", 3, Duration.ofMinutes(5));
        workspace.activeChat("WT2", "WK0", "Noor", "Support", Duration.ofMinutes(31));
        workspace.activeChat("WT3", "WK0", "Ivy", "Support", Duration.ofMinutes(22));
    }
}

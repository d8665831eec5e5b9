package dev.lull.desktop;

import dev.lull.policy.Automation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Rows are selected from the one that was chosen first, wherever it has moved since. */
class ShiftTest extends WindowTest {
    private final FakeWorkspace workspace =
            new FakeWorkspace(Duration.ofHours(1), Automation.DRY_RUN, InstantSource.system());

    @Test
    void shiftGoesOnFromTheSameRowInAnotherOrder() {
        openReady(workspace.context(this::fourChats));
        select("Noor");
        sortByCustomer();

        press(KeyCode.SHIFT, KeyCode.UP);

        awaitSelected(2);
    }

    @Test
    void shiftBeginsAtTheFocusOnceTheRowHasGone() {
        openReady(workspace.context(this::fourChats));
        select("Maria");
        press(KeyCode.SHIFT, KeyCode.UP);
        workspace.end("WT1");
        await("Maria is gone", () -> row("Maria").isEmpty());

        press(KeyCode.SHIFT, KeyCode.UP);

        awaitSelected(2);
    }

    private void sortByCustomer() {
        fx(() -> sort(stage().getScene().lookup("#tasks")));
    }

    private static <T> boolean sort(Node tasks) {
        @SuppressWarnings("unchecked")
        TableView<T> table = (TableView<T>) tasks;
        return table.getSortOrder().setAll(List.of(table.getColumns().get(1)));
    }

    private void awaitSelected(int rows) {
        await(
                rows + " rows are selected",
                () -> fx(() -> ((TableView<?>) stage().getScene().lookup("#tasks"))
                                .getSelectionModel()
                                .getSelectedIndices()
                                .size()
                        == rows));
    }

    private void fourChats() {
        workspace.worker("WK0", "Ana Souza", "Available", true, 3, 1);
        workspace.worker("WK1", "Ben Okafor", "Break", false, 1, 0);
        workspace.activeChat("WT1", "WK0", "Maria", "Billing", Duration.ofMinutes(14));
        workspace.inactiveChat("WT2", "WK0", "Noor", "Support", Duration.ofMinutes(31));
        workspace.activeChat("WT3", "WK0", "Ivy", "Support", Duration.ofMinutes(22));
        workspace.activeChat("WT4", "WK1", "Chen", "Billing", Duration.ofMinutes(9));
    }
}

package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.policy.Automation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/** Rows are selected by keys and mouse, and stay selected whatever comes and goes around them. */
class SelectingTest extends WindowTest {
    private final FakeWorkspace workspace =
            new FakeWorkspace(Duration.ofHours(1), Automation.DRY_RUN, InstantSource.system());

    @Test
    void keysAndMouseSelectRanges() {
        openReady(workspace.context(this::sixChats));
        select("Maria1");
        assertThat(places()).containsExactly(1);
        press(KeyCode.DOWN);
        assertThat(places()).containsExactly(2);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(places()).containsExactly(2, 3, 4);
        press(KeyCode.SHIFT, KeyCode.UP);
        assertThat(places()).containsExactly(2, 3);
        holding(KeyCode.SHIFT, "Maria0");
        assertThat(places()).containsExactly(0, 1, 2);
        holding(KeyCode.SHORTCUT, "Maria1");
        assertThat(places()).containsExactly(0, 2);
        holding(KeyCode.SHORTCUT, "Maria5");
        assertThat(places()).containsExactly(0, 2, 5);
        select("Maria3");
        assertThat(places()).containsExactly(3);
        press(KeyCode.SHIFT, KeyCode.END);
        assertThat(places()).containsExactly(3, 4, 5);
    }

    @Test
    void allThatWereSelectedStaySoWhileOthersComeAndGo() {
        openReady(workspace.context(this::sixChats));
        select("Maria2");
        press(KeyCode.SHORTCUT, KeyCode.A);
        awaitText(".selection-count", "6 selected");

        workspace.end("WT1");
        workspace.end("WT4");
        workspace.activeChat("WT6", "WK0", "Elena", "Billing", Duration.ofHours(1));

        awaitRow("Elena", "Elena");
        awaitText(".selection-count", "4 selected");
        assertThat(selected()).containsExactlyInAnyOrder("WT0", "WT2", "WT3", "WT5");
        assertThat(fx(() -> tasks().getFocusModel().getFocusedItem()))
                .isEqualTo(fx(() -> tasks().getItems().get(place("Maria2"))));
        press(KeyCode.SHORTCUT, KeyCode.A);
        awaitText(".selection-count", "5 selected");
    }

    /** As the mouse tells it; the robot's clicks know nothing of the keys that are held. */
    private void holding(KeyCode key, String mention) {
        fx(() -> {
            Node cell = row(place(mention)).lookup(".table-cell");
            Bounds on = cell.localToScene(cell.getBoundsInLocal());
            for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                boolean down = type == MouseEvent.MOUSE_PRESSED;
                cell.fireEvent(new MouseEvent(
                        type,
                        on.getCenterX(),
                        on.getCenterY(),
                        on.getCenterX(),
                        on.getCenterY(),
                        MouseButton.PRIMARY,
                        1,
                        key == KeyCode.SHIFT,
                        key == KeyCode.SHORTCUT,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
            }
            return true;
        });
    }

    private List<Integer> places() {
        return fx(() -> List.copyOf(tasks().getSelectionModel().getSelectedIndices()));
    }

    private List<String> selected() {
        press(KeyCode.SHORTCUT, KeyCode.C);
        return fx(() -> Clipboard.getSystemClipboard().getString().lines().toList());
    }

    private int place(String mention) {
        return rows().filter(row -> row.getAccessibleText().contains(mention))
                .findFirst()
                .orElseThrow()
                .getIndex();
    }

    private TableRow<?> row(int place) {
        return rows().filter(row -> row.getIndex() == place).findFirst().orElseThrow();
    }

    private Stream<TableRow<?>> rows() {
        return hands().lookup(".table-row-cell").queryAll().stream()
                .<TableRow<?>>map(node -> (TableRow<?>) node)
                .filter(row -> !row.isEmpty());
    }

    private TableView<?> tasks() {
        return hands().lookup("#tasks").queryTableView();
    }

    private void sixChats() {
        workspace.worker("WK0", "Ana Souza", "Available", true, 6, 0);
        for (int i = 0; i < 6; i++) {
            workspace.activeChat("WT" + i, "WK0", "Maria" + i, "Billing", Duration.ofMinutes(14 - i));
            workspace.agentWrote("WT" + i, "WK0", 3, Duration.ofMinutes(10 - i));
        }
    }
}

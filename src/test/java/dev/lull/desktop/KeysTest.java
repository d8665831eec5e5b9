package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.policy.Automation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** The keyboard: what its keys do, where they do nothing, and the list of them. */
class KeysTest extends WindowTest {
    private final FakeWorkspace workspace =
            new FakeWorkspace(Duration.ofHours(1), Automation.ON, InstantSource.system());

    @Test
    void theListOfShortcutsOpensByKeyAndByQuestionMarkAndIsSearched() {
        openReady(workspace.context(this::oneChat));
        press(KeyCode.F1);
        awaitShown("Keyboard shortcuts");
        awaitShown("Deactivate");
        type("settings");
        awaitShown("Ctrl+,");
        awaitGone("Ctrl+D");
        press(KeyCode.ESCAPE);
        awaitGone("Keyboard shortcuts");

        click("#search");
        typeQuestionMark();
        assertThat(isShown("Keyboard shortcuts")).isFalse();
        select("Maria");
        typeQuestionMark();
        awaitShown("Keyboard shortcuts");
    }

    @Test
    void aSingleLetterIsAShortcutOnlyWhileNobodyTypes() {
        DesktopContext context = workspace.context(this::oneChat);
        context.settings().change(all -> all.with(all.window().withKeys(Map.of("deactivate", "M", "search", "S"))));
        openReady(context);
        select("Maria");
        press(KeyCode.S);
        press(KeyCode.M);
        awaitText("#search", "m");
        awaitRow("Maria", "Awaiting customer");

        press(KeyCode.ESCAPE);
        select("Maria");
        press(KeyCode.M);
        awaitRow("Maria", "Deactivated");
    }

    @Test
    void keysOpenTheMenusAboveTheTableAndTheRowsMenuAtTheRow() {
        openReady(workspace.context(() -> {
            oneChat();
            workspace.activeChat("WT2", "WK0", "Anton", "Support", Duration.ofMinutes(3));
        }));
        select("Maria");
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        awaitShown("#sort-customer");
        click("#sort-customer");
        await("the customers are sorted", () -> firstRow().contains("Anton"));
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        awaitShown("Customer, ascending");
        click("#sort-customer");
        await("the other way round", () -> firstRow().contains("Maria"));

        press(KeyCode.SHORTCUT, KeyCode.G);
        awaitShown("#group-queue");
        press(KeyCode.ESCAPE);
        awaitGone("#group-queue");
        press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        awaitShown("Any queue");
        press(KeyCode.ESCAPE);
        awaitGone("Any queue");

        select("Maria");
        press(KeyCode.SHIFT, KeyCode.F10);
        awaitShown("With a reason");
        assertThat(fx(() -> Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .mapToDouble(Window::getY)
                        .findFirst()
                        .orElseThrow()))
                .isBetween(rowEnd("Maria") - 8, rowEnd("Maria") + 8);
    }

    private String firstRow() {
        return fx(() -> hands().lookup(".table-row-cell").queryAll().stream()
                .filter(node -> ((TableRow<?>) node).getIndex() == 0)
                .map(Node::getAccessibleText)
                .findFirst()
                .orElse(""));
    }

    private double rowEnd(String mention) {
        return fx(() -> hands().lookup(".table-row-cell").queryAll().stream()
                .filter(node -> node.getAccessibleText() != null
                        && node.getAccessibleText().contains(mention))
                .mapToDouble(node -> node.localToScreen(node.getBoundsInLocal()).getMaxY())
                .findFirst()
                .orElseThrow());
    }

    @Test
    void noKeyActsBelowAnOpenCard() {
        openReady(workspace.context(this::oneChat));
        select("Maria");
        press(KeyCode.SHORTCUT, KeyCode.COMMA);
        awaitShown("#timeout");
        press(KeyCode.SHORTCUT, KeyCode.D);
        press(KeyCode.ESCAPE);
        awaitGone("#timeout");
        assertThat(row("Maria")).contains("Awaiting customer");
    }

    /** Its key differs from keyboard to keyboard; what counts is the character. */
    private void typeQuestionMark() {
        fx(() -> {
            Event.fireEvent(
                    stage().getScene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, true, false, false, false));
            return true;
        });
    }

    private void oneChat() {
        workspace.worker("WK0", "Ana Souza", "Available", true, 1, 1);
        workspace.activeChat("WT1", "WK0", "Maria", "Billing", Duration.ofMinutes(14));
        workspace.agentWrote("WT1", "WK0", 3, Duration.ofMinutes(5));
    }
}

package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.policy.Automation;
import java.time.Duration;
import java.time.InstantSource;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What calls for attention in the window. */
class AlertsTest extends WindowTest {
    private final FakeWorkspace workspace =
            new FakeWorkspace(Duration.ofHours(1), Automation.OFF, InstantSource.system());

    @Test
    void anAgentsWaitingCustomersCallOnceAndLeadToTheirRows() {
        openReady(workspace.context(() -> {
            workspace.worker("WK0", "Ana Souza", "Available", true, 2, 0);
            workspace.worker("WK1", "Ben Okafor", "Available", true, 1, 0);
            waiting("WT1", "WK0", "Maria", Duration.ofMinutes(9));
            waiting("WT2", "WK0", "Noor", Duration.ofMinutes(8));
            waiting("WT3", "WK1", "Chen", Duration.ofSeconds(9));
        }));

        awaitShown("Ana Souza: 2 customers waiting for too long");
        click("Show");
        awaitText("#shown", "2 of 3 tasks");
        awaitText("#all-workers", "Ana Souza");
        awaitShown("Show all");
        awaitGone("Ana Souza: 2 customers waiting for too long");
        click("#all-workers");
        awaitText("#shown", "3 of 3 tasks");
        awaitGone("#all-workers");
    }

    @Test
    void manyAlertsAreAFewAndAWayToTheOthersWhateverHidesThem() {
        openReady(workspace.context(() -> {
            for (int i = 0; i < 7; i++) {
                workspace.worker("WK" + i, "Agent " + i, "Available", true, 1, 0);
                waiting("WT" + i, "WK" + i, "Customer " + i, Duration.ofMinutes(9));
            }
        }));
        awaitShown("And 6 more alerts");
        fill("#search", "nobody has this name");
        awaitText("#shown", "0 of 7 tasks");

        clickButton("And 6 more alerts", "Show");

        awaitText("#shown", "7 of 7 tasks");
        awaitGone("And 6 more alerts");
    }

    @Test
    void afterAnAlertTheFiltersThatItPutAsideComeBack() {
        openReady(workspace.context(() -> {
            workspace.worker("WK0", "Ana Souza", "Available", true, 2, 0);
            workspace.worker("WK1", "Ben Okafor", "Available", true, 1, 0);
            waiting("WT1", "WK0", "Maria", Duration.ofMinutes(9));
            workspace.activeChat("WT2", "WK1", "Chen", "Support", Duration.ofMinutes(3));
        }));
        awaitShown("Show");
        choose("#filter-queue", "#filter-queue-1");
        awaitText("#shown", "1 of 2 tasks");

        click("Show");
        awaitText("#all-workers", "Ana Souza");
        awaitText("#filter-queue", "Queue");
        click("#all-workers");

        awaitText("#filter-queue", "Queue: Support");
        awaitText("#shown", "1 of 2 tasks");
    }

    @Test
    void theWayBackFromARunStaysWhereItIsWhenAlertsCome() {
        openReady(workspace.context(() -> {
            workspace.worker("WK0", "שרה כהן", "Available", true, 2, 0);
            waiting("WT1", "WK0", "Maria", Duration.ofSeconds(9));
            waiting("WT2", "WK0", "Noor", Duration.ofSeconds(8));
        }));
        select("Maria");
        press(KeyCode.SHORTCUT, KeyCode.A);
        press(KeyCode.SHORTCUT, KeyCode.H);
        awaitShown("Hold 2 chats for 15 minutes?");
        press(KeyCode.ENTER);
        awaitShown("#run-back");
        Bounds before = place("#run-back");

        waiting("WT3", "WK0", "Chen", Duration.ofMinutes(9));
        awaitShown(".toast");

        assertThat(place("#run-back").getMinY()).isEqualTo(before.getMinY());
    }

    private void clickButton(String toast, String button) {
        click(fx(() -> hands().lookup(".toast").queryAll().stream()
                .filter(each -> toast.equals(each.getAccessibleText()))
                .flatMap(each -> each.lookupAll(".button").stream())
                .filter(each -> each instanceof Button found && button.equals(found.getText()))
                .findFirst()
                .orElseThrow()));
    }

    @Test
    void noAlertLiesOverARowOrTheWayBack() {
        openReady(workspace.context(() -> {
            workspace.worker("WK0", "Ana Souza", "Available", true, 2, 0);
            waiting("WT1", "WK0", "Maria", Duration.ofMinutes(9));
            waiting("WT2", "WK0", "Noor", Duration.ofMinutes(8));
        }));
        awaitShown("Ana Souza: 2 customers waiting for too long");

        select("Maria");
        press(KeyCode.SHORTCUT, KeyCode.A);
        press(KeyCode.SHORTCUT, KeyCode.H);
        awaitShown("Hold 2 chats for 15 minutes?");
        press(KeyCode.ENTER);

        awaitShown("#run-back");
        assertThat(place(".toast").intersects(place("#run-back"))).isFalse();
        assertThat(place(".toast").intersects(place("#tasks"))).isFalse();
    }

    @Test
    void whileNothingMayDisturbTheWindowSaysSoAndLeadsBack() {
        openReady(workspace.context(() -> {
            workspace.worker("WK0", "Ana Souza", "Available", true, 1, 0);
            waiting("WT1", "WK0", "Maria", Duration.ofMinutes(9));
        }));
        assertThat(isShown("#quiet")).isFalse();

        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        awaitText("#quiet", "Do not disturb");

        click("#quiet");
        awaitGone("#quiet");
    }

    private Bounds place(String query) {
        return fx(() -> {
            Node node = hands().lookup(query).query();
            return node.localToScene(node.getLayoutBounds());
        });
    }

    private void waiting(String task, String worker, String customer, Duration wait) {
        workspace.activeChat(task, worker, customer, "Billing", Duration.ofMinutes(14));
        workspace.customerWrote(task, 4, wait);
    }
}

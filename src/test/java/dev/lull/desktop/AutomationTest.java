package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.policy.Automation;
import java.time.Duration;
import java.time.InstantSource;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The automation switch, and what is asked before the window closes. */
class AutomationTest extends WindowTest {
    private final FakeWorkspace workspace =
            new FakeWorkspace(Duration.ofHours(1), Automation.ON, InstantSource.system());

    @Test
    void theSwitchSaysInNumbersWhatEachModeDoesAndStoppingEverythingAsksInRed() {
        openReady(real());
        awaitText("#automation", "Automation: On");
        press(KeyCode.SHORTCUT, KeyCode.M);
        awaitShown("No chat is made inactive any more; 2 inactive chats still come back when somebody writes.");
        workspace.end("WT1");
        awaitShown("No chat is made inactive any more; 1 inactive chat still comes back when somebody writes.");
        click("Off");
        awaitText("#automation", "Automation: Off");

        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        awaitShown("Stop everything?");
        press(KeyCode.ENTER);
        awaitGone("Stop everything?");
        assertThat(textOf("#automation")).isEqualTo("Automation: Off");
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        click("#yes");
        awaitText("#automation", "Automation: Emergency stop");
    }

    @Test
    void beforeItClosesTheWindowOffersToBringAllChatsBack() {
        openReady(real());
        awaitText("#automation", "Automation: On");
        workspace.twilio.keepSilentAbout(FakeWorkspace.sid("WT2"));
        press(KeyCode.SHORTCUT, KeyCode.Q);
        awaitShown("2 chats are inactive");
        press(KeyCode.ESCAPE);
        awaitGone("2 chats are inactive");
        assertThat(stage().isShowing()).isTrue();

        press(KeyCode.SHORTCUT, KeyCode.Q);
        click("#quit-back");
        awaitShown("1 of 2 are back. Lull quits when all are; Cancel stops here.");
        awaitText("#automation", "Automation: Off");
        press(KeyCode.ESCAPE);
        awaitGone("Bringing chats back…");
        assertThat(workspace.twilio.taskOf(FakeWorkspace.sid("WT1")).channel()).isEqualTo(FakeTwilio.SMS);
        assertThat(stage().isShowing()).isTrue();
    }

    @Test
    void itClosesWhenAllAreBackAndAtOnceWhereNothingIsInactive() {
        openReady(real());
        awaitText("#automation", "Automation: On");
        press(KeyCode.SHORTCUT, KeyCode.Q);
        click("#quit-back");
        await("the window is closed", () -> !stage().isShowing());
        assertThat(workspace.twilio.taskOf(FakeWorkspace.sid("WT1")).channel()).isEqualTo(FakeTwilio.SMS);
        assertThat(workspace.twilio.taskOf(FakeWorkspace.sid("WT2")).channel()).isEqualTo(FakeTwilio.SMS);
    }

    @Test
    void whatCannotBeBroughtBackIsSaidAndAPersonMayQuitAnyway() {
        openReady(real());
        awaitText("#automation", "Automation: On");
        workspace.twilio.refuse(FakeWorkspace.sid("WT2"));
        press(KeyCode.SHORTCUT, KeyCode.Q);
        click("#quit-back");
        awaitShown("1 chat could not be brought back");
        awaitText("#automation", "Automation: Off");
        press(KeyCode.ESCAPE);
        awaitText("#automation", "Automation: On");

        press(KeyCode.SHORTCUT, KeyCode.Q);
        click("#quit-back");
        awaitShown("1 chat could not be brought back");
        click("#quit-leave");
        await("the window is closed", () -> !stage().isShowing());
    }

    @Test
    void aChatInWrapUpHoldsNobodyUp() {
        openReady(workspace.real(() -> {
            twoInactive();
            workspace.inactiveWrapUp("WT3", "WK0", "Ivy", "Support", Duration.ofMinutes(22));
        }));
        awaitText("#shown", "3 of 3 tasks");
        awaitText("#automation", "Automation: On");
        workspace.twilio.refuse(FakeWorkspace.sid("WT3"));
        press(KeyCode.SHORTCUT, KeyCode.Q);
        awaitShown("2 chats are inactive");
        click("#quit-back");
        await("the window is closed", () -> !stage().isShowing());
    }

    private DesktopContext real() {
        return workspace.real(this::twoInactive);
    }

    private void twoInactive() {
        workspace.worker("WK0", "Ana Souza", "Available", true, 0, 2);
        workspace.inactiveChat("WT1", "WK0", "Maria", "Billing", Duration.ofMinutes(14));
        workspace.agentWrote("WT1", "WK0", 3, Duration.ofHours(5));
        workspace.inactiveChat("WT2", "WK0", "Noor", "Support", Duration.ofMinutes(31));
        workspace.agentWrote("WT2", "WK0", 3, Duration.ofHours(12));
    }
}

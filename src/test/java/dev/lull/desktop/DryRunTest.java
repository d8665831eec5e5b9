package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.TaskChannel;
import dev.lull.policy.Automation;
import java.time.Duration;
import java.time.InstantSource;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Acting by hand where Lull does nothing by itself: a person is told what nobody will do for them. */
class DryRunTest extends WindowTest {
    private final FakeWorkspace workspace =
            new FakeWorkspace(Duration.ofHours(1), Automation.DRY_RUN, InstantSource.system());

    @Test
    void whatWasMadeInactiveByHandIsOfferedBackBeforeTheWindowCloses() {
        openReady(workspace.real(this::twoActiveAndOneThatRests));
        select("Maria");
        press(KeyCode.SHORTCUT, KeyCode.A);
        press(KeyCode.SHORTCUT, KeyCode.D);
        awaitShown("Deactivate 2 chats?");
        assertThat(textOf("#consequences"))
                .contains("This is a dry run: nobody brings them back when their customers write.");
        press(KeyCode.ENTER);
        await(
                "both are inactive",
                () -> channel("WT1").equals(FakeTwilio.INACTIVE_SMS)
                        && channel("WT2").equals(FakeTwilio.INACTIVE_SMS)
                        && row("Noor").contains("Deactivated")
                        && row("Maria").contains("Deactivated"));

        press(KeyCode.SHORTCUT, KeyCode.Q);
        awaitShown("2 chats that were made inactive here are inactive still");
        click("#quit-back");

        await("the window is closed", () -> !stage().isShowing());
        assertThat(channel("WT1")).isEqualTo(FakeTwilio.SMS);
        assertThat(channel("WT2")).isEqualTo(FakeTwilio.SMS);
        assertThat(channel("WT3")).isEqualTo(FakeTwilio.INACTIVE_SMS);
    }

    @Test
    void whatOthersMadeInactiveKeepsNobody() {
        openReady(workspace.real(this::twoActiveAndOneThatRests));
        awaitText("#automation", "Automation: Dry run");

        press(KeyCode.SHORTCUT, KeyCode.Q);

        await("the window is closed", () -> !stage().isShowing());
    }

    private TaskChannel channel(String task) {
        return workspace.twilio.taskOf(FakeWorkspace.sid(task)).channel();
    }

    private void twoActiveAndOneThatRests() {
        workspace.worker("WK0", "Ana Souza", "Available", true, 2, 1);
        workspace.activeChat("WT1", "WK0", "Maria", "Billing", Duration.ofMinutes(14));
        workspace.agentWrote("WT1", "WK0", 3, Duration.ofMinutes(5));
        workspace.activeChat("WT2", "WK0", "Noor", "Support", Duration.ofMinutes(31));
        workspace.agentWrote("WT2", "WK0", 3, Duration.ofMinutes(12));
        workspace.inactiveChat("WT3", "WK0", "Chen", "Support", Duration.ofMinutes(31));
        workspace.agentWrote("WT3", "WK0", 3, Duration.ofHours(2));
    }
}

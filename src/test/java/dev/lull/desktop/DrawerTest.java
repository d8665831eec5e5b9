package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.policy.Automation;
import java.time.Duration;
import java.time.InstantSource;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The details beside the table, by keyboard and by mouse. */
class DrawerTest extends WindowTest {
    private final FakeWorkspace workspace =
            new FakeWorkspace(Duration.ofHours(1), Automation.ON, InstantSource.system());

    @Test
    void enterOpensTheDetailsOfTheSelectedChatAndTheyFollowIt() {
        openReady(workspace.context(this::twoChats));
        assertThat(isShown("#drawer")).isFalse();
        select("Maria");
        press(KeyCode.ENTER);
        awaitText("#drawer-customer", "Maria");
        awaitShown("timeout 1h (Workspace)");
        awaitShown("The agent wrote");

        press(KeyCode.SHORTCUT, KeyCode.D);
        await("the move is told", () -> isShown("Deactivated", "asked by ana"));
        select("Noor");
        awaitText("#drawer-customer", "Noor");
        awaitShown("The customer wrote");
        click("#drawer-copy-task");
        assertThat(fx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("WT2");
        click("#drawer-close");
        awaitGone("#drawer");
    }

    @Test
    void theAttributesAreReadWhenAskedForAndForgottenWithTheNextChat() {
        DesktopContext context = workspace.context(this::twoChats);
        context.settings().change(all -> all.with(all.window().withDrawer(true)));
        openReady(context);
        awaitShown("#drawer-nothing");
        select("Maria");
        awaitGone("#attributes");
        scrollDown("#attributes-read");
        click("#attributes-read");
        awaitShown("#attributes");
        assertThat(textOf("#attributes")).contains("\"customerName\": \"Maria\"");

        workspace.twilio.loseTouchWith(FakeWorkspace.sid("WT2"));
        select("Noor");
        awaitGone("#attributes");
        scrollDown("#attributes-read");
        click("#attributes-read");
        awaitText("#attributes-note", "Twilio could not be reached: no answer in time.");

        select("Maria");
        press(KeyCode.SHORTCUT, KeyCode.A);
        awaitText("#drawer-nothing", "2 chats are selected. Select one to see its details.");
        press(KeyCode.SHORTCUT, KeyCode.I);
        awaitGone("#drawer");
        assertThat(context.settings().load().window().drawer()).isFalse();
    }

    @Test
    void whereTheTextIsLargeTheWorkersMakePlaceForTheDetails() {
        DesktopContext context = workspace.context(this::twoChats);
        context.settings().change(all -> all.with(all.window().withTextPercent(200)));
        openReady(context);
        awaitShown("#workers");
        double least =
                fx(() -> hands().lookup("#tasks").query().getLayoutBounds().getWidth());
        select("Maria");

        press(KeyCode.ENTER);

        awaitShown("#drawer");
        awaitGone("#workers");
        await(
                "the table has no less room than before",
                () -> fx(() -> hands().lookup("#tasks")
                                .query()
                                .getLayoutBounds()
                                .getWidth())
                        >= least);
        press(KeyCode.SHORTCUT, KeyCode.I);
        awaitShown("#workers");
    }

    @Test
    void whatFailedAndWhyIsToldInFull() {
        workspace.twilio.refuse(FakeWorkspace.sid("WT1"));
        DesktopContext context = workspace.context(this::twoChats);
        context.settings().change(all -> all.with(all.window().withDrawer(true)));
        openReady(context);
        select("Maria");
        press(KeyCode.SHORTCUT, KeyCode.D);

        awaitShown("Not deactivated. Twilio refused: the worker has no capacity on inactive_sms.");
        select("Noor");
        awaitGone("Not deactivated. Twilio refused: the worker has no capacity on inactive_sms.");
    }

    private void twoChats() {
        workspace.worker("WK0", "Ana Souza", "Available", true, 2, 0);
        workspace.activeChat("WT1", "WK0", "Maria", "Billing", Duration.ofMinutes(14));
        workspace.agentWrote("WT1", "WK0", 3, Duration.ofSeconds(48));
        workspace.activeChat("WT2", "WK0", "Noor", "Support", Duration.ofMinutes(20));
        workspace.customerWrote("WT2", 4, Duration.ofSeconds(90));
    }
}

package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.pages.Browser;
import dev.lull.model.TaskChannel;
import dev.lull.policy.Automation;
import dev.lull.supervision.Desk;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person acts on rows: many at once, with a reason, until a time, and in the browser. */
class ActingTest extends WindowTest {
    private final List<URI> pages = new CopyOnWriteArrayList<>();
    private final FakeWorkspace.Memory settings = new FakeWorkspace.Memory();
    private final FakeWorkspace workspace =
            new FakeWorkspace(Duration.ofHours(1), Automation.DRY_RUN, InstantSource.system());

    @Test
    void manyChatsAreDeactivatedAtOnceAndTakenBackAtOnce() {
        deactivateAll();
        assertThat(channels()).containsOnly(FakeTwilio.INACTIVE_SMS);

        click("#run-back");

        awaitText("#run-text", "6 chats were put back as they were.");
        assertThat(channels()).containsOnly(FakeTwilio.SMS);
    }

    @Test
    void whatTheKeyboardTakesBackIsToldInTheSameBar() {
        deactivateAll();

        press(KeyCode.SHORTCUT, KeyCode.Z);
        awaitShown("Undo the last action on 6 chats?");
        press(KeyCode.ENTER);

        awaitText("#run-text", "6 chats were put back as they were.");
        assertThat(fx(() -> hands().lookup("#run-text").queryAll())).hasSize(1);
    }

    @Test
    void whatIsTakenBackOfARunIsToldInItsBarAndTheRestCanStillBe() {
        deactivateAll();
        select("Maria0");
        press(KeyCode.SHIFT, KeyCode.DOWN);

        press(KeyCode.SHORTCUT, KeyCode.Z);
        awaitShown("Undo the last action on 2 chats?");
        press(KeyCode.ENTER);

        awaitText("#run-text", "4 chats deactivated. 2 were put back as they were.");
        assertThat(fx(() -> hands().lookup("#run-text").queryAll())).hasSize(1);
        click("#run-back");
        awaitText("#run-text", "4 chats were put back as they were.");
        assertThat(channels()).containsOnly(FakeTwilio.SMS);
    }

    @Test
    void aLongRunIsCalledOffAndTakenBack() {
        workspace.twilio.keepSilentAbout(FakeWorkspace.sid("WT5"));
        open(pages::add);
        select("Maria0");
        press(KeyCode.SHORTCUT, KeyCode.A);
        press(KeyCode.SHORTCUT, KeyCode.D);
        press(KeyCode.ENTER);
        await("five are done", () -> isShown("#run-text") && textOf("#run-text").equals("Deactivating… 5 of 6"));
        click("#run-back");
        awaitText("#run-text", "Stopping; what was done is taken back…");
        assertThat(fx(() -> stage().getScene().getFocusOwner().getId())).isEqualTo("tasks");
    }

    @Test
    void failuresLeadToTheirRowsAndAreLetGoOnceNoneIsLeft() {
        workspace.twilio.refuse(FakeWorkspace.sid("WT4"));
        workspace.twilio.refuse(FakeWorkspace.sid("WT5"));
        open(pages::add);
        select("Maria0");
        press(KeyCode.SHORTCUT, KeyCode.A);
        press(KeyCode.SHORTCUT, KeyCode.D);
        awaitShown("Deactivate 6 chats?");
        press(KeyCode.ENTER);
        awaitText("#run-failed", "2 failed: show their rows");
        fill("#search", "Maria0");
        awaitText("#shown", "1 of 6 tasks");

        click("#run-failed");

        awaitText("#shown", "2 of 6 tasks");
        awaitText("#any-task", "2 that failed");
        awaitRow("Maria4", "Not deactivated");
        awaitRow("Maria5", "Not deactivated");
        clickInRow("Maria4", "Dismiss");
        awaitRow("Maria4", "Awaiting customer");
        // Away from the row, whose hint would come up over the next one.
        hands().moveTo("#search");
        awaitText("#run-failed", "1 failed: show its row");
        awaitText("#any-task", "1 that failed");
        clickInRow("Maria5", "Dismiss");
        awaitRow("Maria5", "Awaiting customer");
        awaitGone("#run-failed");
        awaitGone("#run-text");
        awaitText("#any-task", "none fails any more");
        click("#any-task");
        awaitText("#shown", "6 of 6 tasks");
    }

    @Test
    void whatFailsLaterJoinsTheRowsThatFailed() {
        workspace.twilio.refuse(FakeWorkspace.sid("WT1"));
        workspace.twilio.refuse(FakeWorkspace.sid("WT5"));
        workspace.twilio.keepSilentAbout(FakeWorkspace.sid("WT5"));
        open(pages::add);
        select("Maria0");
        press(KeyCode.SHORTCUT, KeyCode.A);
        press(KeyCode.SHORTCUT, KeyCode.D);
        awaitShown("Deactivate 6 chats?");
        press(KeyCode.ENTER);
        awaitText("#run-failed", "1 failed: show its row");
        click("#run-failed");
        awaitText("#shown", "1 of 6 tasks");

        workspace.twilio.answerFor(FakeWorkspace.sid("WT5"));

        awaitText("#run-failed", "2 failed: show their rows");
        awaitText("#any-task", "2 that failed");
        awaitText("#shown", "2 of 6 tasks");
    }

    @Test
    void aReasonGoesAlongWhereItIsWantedOrRequired() {
        open(pages::add);
        select("Maria0");
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
        click("#reason");
        type("Went for lunch");
        press(KeyCode.ENTER);
        awaitRow("Maria0", "Deactivated");
        assertThat(workspace.reasons()).contains("Went for lunch");

        choose("#more", "#reason-always");
        await("it is remembered", () -> settings.load().desk().reasonRequired());
        select("Maria1");
        press(KeyCode.SHORTCUT, KeyCode.D);
        awaitShown("#reason");
        assertThat(isUsable("#yes")).isFalse();
        type("Says so");
        press(KeyCode.ENTER);
        awaitRow("Maria1", "Deactivated");
        assertThat(workspace.reasons()).contains("Says so");
    }

    @Test
    void aChatIsSnoozedUntilATimeAndReleased() {
        open(pages::add);
        select("Maria0");
        press(KeyCode.SHORTCUT, KeyCode.U);
        fill("#answer", "later");
        awaitText("#answer-note", "Type a time of day, for example 15:30.");
        assertThat(isUsable("#yes")).isFalse();
        fill("#answer", "4:15");
        press(KeyCode.ENTER);
        awaitRow("Maria0", "Held");
        click("#release");
        awaitRow("Maria0", "Released");
    }

    @Test
    void aTaskIsOpenedWhereThePersonHasSaid() {
        open(page -> {
            if (page.getPath().endsWith("WT1")) {
                throw new IOException("no browser");
            }
            pages.add(page);
        });
        select("Maria0");
        press(KeyCode.SHORTCUT, KeyCode.O);
        awaitShown("Simulated tasks have no page at Twilio; choose another address under More to try it.");
        press(KeyCode.ESCAPE);
        choose("#more", "#page-address");
        fill("#answer", "http://desk.example/");
        awaitText("#answer-note", "Type a whole address that begins with https://.");
        fill("#answer", "https://desk.example/{workspace}/{task}");
        press(KeyCode.ENTER);
        assertThat(settings.load().desk().openUrl()).isEqualTo(Optional.of("https://desk.example/{workspace}/{task}"));

        press(KeyCode.SHORTCUT, KeyCode.O);

        await("the page is shown", () -> pages.equals(List.of(URI.create("https://desk.example/WS1/WT0"))));
        select("Maria1");
        press(KeyCode.SHORTCUT, KeyCode.O);
        awaitShown("No browser could be started here; open https://desk.example/WS1/WT1 by hand.");
    }

    private List<TaskChannel> channels() {
        return IntStream.range(0, 6)
                .mapToObj(i ->
                        workspace.twilio.taskOf(FakeWorkspace.sid("WT" + i)).channel())
                .toList();
    }

    private void open(Browser browser) {
        settings.change(all -> all.withDesk(Desk.NONE));
        openReady(Contexts.of(true, settings, workspace.context(this::sixChats).opener(), browser, new FakeFiles()));
        awaitText("#shown", "6 of 6 tasks");
    }

    private void sixChats() {
        workspace.worker("WK0", "Ana Souza", "Available", true, 5, 1);
        for (int i = 0; i < 6; i++) {
            workspace.activeChat("WT" + i, "WK0", "Maria" + i, "Billing", Duration.ofMinutes(14 - i));
            workspace.agentWrote("WT" + i, "WK0", 3, Duration.ofMinutes(5));
        }
    }

    private void deactivateAll() {
        open(pages::add);
        select("Maria0");
        press(KeyCode.SHORTCUT, KeyCode.A);
        press(KeyCode.SHORTCUT, KeyCode.D);
        awaitShown("Deactivate 6 chats?");
        press(KeyCode.ENTER);
        await(
                "all are deactivated",
                () -> isShown("#run-text") && textOf("#run-text").startsWith("6 chats deactivated."));
    }
}

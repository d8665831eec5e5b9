package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.bridge.Accounts;
import dev.lull.desktop.bridge.OpenWorkspace;
import dev.lull.desktop.bridge.WorkspaceOpener;
import dev.lull.engine.Failure;
import dev.lull.policy.Automation;
import dev.lull.supervision.Account;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.ConnectionException.Problem;
import dev.lull.supervision.Secret;
import dev.lull.supervision.Trouble;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The window at work on a workspace in memory. */
class DeskTest extends WindowTest {
    private final FakeWorkspace workspace =
            new FakeWorkspace(Duration.ofHours(1), Automation.DRY_RUN, InstantSource.system());

    @Test
    void severalRowsAreActedOnAfterAQuestionAndStaySelectedWhateverMoves() {
        openReady(workspace.context(this::fourChats));
        select("Noor");
        press(KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        workspace.activeChat("WT9", "WK0", "Aaron", "Billing", Duration.ofHours(3));
        awaitRow("Aaron", "Not watched");
        click("Customer");
        awaitText("#deactivate", "Deactivate");

        press(KeyCode.SHORTCUT, KeyCode.D);
        awaitShown("Deactivate 2 chats?");
        await(
                "what it means is said",
                () -> textOf("#consequences").contains("Frees 2 slots.")
                        && textOf("#consequences").contains("1 selected chat is left as it is: 1 inactive already."));
        press(KeyCode.ESCAPE);
        awaitGone("Deactivate 2 chats?");
        assertThat(workspace.twilio.taskOf(FakeWorkspace.sid("WT1")).channel()).isEqualTo(FakeTwilio.SMS);

        press(KeyCode.SHORTCUT, KeyCode.D);
        press(KeyCode.ENTER);
        awaitRow("Maria", "Deactivated");
        awaitRow("Ivy", "Deactivated");
        clickInRow("Ivy", "Undo");
        awaitRow("Ivy", "Undone");
        assertThat(workspace.twilio.taskOf(FakeWorkspace.sid("WT3")).channel()).isEqualTo(FakeTwilio.SMS);
        assertThat(workspace.twilio.taskOf(FakeWorkspace.sid("WT2")).channel()).isEqualTo(FakeTwilio.INACTIVE_SMS);
    }

    @Test
    void theTableShowsWhatASearchOrAWorkerNarrowsItTo() {
        openReady(workspace.context(this::fourChats));
        press(KeyCode.SHORTCUT, KeyCode.F);
        type("billing maria");
        await("one row is left", () -> textOf("#shown").equals("1 of 4 tasks"));
        type("x");
        await("nothing is left", () -> isShown("Nothing matches the search"));
        click("#clear-filters");
        await("everything is back", () -> textOf("#shown").equals("4 of 4 tasks"));

        click("Ben Okafor");
        await("only Ben's rows are left", () -> textOf("#shown").equals("1 of 4 tasks"));
        awaitText("#all-workers", "Ben Okafor");
        click("#all-workers");
        await("everybody is back", () -> textOf("#shown").equals("4 of 4 tasks"));
    }

    @Test
    void onARealAccountTurningAutomationOnAsksFirst() {
        openReady(workspace.real(this::fourChats));
        awaitGone("#origin");
        awaitText("#automation", "Automation: Dry run");
        press(KeyCode.SHORTCUT, KeyCode.COMMA);
        fill("#timeout", "soon");
        awaitShown("Type a time from 1s to 24h, for example 10s, 10m or 1h; or off.");
        await("nothing can be applied", () -> !isUsable("#apply"));
        fill("#timeout", "1m");
        awaitShown("Once automation is on: 1 more chat would be made inactive now, which frees 1 slot."
                + " The pace, and inactive channels that are full, may delay that.");
        press(KeyCode.ENTER);
        click("Automation");
        click("#mode-on");
        awaitShown("Turn automation on?");
        click("#yes");
        await("automation is on", () -> textOf("#automation").equals("Automation: On"));
        press(KeyCode.ESCAPE);
        awaitGone("#timeout");
        awaitRow("Maria", "Inactive");
    }

    @Test
    void aWorkspaceThatCannotBeOpenedSaysWhyAndIsTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        WorkspaceOpener opener = workspace.real(this::fourChats).opener();
        open(real(() -> {
            if (tries.getAndIncrement() == 0) {
                throw new ConnectionException(Problem.DENIED, new Trouble.WithTwilio(Failure.Plain.WRONG_CREDENTIALS));
            }
            return opener.open();
        }));

        awaitShown("Twilio did not accept the credentials; check the account SID, the API key and its secret.");
        awaitText("#next-attempt", "");
        click("Enter the account in Settings");
        awaitShown("#settings-search");
        press(KeyCode.ESCAPE);
        awaitGone("#settings-search");
        click("Try again");
        awaitText("#shown", "4 of 4 tasks");
        assertThat(tries).hasValue(2);
    }

    @Test
    void aServerThatIsGoneIsTriedAgainByItselfUntilItIsBack() {
        AtomicInteger tries = new AtomicInteger();
        WorkspaceOpener opener = workspace.real(this::fourChats).opener();
        open(real(() -> {
            if (tries.getAndIncrement() < 2) {
                throw new ConnectionException(
                        Problem.UNREACHABLE,
                        new Trouble.WithTwilio(new Failure.Unreachable(Optional.empty(), Failure.Cut.LOST)));
            }
            return opener.open();
        }));

        awaitText("#shown", "4 of 4 tasks");
        assertThat(tries).hasValue(3);
    }

    @Test
    void whenItIsTriedAgainIsSaidAndNobodyNeedsToWaitForIt() {
        AtomicInteger tries = new AtomicInteger();
        WorkspaceOpener opener = workspace.real(this::fourChats).opener();
        open(real(() -> {
            if (tries.getAndIncrement() == 0) {
                throw new ConnectionException(
                        Problem.BUSY,
                        new Trouble.WithTwilio(Failure.Plain.SLOW_DOWN),
                        Optional.of(Duration.ofMinutes(90)));
            }
            return opener.open();
        }));

        awaitShown("Twilio asks to slow down (429 or 503).");
        await(
                "the next attempt is near",
                () -> textOf("#next-attempt").matches("Tried again by itself in 1:\\d\\d:\\d\\d"));
        press(KeyCode.ENTER);
        awaitText("#shown", "4 of 4 tasks");
        assertThat(tries).hasValue(2);
    }

    @Test
    void aSimulatorInAnotherProcessIsSaidToBeOne() {
        openReady(real(workspace.context(this::fourChats).opener()));

        awaitText("#origin", "SIMULATOR");
    }

    @Test
    void whateverElseAnswersInTwiliosPlaceIsNamed() {
        openReady(Contexts.of(
                false,
                new FakeWorkspace.Memory(),
                workspace.real(this::fourChats).opener(),
                Optional.of(new Account(
                        "AC1",
                        "AC1",
                        new Secret("hush"),
                        Optional.empty(),
                        Optional.of(URI.create("http://proxy.example:8080")),
                        List.of(),
                        false)),
                Accounts.NONE,
                page -> {},
                new FakeFiles()));

        awaitText("#origin", "NOT TWILIO");
        awaitShown("Everything here comes from http://proxy.example:8080 and goes there:"
                + " LULL_API_URL, --api-url or the settings say so.");
    }

    @Test
    void anAccountThatIsNamedInPartLeavesAWindowThatSaysWhatIsMissing() {
        open(real(() -> {
            throw new ConnectionException(Problem.SET_UP, new Trouble.NamedInPart(Trouble.Missing.SECRET));
        }));
        String sentence = "The account is named only in part: set TWILIO_API_SECRET, the secret of the API key, and"
                + " start Lull again, or enter the account under Settings, Connection and credentials.";
        awaitShown(sentence);
        awaitText("#data-age", "Not connected");
        assertThat(isShown("Try again")).isFalse();

        click("Enter the account in Settings");
        click("Connection and credentials");

        awaitText("#connection-note", sentence);
        awaitShown("The environment (TWILIO_…, LULL_…) or the command line names no account that can be used, so"
                + " nothing is supervised. What is entered here holds for this run only.");
    }

    @Test
    void whileTheWorkspaceIsBeingReadNoNumberIsInvented() {
        CountDownLatch connecting = new CountDownLatch(1);
        open(Contexts.of(true, new FakeWorkspace.Memory(), () -> {
            try {
                connecting.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            OpenWorkspace opened = workspace.open(true);
            fourChats();
            return opened;
        }));
        awaitText("#data-age", "Connecting…");
        assertThat(textOf("#shown")).isEqualTo("– tasks");
        assertThat(isShown("No workers")).isFalse();
        assertThat(isShown("No worker to show.")).isFalse();

        connecting.countDown();
        awaitRow("Maria", "Maria");
        awaitText("#data-age", "poll · reading the workspace…");
        assertThat(textOf("#shown")).isEqualTo("– tasks");
        assertThat(textOf("#scope")).isEqualTo("Everybody");
        assertThat(fx(() -> stage().getScene().lookup("#tile-rescue").getAccessibleText()))
                .startsWith("– To rescue");

        workspace.ready();
        awaitText("#shown", "4 of 4 tasks");
        awaitText("#scope", "Everybody (2)");
        awaitShown("2 workers");
        await(
                "the tile counts",
                () -> fx(() -> stage().getScene().lookup("#tile-rescue").getAccessibleText())
                        .startsWith("1 To rescue"));
    }

    @Test
    void dataThatIsNotCurrentCannotBeMissed() throws InterruptedException {
        openReady(workspace.context(() -> {}));
        awaitShown("No open chats");
        awaitText("#origin", "SIMULATOR");

        workspace.twilio.listener().failed(Failure.Plain.WRONG_CREDENTIALS, true);
        await(
                "the banner says so",
                () -> isShown("#trouble") && textOf("#trouble").contains("Check the API key"));
        await("the age of the data is shown", () -> textOf("#data-age").startsWith("poll · data "));
        click("#last-error");
        awaitShown("Twilio did not accept the credentials; check the account SID, the API key and its secret.");
        press(KeyCode.ESCAPE);
        workspace.twilio.listener().failed(new Failure.Forbidden("no"), true);
        await("the banner says what is wrong now", () -> textOf("#trouble").contains("credentials do this: no."));
        click("#last-error");
        awaitShown("Twilio does not let these credentials do this: no.");
        press(KeyCode.ESCAPE);
        workspace.twilio.listener().fresh();
        await("the banner is gone", () -> !isShown("#trouble"));
    }

    @Test
    void whateverTakesTheFocusHasANameAndTheKeyboardReachesItAll() {
        openReady(workspace.context(this::fourChats));
        press(KeyCode.SHORTCUT, KeyCode.F);
        Set<String> reached = new TreeSet<>();
        for (int i = 0; i < 30; i++) {
            press(KeyCode.TAB);
            reached.add(
                    fx(() -> String.valueOf(stage().getScene().getFocusOwner().getId())));
        }
        assertThat(reached)
                .contains(
                        "automation",
                        "search",
                        "settings",
                        "tile-rescue",
                        "scope",
                        "worker-filter",
                        "workers",
                        "filter-state",
                        "pause",
                        "tasks");

        press(KeyCode.SHORTCUT, KeyCode.COMMA);
        List<Node> nameless = fx(() -> stage().getScene().getRoot().lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && node.isVisible())
                .filter(node -> nameOf(node).isBlank())
                .toList());
        assertThat(nameless).isEmpty();
    }

    private static String nameOf(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private static DesktopContext real(WorkspaceOpener opener) {
        return Contexts.of(false, new FakeWorkspace.Memory(), opener);
    }

    private void fourChats() {
        workspace.worker("WK0", "Ana Souza", "Available", true, 3, 1);
        workspace.worker("WK1", "Ben Okafor", "Break", false, 1, 0);
        workspace.activeChat("WT1", "WK0", "Maria", "Billing", Duration.ofMinutes(14));
        workspace.agentWrote("WT1", "WK0", 3, Duration.ofMinutes(5));
        workspace.inactiveChat("WT2", "WK0", "Noor", "Support", Duration.ofMinutes(31));
        workspace.agentWrote("WT2", "WK0", 3, Duration.ofHours(12));
        workspace.activeChat("WT3", "WK0", "Ivy", "Support", Duration.ofMinutes(22));
        workspace.customerWrote("WT3", 4, Duration.ofSeconds(20));
        workspace.activeChat("WT4", "WK1", "Chen", "Billing", Duration.ofMinutes(9));
        workspace.customerWrote("WT4", 4, Duration.ofSeconds(9));
    }
}

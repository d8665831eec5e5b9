package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.bridge.Accounts;
import dev.lull.desktop.bridge.OpenWorkspace;
import dev.lull.engine.Failure;
import dev.lull.policy.Automation;
import dev.lull.supervision.Account;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.ConnectionException.Problem;
import dev.lull.supervision.Desk;
import dev.lull.supervision.Secret;
import dev.lull.supervision.Settings;
import dev.lull.supervision.Trouble;
import dev.lull.supervision.WindowSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings as a person changes them. */
class SettingsTest extends WindowTest {
    private static final Account PRESENT =
            new Account("AC1", "SK1", new Secret("hush"), Optional.of("WS1"), Optional.empty(), List.of(), false);

    private static final String PACED = " The pace, and inactive channels that are full, may delay that.";

    private final FakeWorkspace workspace =
            new FakeWorkspace(Duration.ofHours(1), Automation.OFF, InstantSource.system());
    private final FakeWorkspace.Memory settings = new FakeWorkspace.Memory();
    private final FakeFiles files = new FakeFiles();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aQueueGetsATimeoutOfItsOwnAndLosesItAgain() {
        openReady(context(Accounts.NONE));
        section("Overrides");
        click("#override-add");
        fx(() -> {
            hands().lookup("#override-target")
                    .queryComboBox()
                    .getSelectionModel()
                    .select(1);
            return true;
        });
        fill("#override-fields #timeout", "1m");
        awaitShown("Once automation is on: 1 more chat would be made inactive now, which frees 1 slot." + PACED);
        click("#override-apply");
        awaitShown("Queue Billing");
        awaitShown("timeout 1m");
        click("Queue Billing");
        click("#override-remove");
        awaitShown("Remove what is chosen for Queue Billing?");
        awaitShown("Once automation is on: 1 chat that is due now would stay active.");
        press(KeyCode.ENTER);
        awaitGone("Queue Billing");
    }

    @Test
    void keysAreChangedByPressingOthersAndTakenOnesAreRefused() {
        openReady(context(Accounts.NONE));
        section("Keyboard");
        click("#keys-deactivate");
        press(KeyCode.SHORTCUT, KeyCode.F);
        awaitShown("Ctrl+F belongs to Search; give that other keys first.");
        click("#keys-deactivate");
        press(KeyCode.SHORTCUT, KeyCode.K);
        awaitText("#keys-deactivate", "Ctrl+K");
        assertThat(settings.load().window().keys()).isEqualTo(Map.of("deactivate", "Shortcut+K"));
        press(KeyCode.ESCAPE);
        select("Maria");
        press(KeyCode.SHORTCUT, KeyCode.K);
        awaitRow("Maria", "Deactivated");
    }

    @Test
    void whatATimeoutWouldDoAndTheButtonThatAppliesItStayInSight() {
        openReady(context(Accounts.NONE));
        press(KeyCode.SHORTCUT, KeyCode.COMMA);
        fill("#timeout", "1m");
        String one = "Once automation is on: 1 more chat would be made inactive now, which frees 1 slot." + PACED;
        awaitText("#what-if", one);
        workspace.customerWrote("WT1", 9, Duration.ZERO);
        awaitText("#what-if", "Once automation is on: No chat would be made inactive sooner or later.");
        workspace.agentWrote("WT1", "WK0", 10, Duration.ofMinutes(5));
        awaitText("#what-if", one);
        click("#apply");
        awaitText("#what-if", "Applied");
    }

    @Test
    void importedSettingsHoldAtOnceInTheTableAndForTheScope() {
        settings.filed(Settings.NONE
                .with(WindowSettings.NONE.withDrawer(true))
                .with("WS1", Settings.Workspace.NONE.withAutomation(Automation.ON))
                .withDesk(Desk.NONE
                        .withLayout(new Desk.Layout(
                                List.of(new Desk.Column("worker", 128), new Desk.Column("state", 204)),
                                List.of(new Desk.Order("state", true)),
                                Optional.of("queue")))
                        .withScope(new Desk.Scope("team_name", Optional.of("North")))));
        files.offer(file());
        openReady(context(Accounts.NONE));
        assertThat(columns()).isGreaterThan(2);
        section("Import and export");
        click("#import");
        awaitShown("Imported. Appearance, shortcuts, alerts, columns, views, details and scope hold now;"
                + " rules, automation mode and request rates of 1 workspace hold from the next start.");
        assertThat(textOf("#automation")).isEqualTo("Automation: Off");
        awaitShown("#drawer");
        assertThat(columns()).isEqualTo(2);
        awaitText("#group", "By queue");
        awaitText("#scope", "North (1)");
    }

    @Test
    void columnsAndWorkersBecomeAsNarrowAgainAsTheyWereBeforeTheTextGrew() {
        openReady(context(Accounts.NONE));
        double before = tableWidth();
        double workers = workersWidth();
        scaleText(true);
        await("the columns have grown", () -> tableWidth() > before * 1.5);
        await("the workers' list has grown", () -> workersWidth() > workers * 1.5);
        scaleText(false);
        await("the workers' list is as it was", () -> Math.abs(workersWidth() - workers) <= 1);
        await("the columns are as they were", () -> tableWidth() == before);
    }

    private double workersWidth() {
        return fx(() -> hands().lookup("#workers").query().getLayoutBounds().getWidth());
    }

    @Test
    void withTheLargestTextNoLineOfTheTablesBarIsCut() {
        openReady(context(Accounts.NONE));
        scaleText(true);
        await(
                "the bar has its height",
                () -> fx(() -> {
                    Region bar = (Region) hands().lookup(".table-bar").query();
                    return bar.getHeight() >= bar.prefHeight(bar.getWidth());
                }));
    }

    @Test
    void withTheLargestTextTheActionsStayInSight() {
        openReady(context(Accounts.NONE));
        scaleText(true);
        await(
                "the actions are within the window",
                () -> fx(() -> {
                    Node actions = hands().lookup("#deactivate").query();
                    return actions.localToScene(actions.getLayoutBounds()).getMaxY()
                            <= stage().getScene().getHeight();
                }));
    }

    @Test
    void theTextGrowsAtOnceAndASearchFindsItsSetting() {
        openReady(context(Accounts.NONE));
        press(KeyCode.SHORTCUT, KeyCode.COMMA);
        fill("#settings-search", "téxt Size");
        awaitShown("#text-scale");
        awaitGone("#timeout");
        chooseText(true);
        await(
                "the text has grown",
                () -> fx(() -> stage().getScene().getStylesheets().size() == 2));
        assertThat(settings.load().window().textPercent()).isEqualTo(WindowSettings.TEXT_PERCENTS.getLast());
    }

    @Test
    void anAccountIsTestedAndTheSecretIsNotShown() {
        openReady(context(new Accounts() {
            @Override
            public Reached test(Account account) throws ConnectionException {
                if (account.secret().reveal().equals("hush")) {
                    return new Reached("Berlin", 2);
                }
                throw new ConnectionException(Problem.DENIED, new Trouble.WithTwilio(Failure.Plain.WRONG_CREDENTIALS));
            }

            @Override
            public OpenWorkspace open(Account account) throws ConnectionException {
                throw new ConnectionException(
                        Problem.UNREACHABLE, new Trouble.OtherAccount(account.accountSid(), "AC3"));
            }
        }));
        section("Connection and credentials");
        push("#connection-test");
        awaitShown("Reached the workspace Berlin, with 2 channel pairs.");
        assertThat(textOf("#secret")).isEmpty();
        fill("#secret", "wrong");
        assertThat(isShown("Reached the workspace Berlin, with 2 channel pairs."))
                .as("what was found out of another secret")
                .isFalse();
        fx(() -> {
            hands().lookup("#connection-test").query().requestFocus();
            return true;
        });
        press(KeyCode.SPACE);
        awaitShown("Twilio did not accept the credentials; check the account SID, the API key and its secret.");
        assertThat(fx(() -> stage().getScene().getFocusOwner().getId())).isEqualTo("connection-test");
        assertThat(isUsable("#connection-use")).isFalse();
        fill("#account", "AC2");
        push("#connection-use");
        awaitShown("Supervise the account AC2?");
        press(KeyCode.ENTER);
        await(
                "the window shows the other account",
                () -> isShown("The credentials belong to the account AC2, not to AC3."));
    }

    /** As a person does who has scrolled to it. */
    private void push(String button) {
        await(button + " can be pushed", () -> isUsable(button));
        fx(() -> {
            hands().lookup(button).queryButton().fire();
            return true;
        });
    }

    private void scaleText(boolean large) {
        section("Appearance");
        chooseText(large);
        press(KeyCode.ESCAPE);
    }

    private void chooseText(boolean large) {
        fx(() -> {
            SelectionModel<?> sizes =
                    hands().lookup("#text-scale").queryComboBox().getSelectionModel();
            if (large) {
                sizes.selectLast();
            } else {
                sizes.selectFirst();
            }
            return true;
        });
    }

    private double tableWidth() {
        return fx(() -> hands().lookup("#tasks").queryTableView().getColumns().stream()
                .mapToDouble(TableColumn::getWidth)
                .sum());
    }

    private int columns() {
        return fx(() -> hands().lookup("#tasks").queryTableView().getColumns().size());
    }

    private Path file() {
        try {
            return Files.writeString(folder.resolve("settings.json"), "{}");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void section(String name) {
        press(KeyCode.SHORTCUT, KeyCode.COMMA);
        awaitShown("#settings-sections");
        click(name);
    }

    private DesktopContext context(Accounts accounts) {
        return Contexts.of(
                false,
                settings,
                workspace.real(this::oneChat).opener(),
                Optional.of(PRESENT),
                accounts,
                page -> {},
                files);
    }

    private void oneChat() {
        workspace.worker("WK0", "Ana Souza", "Available", true, 1, 1);
        workspace.activeChat("WT1", "WK0", "Maria", "Billing", Duration.ofMinutes(14));
        workspace.agentWrote("WT1", "WK0", 3, Duration.ofMinutes(5));
    }
}

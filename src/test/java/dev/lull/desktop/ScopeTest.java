package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.policy.Automation;
import dev.lull.supervision.Desk;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person looks at a team, at what a tile counts, and at who must be rescued. */
class ScopeTest extends WindowTest {
    private final FakeWorkspace.Memory settings = new FakeWorkspace.Memory();
    private final FakeWorkspace workspace =
            new FakeWorkspace(Duration.ofHours(1), Automation.DRY_RUN, InstantSource.system());

    @Test
    void aTeamNarrowsTheTableTheTilesAndTheWorkersAndIsRemembered() {
        open("5 of 5 tasks");
        choose("#scope", "#scope-0");
        awaitText("#scope", "North (1)");
        awaitText("#shown", "2 of 2 tasks");
        awaitGone("Ben Okafor");
        assertThat(tile("#tile-awaiting-agent")).startsWith("0 Awaiting agent");
        assertThat(settings.load().desk().scope()).isEqualTo(new Desk.Scope("team_name", Optional.of("North")));

        press(KeyCode.SHORTCUT, KeyCode.E);
        awaitText("#shown", "5 of 5 tasks");
        awaitText("#scope", "Everybody (2)");
    }

    @Test
    void aTeamOfAnotherWorkspaceSaysSoAndLeadsBackToEverybody() {
        settings.change(
                all -> all.withDesk(all.desk().withScope(new Desk.Scope("team_name", Optional.of("Elsewhere")))));
        open("0 of 0 tasks");
        awaitShown("No chat in this scope");
        click("#show-everybody");
        awaitText("#shown", "5 of 5 tasks");
    }

    @Test
    void aTileShowsItsRowsAloneAndLetsGoAtTheSecondClick() {
        open("5 of 5 tasks");
        assertThat(tile("#tile-awaiting-customer")).startsWith("2 Awaiting customer. next in ");
        assertThat(tile("#tile-freed")).isEqualTo("1 Slots freed. all back 5/10");

        click("#tile-awaiting-customer");
        awaitText("#shown", "2 of 5 tasks");
        assertThat(isPressed("#tile-awaiting-customer")).isTrue();
        click("#tile-awaiting-customer");
        awaitText("#shown", "5 of 5 tasks");
        click("#tile-awaiting-agent");
        awaitText("#shown", "2 of 5 tasks");
        click("#clear-all");
        awaitText("#shown", "5 of 5 tasks");
        assertThat(isPressed("#tile-awaiting-agent")).isFalse();
    }

    @Test
    void whatWasActedOnUnderATileStaysToBeTakenBack() {
        open("5 of 5 tasks");
        click("#tile-freed");
        awaitText("#shown", "1 of 5 tasks");
        select("Noor");
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
        awaitRow("Noor", "Activated");
        await("the tile counts it no more", () -> tile("#tile-freed").startsWith("0 "));
        awaitText("#shown", "1 of 5 tasks");

        press(KeyCode.SHORTCUT, KeyCode.Z);

        await("it is taken back", () -> tile("#tile-freed").startsWith("1 "));
        awaitText("#shown", "1 of 5 tasks");
    }

    @Test
    void theRescueListBringsBackWhatItCanAndSaysWhatToDoElsewhere() {
        open("5 of 5 tasks");
        press(KeyCode.SHORTCUT, KeyCode.T);
        awaitText("#shown", "3 to rescue, of 5 tasks");
        awaitShown("#rescue-note");
        await("the longest waiting is first", () -> fx(() -> row("Noor").contains("Customer waits")));
        double width = countWidth();

        press(KeyCode.ENTER);
        awaitRow("Noor", "Activated");
        awaitText("#shown", "2 to rescue, 1 acted on, of 5 tasks");
        assertThat(tile("#tile-rescue")).startsWith("2 To rescue");
        assertThat(countWidth()).isEqualTo(width);
        assertThat(workspace.twilio.taskOf(FakeWorkspace.sid("WT2")).channel()).isEqualTo(FakeTwilio.SMS);

        select("Chen");
        press(KeyCode.ENTER);
        awaitShown("What you can do for Chen");
        awaitShown("Ben Okafor takes no new chats now. The chat is on its active channel already, so there is nothing"
                + " to bring back.");
        assertThat(isShown("#advice-activate")).isFalse();
        press(KeyCode.ESCAPE);
        click("#tile-rescue");
        awaitText("#shown", "5 of 5 tasks");
        awaitGone("#rescue-note");
    }

    @Test
    void enterBringsAChatBackAlsoWhereTheRescueListWasComeToByItsTile() {
        open("5 of 5 tasks");
        click("#tile-rescue");
        awaitText("#shown", "3 to rescue, of 5 tasks");
        await("the longest waiting is first", () -> fx(() -> row("Noor").contains("Customer waits")));

        press(KeyCode.ENTER);

        awaitRow("Noor", "Activated");
        awaitShown("#rescue-note");
    }

    @Test
    void aRescueListThatAFilterEmptiesSaysSoAndLeadsBack() {
        open("5 of 5 tasks");
        press(KeyCode.SHORTCUT, KeyCode.T);
        awaitText("#shown", "3 to rescue, of 5 tasks");
        fill("#search", "nobody has this name");

        awaitShown("None of the 3 chats to rescue matches the filter");
        click("#clear-filters");
        awaitText("#shown", "5 of 5 tasks");
    }

    @Test
    void aRescueListThatStandsStillSaysHowManyHaveComeSince() {
        openReady(
                Contexts.of(true, settings, workspace.context(this::nobodyWaits).opener()));
        press(KeyCode.SHORTCUT, KeyCode.T);
        awaitShown("Nobody needs to be rescued");
        press(KeyCode.SHORTCUT, KeyCode.P);
        workspace.inactiveChat("WT2", "WK0", "Noor", "Support", Duration.ofMinutes(31));
        workspace.customerWrote("WT2", 3, Duration.ofMinutes(12));

        awaitShown("1 chat to rescue has come since the rows stand still");
        press(KeyCode.SHORTCUT, KeyCode.P);
        awaitRow("Noor", "Customer waits");
    }

    @Test
    void aChatThatWasPutAsideByHandIsFoundWhereTheTileTellsOfIt() {
        openReady(Contexts.of(
                true,
                settings,
                workspace
                        .context(() -> {
                            nobodyWaits();
                            workspace.activeChat("WT6", "WK0", "Ivy", "Billing", Duration.ofMinutes(9));
                            workspace.customerWrote("WT6", 3, Duration.ofMinutes(2));
                        })
                        .opener()));
        select("Ivy");
        press(KeyCode.SHORTCUT, KeyCode.D);
        await("the tile tells of it", () -> tile("#tile-rescue").contains("1 inactive by hand"));

        click("#tile-rescue");

        awaitText("#shown", "0 to rescue, 1 put aside by hand, of 2 tasks");
        awaitRow("Ivy", "though the customer spoke last");
    }

    @Test
    void workersAreOrderedByWhatIsAsked() {
        open("5 of 5 tasks");
        choose("#worker-order", "#order-over");
        await(
                "the order is told",
                () -> fx(() -> stage().getScene()
                        .lookup("#worker-order")
                        .getAccessibleText()
                        .equals("Order: Over capacity first")));
    }

    /** Of the room in the table's bar. */
    private double countWidth() {
        return fx(() ->
                hands().lookup("#shown").query().getParent().getLayoutBounds().getWidth());
    }

    private String tile(String query) {
        awaitShown(query);
        return fx(() -> stage().getScene().lookup(query).getAccessibleText());
    }

    private boolean isPressed(String query) {
        return fx(() -> ((ToggleButton) stage().getScene().lookup(query)).isSelected());
    }

    private void open(String shown) {
        openReady(Contexts.of(true, settings, workspace.context(this::fiveChats).opener()));
        awaitText("#shown", shown);
    }

    private void nobodyWaits() {
        workspace.worker("WK0", "Ana Souza", "Available", true, 1, 0, "North");
        workspace.activeChat("WT1", "WK0", "Maria", "Billing", Duration.ofMinutes(14));
        workspace.agentWrote("WT1", "WK0", 3, Duration.ofMinutes(5));
    }

    private void fiveChats() {
        workspace.worker("WK0", "Ana Souza", "Available", true, 1, 1, "North");
        workspace.worker("WK1", "Ben Okafor", "Break", false, 3, 0, "South");
        workspace.activeChat("WT1", "WK0", "Maria", "Billing", Duration.ofMinutes(14));
        workspace.agentWrote("WT1", "WK0", 3, Duration.ofMinutes(5));
        workspace.inactiveChat("WT2", "WK0", "Noor", "Support", Duration.ofMinutes(31));
        workspace.customerWrote("WT2", 3, Duration.ofMinutes(12));
        workspace.activeChat("WT3", "WK1", "Ivy", "Support", Duration.ofMinutes(22));
        workspace.agentWrote("WT3", "WK1", 3, Duration.ofMinutes(2));
        workspace.activeChat("WT4", "WK1", "Chen", "Billing", Duration.ofMinutes(9));
        workspace.customerWrote("WT4", 4, Duration.ofSeconds(9));
        workspace.activeChat("WT5", "WK1", "Tom", "Billing", Duration.ofMinutes(9));
        workspace.customerWrote("WT5", 4, Duration.ofSeconds(20));
    }
}

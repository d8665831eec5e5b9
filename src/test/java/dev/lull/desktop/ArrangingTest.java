package dev.lull.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.policy.Automation;
import dev.lull.supervision.Desk;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person arranges the table, narrows it, and finds it so again. */
class ArrangingTest extends WindowTest {
    private final FakeWorkspace.Memory settings = new FakeWorkspace.Memory();
    private final FakeWorkspace workspace =
            new FakeWorkspace(Duration.ofHours(1), Automation.DRY_RUN, InstantSource.system());

    @Test
    void columnsAndGroupsAreChosenAndRememberedAndRowsAreCopiedAsTheyStand() {
        open();
        choose("#columns", "#column-priority");
        choose("#columns", "#column-channel");
        choose("#group", "#group-queue");
        awaitRow("Group Billing", "open");
        await("it is remembered", () -> {
            Desk.Layout layout = settings.load().desk().layout();
            return layout.grouping().equals(Optional.of("queue"))
                    && layout.columns().stream().anyMatch(column -> column.id().equals("priority"))
                    && layout.columns().stream().noneMatch(column -> column.id().equals("channel"));
        });
        select("Group Billing");
        press(KeyCode.LEFT);
        awaitRow("Group Billing", "closed");
        await("Maria's row is folded away", () -> row("Ana Souza, Maria").isEmpty());
        awaitText("#shown", "3 of 3 tasks");
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        assertThat(fx(() -> Clipboard.getSystemClipboard().getString()))
                .contains("Ana Souza\tMaria\tBilling\tAwaiting customer")
                .contains("Ben Okafor\tChen\tBilling")
                .doesNotContain("Noor");
        press(KeyCode.ENTER);
        awaitRow("Ana Souza, Maria", "Awaiting customer");
    }

    @Test
    void aRowIsNeverWiderThanItsColumnsAlsoWhileTheyChange() {
        open();
        boolean fits = fx(() -> {
            TableView<?> table = hands().lookup("#tasks").queryTableView();
            table.getColumns().removeFirst();
            table.getColumns().getFirst().setPrefWidth(300);
            double columns = table.getColumns().stream()
                    .mapToDouble(TableColumn::getWidth)
                    .sum();
            return table.lookupAll(".table-row-cell").stream().allMatch(row -> row.prefWidth(-1) <= columns);
        });
        assertThat(fits).isTrue();
    }

    @Test
    void aSavedViewBringsItsFiltersAndItsGroupingBack() {
        open();
        choose("#filter-queue", "#filter-queue-0");
        awaitText("#shown", "2 of 3 tasks");
        choose("#group", "#group-worker");
        choose("#views", "Save this view…");
        fill("#answer", "Bills");
        press(KeyCode.ENTER);
        awaitGone("#answer");
        click("#clear-all");
        awaitText("#shown", "3 of 3 tasks");
        choose("#group", "#group-none");
        awaitGone("#clear-all");

        choose("#views", "Bills");

        awaitText("#shown", "2 of 3 tasks");
        awaitText("#filter-queue", "Queue: Billing");
        awaitRow("Group Ana Souza (1)", "open");
    }

    @Test
    void whilePausedRowsStandStillUntilAPersonGoesOn() {
        open();
        press(KeyCode.SHORTCUT, KeyCode.P);
        awaitText("#pause", "Resume");
        workspace.activeChat("WT9", "WK0", "Ivy", "Support", Duration.ofMinutes(2));
        workspace.customerWrote("WT1", 9, Duration.ofSeconds(2));
        awaitText("#pause", "Resume (2 changes)");
        assertThat(row("Maria")).contains("Awaiting customer");
        awaitText("#shown", "3 of 3 tasks");

        click("#pause");

        awaitText("#shown", "4 of 4 tasks");
        awaitRow("Maria", "Awaiting agent");
        awaitText("#pause", "Pause");
    }

    private void open() {
        openReady(
                Contexts.of(true, settings, workspace.context(this::threeChats).opener()));
        awaitText("#shown", "3 of 3 tasks");
    }

    private void threeChats() {
        workspace.worker("WK0", "Ana Souza", "Available", true, 2, 1);
        workspace.worker("WK1", "Ben Okafor", "Break", false, 1, 0);
        workspace.activeChat("WT1", "WK0", "Maria", "Billing", Duration.ofMinutes(14));
        workspace.agentWrote("WT1", "WK0", 3, Duration.ofMinutes(5));
        workspace.inactiveChat("WT2", "WK0", "Noor", "Support", Duration.ofMinutes(31));
        workspace.agentWrote("WT2", "WK0", 3, Duration.ofMinutes(12));
        workspace.activeChat("WT4", "WK1", "Chen", "Billing", Duration.ofMinutes(9));
        workspace.customerWrote("WT4", 4, Duration.ofSeconds(9));
    }
}

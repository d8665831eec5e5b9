package dev.lull.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.Change;
import dev.lull.engine.ChatView;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Automation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class LiveModelTest {
    private final LiveModel model = new LiveModel();

    @Test
    void aTaskKeepsItsRowWhileItsStateChanges() {
        add(Rows.quiet("WT1", Duration.ofSeconds(5)));
        TaskRow row = model.row(new TaskSid("WT1")).orElseThrow();
        List<Object> listChanges = new ArrayList<>();
        model.shown().addListener((ListChangeListener<TaskRow>) listChanges::add);

        model.apply(List.of(
                new Change.TaskUpdated(Rows.inactive("WT1", Duration.ZERO).view())));

        assertThat(model.shown()).containsExactly(row);
        assertThat(row.state().sign()).isEqualTo(Sign.INACTIVE);
        assertThat(listChanges).isEmpty();
    }

    @Test
    void whatWasAskedForStaysOnTheRowWhenTheTaskChanges() {
        add(Rows.quiet("WT1", Duration.ofSeconds(5)));
        TaskRow row = model.row(new TaskSid("WT1")).orElseThrow();
        row.show(row.state().with(new Request.Failed(TaskAction.DEACTIVATE, "No.")));

        model.apply(List.of(new Change.TaskUpdated(
                Rows.waiting("WT1", Duration.ofSeconds(1)).view())));

        assertThat(row.state().request()).isEqualTo(new Request.Failed(TaskAction.DEACTIVATE, "No."));
    }

    @Test
    void changesAreAppliedInOrderAndTheListIsArrangedOnce() {
        List<Object> listChanges = new ArrayList<>();
        model.shown().addListener((ListChangeListener<TaskRow>) listChanges::add);
        ChatView one = Rows.quiet("WT1", Duration.ofSeconds(5)).view();
        ChatView two = Rows.quiet("WT2", Duration.ofSeconds(5)).view();

        model.apply(List.of(
                new Change.TaskAdded(one),
                new Change.TaskAdded(two),
                new Change.TaskRemoved(one.task(), one),
                new Change.TaskUpdated(two)));

        assertThat(sids()).containsExactly("WT2");
        assertThat(listChanges).hasSize(1);
    }

    @Test
    void aTaskThatLeavesAndReturnsInOneBatchIsThere() {
        ChatView one = Rows.quiet("WT1", Duration.ofSeconds(5)).view();
        model.apply(List.of(new Change.TaskAdded(one)));

        model.apply(List.of(new Change.TaskRemoved(one.task(), one), new Change.TaskAdded(one)));

        assertThat(sids()).containsExactly("WT1");
    }

    @Test
    void theSearchLooksThroughWorkerCustomerTaskAndQueueForEveryWord() {
        add(
                Rows.quiet("WT1", Duration.ZERO).of("Ana Souza", "Maria Gómez", "Billing"),
                Rows.quiet("WT2", Duration.ZERO).of("Ben Okafor", "Maria Lund", "Support"),
                Rows.quiet("WT3", Duration.ZERO).of("Cleo Martin", "Chen Wei", "Billing"));

        assertThat(found("maria")).containsExactly("WT1", "WT2");
        assertThat(found("  MARIA  support ")).containsExactly("WT2");
        assertThat(found("billing ana")).containsExactly("WT1");
        assertThat(found("wt3")).containsExactly("WT3");
        assertThat(found("gómez")).containsExactly("WT1");
        assertThat(found("nobody")).isEmpty();
        assertThat(found("")).hasSize(3);
    }

    @Test
    void aWorkersRowsAreShownAloneAndTheSearchStillHolds() {
        add(
                Rows.quiet("WT1", Duration.ZERO).of("Ana", "Maria", "Billing"),
                Rows.quiet("WT2", Duration.ZERO).of("Ben", "Maria", "Billing"),
                Rows.quiet("WT3", Duration.ZERO).of("Ben", "Chen", "Billing"));

        model.filter(
                TaskFilter.ALL.withWorker(Optional.of(new WorkerSid("WK-Ben"))).withText("maria"));

        assertThat(sids()).containsExactly("WT2");
        assertThat(model.all()).hasSize(3);
    }

    @Test
    void theCountdownOrdersByWhenItEndsAndLeavesTheRestForLast() {
        add(
                Rows.quiet("WT1", Duration.ofSeconds(10)),
                Rows.waiting("WT2", Duration.ofSeconds(10)),
                Rows.quiet("WT3", Duration.ofSeconds(50)),
                Rows.quiet("WT4", Duration.ofSeconds(30)).heldUntil(Rows.NOW.plusSeconds(60)));

        model.order(Orders.COUNTDOWN);

        assertThat(sids()).containsExactly("WT3", "WT1", "WT2", "WT4");
    }

    @Test
    void rowsThatAnOrderDoesNotTellApartKeepTheirPlaces() {
        add(
                Rows.quiet("WT3", Duration.ZERO).of("Ana", "x", "Billing"),
                Rows.quiet("WT1", Duration.ZERO).of("Ana", "y", "Billing"),
                Rows.quiet("WT2", Duration.ZERO).of("Ana", "z", "Billing"));

        for (Comparator<RowState> order : List.of(Orders.QUEUE, Orders.WORKER, Orders.AGE, Orders.CHANNEL)) {
            model.order(order);
            assertThat(sids()).containsExactly("WT1", "WT2", "WT3");
            model.order(order.reversed());
            assertThat(sids()).containsExactly("WT1", "WT2", "WT3");
        }
    }

    @Test
    void theCountsAreOfAllChatsWhateverIsFiltered() {
        add(
                Rows.quiet("WT1", Duration.ofSeconds(10)),
                Rows.waiting("WT2", Duration.ofSeconds(10)),
                Rows.inactive("WT3", Duration.ofSeconds(50)),
                Rows.inactive("WT4", Duration.ofSeconds(50)).waitingBecause("Emergency stop."));

        model.filter(TaskFilter.ALL.withText("nothing like it"));

        assertThat(model.countsProperty().get()).isEqualTo(new Counts(4, 1, 1, 1, 1));
    }

    @Test
    void turningAutomationOnWouldMoveTheChatsWhoseSilenceIsOver() {
        add(
                Rows.quiet("WT1", Duration.ofSeconds(59)),
                Rows.quiet("WT2", Duration.ofSeconds(61)),
                Rows.quiet("WT3", Duration.ofSeconds(61)).heldUntil(Rows.NOW.plusSeconds(60)),
                Rows.waiting("WT4", Duration.ofSeconds(90)));

        assertThat(model.whatIf(Rows.POLICY.withAutomation(Automation.ON), Rows.NOW)
                        .toInactive())
                .containsExactly(new TaskSid("WT2"));
    }

    private void add(Rows... rows) {
        model.apply(Stream.of(rows)
                .<Change>map(row -> new Change.TaskAdded(row.view()))
                .toList());
    }

    private List<String> found(String text) {
        model.filter(TaskFilter.ALL.withText(text));
        return sids();
    }

    private List<String> sids() {
        return model.shown().stream().map(row -> row.sid().value()).toList();
    }
}

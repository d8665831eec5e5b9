package dev.lull.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.Change;
import dev.lull.engine.ChatView;
import dev.lull.model.ChannelPairs;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Desk;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class LiveModelTest {
    private Instant now = Rows.NOW;
    private final LiveModel model = new LiveModel(() -> now);

    @Test
    void aTaskKeepsItsRowWhileItsStateChanges() {
        add(Rows.quiet("WT1", Duration.ofSeconds(5)));
        TaskRow row = model.row(new TaskSid("WT1")).orElseThrow();
        List<Object> listChanges = new ArrayList<>();
        model.shown().addListener((ListChangeListener<Line>) listChanges::add);

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
        model.shown().addListener((ListChangeListener<Line>) listChanges::add);
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
    void whatWasAskedForATaskThatHasEndedIsForgotten() {
        ChatView one = Rows.quiet("WT1", Duration.ofSeconds(5)).view();
        model.apply(List.of(new Change.TaskAdded(one)));
        TaskRow row = model.row(one.task()).orElseThrow();
        row.show(row.state().with(new Request.Failed(TaskAction.DEACTIVATE, "No.")));

        model.apply(List.of(new Change.TaskRemoved(one.task(), one)));

        assertThat(row.state().request()).isEqualTo(Request.NONE);
    }

    @Test
    void theRowsOfSomeTasksAreShownAloneAlsoWhereTheirGroupWasClosed() {
        add(Rows.quiet("WT1", Duration.ZERO), Rows.quiet("WT2", Duration.ZERO), Rows.quiet("WT3", Duration.ZERO));
        model.group(Optional.of(Grouping.WORKER));
        model.fold((GroupRow) model.shown().getFirst());

        model.filter(model.filter().withOnly(Set.of(new TaskSid("WT1"), new TaskSid("WT3"))));

        assertThat(model.passing()).isEqualTo(2);
        assertThat(model.shown()).hasSize(3);
        assertThat(model.filter().isNone()).isFalse();
    }

    @Test
    void ofTheRowsThatFailedThoseCountThatStillDo() {
        add(Rows.quiet("WT1", Duration.ZERO), Rows.quiet("WT2", Duration.ZERO), Rows.quiet("WT3", Duration.ZERO));
        model.filter(model.filter().withOnly(Set.of(new TaskSid("WT1"), new TaskSid("WT3"))));
        ask("WT1", new Request.Failed(TaskAction.DEACTIVATE, "No."));
        ask("WT2", new Request.Failed(TaskAction.DEACTIVATE, "No."));
        ask("WT3", new Request.Pending(TaskAction.DEACTIVATE, 1));
        assertThat(model.failing()).isEqualTo(2);

        ask("WT3", new Request.Confirmed(TaskAction.DEACTIVATE, now, true));
        assertThat(model.failing()).isEqualTo(1);
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
        assertThat(found("GOMEZ")).containsExactly("WT1");
        assertThat(found("chén")).containsExactly("WT3");
        assertThat(found("nobody")).isEmpty();
        assertThat(found("")).hasSize(3);
    }

    @Test
    void aWorkersRowsAreShownAloneAndTheSearchStillHolds() {
        add(
                Rows.quiet("WT1", Duration.ZERO).of("Ana", "Maria", "Billing"),
                Rows.quiet("WT2", Duration.ZERO).of("Ben", "Maria", "Billing"),
                Rows.quiet("WT3", Duration.ZERO).of("Ben", "Chen", "Billing"));

        model.filter(narrowed("maria").withWorker(Optional.of(new WorkerSid("WK-Ben"))));

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
                Rows.inactive("WT4", Duration.ofSeconds(50)).waitingBecause(Rows.STOPPED));

        model.filter(narrowed("nothing like it"));

        Totals totals = model.truth().totals();
        assertThat(totals.all()).isEqualTo(4);
        assertThat(totals.awaitingCustomer()).isEqualTo(1);
        assertThat(totals.nextDue()).contains(Rows.NOW.plusSeconds(50));
        assertThat(totals.awaitingAgent()).isEqualTo(1);
        assertThat(totals.agentSince()).contains(Rows.NOW.minusSeconds(10));
        assertThat(totals.inactive()).isEqualTo(1);
        assertThat(totals.customersWaiting()).isEqualTo(1);
        assertThat(totals.resting()).isEqualTo(2);
    }

    @Test
    void theFiltersNarrowByQueueChannelPairAndState() {
        add(
                Rows.quiet("WT1", Duration.ofSeconds(5)).of("Ana", "Maria", "Billing"),
                Rows.waiting("WT2", Duration.ofSeconds(5)).of("Ana", "Noor", "Support"),
                Rows.inactive("WT3", Duration.ofSeconds(5)).of("Ben", "Chen", "Support"));
        model.apply(List.of(new Change.PolicyApplied(Rows.POLICY)));

        model.filter(Desk.Filter.NONE.withQueues(Set.of("Support")));
        assertThat(sids()).containsExactly("WT2", "WT3");
        model.filter(Desk.Filter.NONE.withStates(Set.of("inactive", "awaiting-customer")));
        assertThat(sids()).containsExactly("WT1", "WT3");
        model.filter(Desk.Filter.NONE.withPairs(Set.of("sms")));
        assertThat(sids()).containsExactly("WT1", "WT2", "WT3");
        model.filter(Desk.Filter.NONE.withPairs(Set.of("chat")));
        assertThat(sids()).isEmpty();
        assertThat(model.pairNames()).containsExactly("sms");
        assertThat(model.queues()).containsExactly("Billing", "Support");
    }

    @Test
    void theQueuesStandWhereAPersonLooksForThem() {
        add(
                Rows.quiet("WT1", Duration.ZERO).of("Ana", "Maria", "Zoll"),
                Rows.quiet("WT2", Duration.ZERO).of("Ana", "Noor", "Österreich"),
                Rows.quiet("WT3", Duration.ZERO).of("Ana", "Noor", "billing"),
                Rows.quiet("WT4", Duration.ZERO).of("Ben", "Chen", "Billing"));

        assertThat(model.queues()).containsExactly("Billing", "billing", "Österreich", "Zoll");
    }

    @Test
    void aRowBeginsToPassTheWaitingFilterWhenItsTimeHasCome() {
        add(Rows.waiting("WT1", Duration.ofSeconds(59)), Rows.quiet("WT2", Duration.ofSeconds(50)));
        model.filter(Desk.Filter.NONE.withWaitingOver(Duration.ofMinutes(1)));
        assertThat(sids()).isEmpty();

        now = now.plusSeconds(1);
        model.tick(now);

        assertThat(sids()).containsExactly("WT1");
    }

    @Test
    void groupsCarryTotalsAndFoldAwayTheirRows() {
        add(
                Rows.quiet("WT1", Duration.ofSeconds(5)).of("Ana", "Maria", "Billing"),
                Rows.inactive("WT2", Duration.ofSeconds(5)).of("Ana", "Noor", "Billing"),
                Rows.waiting("WT3", Duration.ofSeconds(5)).of("Ben", "Chen", "Support"));

        model.group(Optional.of(Grouping.QUEUE));

        assertThat(sids()).containsExactly("Billing", "WT1", "WT2", "Support", "WT3");
        GroupRow billing = (GroupRow) model.shown().getFirst();
        assertThat(billing.state().totals().all()).isEqualTo(2);
        assertThat(billing.state().totals().inactive()).isEqualTo(1);
        model.fold(billing);
        assertThat(sids()).containsExactly("Billing", "Support", "WT3");
        assertThat(model.passing()).isEqualTo(3);
        assertThat(Line.rowsOf(List.of(billing, model.shown().get(2)))).hasSize(3);
        model.apply(List.of(new Change.TaskUpdated(
                Rows.inactive("WT3", Duration.ZERO).of("Ben", "Chen", "Billing").view())));
        assertThat(sids()).containsExactly("Billing");
        assertThat(billing.state().totals().all()).isEqualTo(3);
    }

    @Test
    void statesAreGroupedInTheirOwnOrder() {
        add(Rows.inactive("WT1", Duration.ZERO), Rows.quiet("WT2", Duration.ZERO), Rows.waiting("WT3", Duration.ZERO));

        model.group(Optional.of(Grouping.STATE));

        assertThat(sids()).containsExactly("awaiting-agent", "WT3", "awaiting-customer", "WT2", "inactive", "WT1");
    }

    @Test
    void whilePausedNothingMovesAndTheChangesAreCountedAndTheTotalsGoOn() {
        add(Rows.quiet("WT1", Duration.ZERO), Rows.quiet("WT2", Duration.ZERO));
        model.pause(true);

        add(Rows.quiet("WT3", Duration.ZERO));
        ChatView gone = Rows.quiet("WT2", Duration.ZERO).view();
        model.apply(List.of(new Change.TaskRemoved(gone.task(), gone)));
        model.apply(List.of(
                new Change.TaskUpdated(Rows.inactive("WT1", Duration.ZERO).view())));
        model.apply(List.of(
                new Change.TaskUpdated(Rows.waiting("WT1", Duration.ZERO).view())));

        assertThat(sids()).containsExactly("WT1", "WT2");
        assertThat(model.row(new TaskSid("WT1")).orElseThrow().state().sign()).isEqualTo(Sign.AWAITING_CUSTOMER);
        assertThat(model.waitingChanges()).isEqualTo(3);
        assertThat(model.truth().totals().awaitingAgent()).isEqualTo(1);
        assertThat(model.truth().totals().all()).isEqualTo(2);

        model.pause(false);

        assertThat(sids()).containsExactly("WT1", "WT3");
        assertThat(model.waitingChanges()).isZero();
        assertThat(model.row(new TaskSid("WT1")).orElseThrow().state().sign()).isEqualTo(Sign.AWAITING_AGENT);
    }

    @Test
    void theRescueListHasTheLongestWaitingFirstWhateverTheOrder() {
        add(
                Rows.inactive("WT1", Duration.ofMinutes(3)).waitingBecause(Rows.STOPPED),
                Rows.waiting("WT2", Duration.ofMinutes(9)).away(),
                Rows.waiting("WT3", Duration.ofMinutes(20)),
                Rows.inactive("WT4", Duration.ofMinutes(3)).away(),
                Rows.quiet("WT5", Duration.ofSeconds(5)).endingAt(Rows.NOW.plusSeconds(3_660)));
        model.order(Orders.AGE);
        model.filter(TaskFilter.ALL.withFocus(Optional.of(Focus.RESCUE)));
        assertThat(sids()).containsExactly("WT2", "WT1", "WT4");
        assertThat(model.truth().concerns()).isEqualTo(3);

        now = now.plusSeconds(60);
        model.tick(now);

        assertThat(sids()).containsExactly("WT2", "WT1", "WT5", "WT4");
    }

    @Test
    void everyTileShowsAsManyRowsAsItCounts() {
        add(
                Rows.quiet("WT1", Duration.ofSeconds(5)),
                Rows.quiet("WT2", Duration.ofSeconds(5)).heldUntil(Rows.NOW.plusSeconds(60)),
                Rows.waiting("WT3", Duration.ofSeconds(5)),
                Rows.inactive("WT4", Duration.ofSeconds(5)),
                Rows.inactive("WT5", Duration.ofSeconds(5)).waitingBecause(Rows.STOPPED));
        Totals totals = model.truth().totals();

        assertThat(alone(Focus.AWAITING_CUSTOMER)).hasSize(totals.awaitingCustomer());
        assertThat(alone(Focus.AWAITING_AGENT)).hasSize(totals.awaitingAgent());
        assertThat(alone(Focus.INACTIVE)).hasSize(totals.inactive());
        assertThat(alone(Focus.FREED)).hasSize(totals.resting());
        assertThat(alone(Focus.RESCUE)).hasSize(model.truth().concerns());
    }

    @Test
    void theRescueListIsTheTilesNumberAndWhatWasJustActedOn() {
        add(
                Rows.inactive("WT1", Duration.ofSeconds(5)).waitingBecause(Rows.STOPPED),
                Rows.inactive("WT2", Duration.ofSeconds(5)).waitingBecause(Rows.STOPPED),
                Rows.quiet("WT3", Duration.ofSeconds(5)).endingAt(Rows.NOW.plusSeconds(3_601)));
        model.filter(TaskFilter.ALL.withFocus(Optional.of(Focus.RESCUE)));
        TaskRow row = model.row(new TaskSid("WT1")).orElseThrow();
        row.show(row.state().with(new Request.Confirmed(TaskAction.ACTIVATE, now, true)));
        model.apply(List.of(new Change.TaskUpdated(
                Rows.waiting("WT1", Duration.ofSeconds(6)).view())));
        assertThat(model.passing()).isEqualTo(2);
        assertThat(model.truth().concerns()).isEqualTo(1);

        now = now.plusSeconds(2);
        model.again();
        assertThat(model.passing()).isEqualTo(2);
        assertThat(model.truth().concerns()).isEqualTo(1);
        model.tick(now);
        assertThat(model.passing()).isEqualTo(3);
        assertThat(model.truth().concerns()).isEqualTo(2);
        assertThat(model.isRescueListOfAll()).isTrue();
    }

    @Test
    void whatWasPutAsideByHandIsLastOnTheRescueListAndNoConcern() {
        add(
                Rows.putAside("WT1", Duration.ofMinutes(9)),
                Rows.inactive("WT2", Duration.ofSeconds(5)).waitingBecause(Rows.STOPPED),
                Rows.inactive("WT3", Duration.ofMinutes(3)).away().endingAt(Rows.NOW.plusSeconds(36_000)),
                Rows.putAside("WT4", Duration.ofMinutes(2)).endingAt(Rows.NOW.plusSeconds(18_000)),
                Rows.inactive("WT5", Duration.ofSeconds(5)));

        model.filter(TaskFilter.RESCUE_LIST);

        assertThat(sids()).containsExactly("WT2", "WT3", "WT4", "WT1");
        assertThat(model.truth().concerns()).isEqualTo(2);
        assertThat(model.putAside()).isEqualTo(2);
    }

    @Test
    void whatWasJustActedOnStaysInViewAsLongAsItsRowTellsOfIt() {
        add(
                Rows.inactive("WT1", Duration.ofSeconds(5)),
                Rows.inactive("WT2", Duration.ofSeconds(5)),
                Rows.quiet("WT3", Duration.ofSeconds(5)));
        model.filter(TaskFilter.ALL.withFocus(Optional.of(Focus.INACTIVE)));
        ask("WT1", new Request.Pending(TaskAction.ACTIVATE, 1));
        ask("WT3", new Request.Pending(TaskAction.HOLD, 2));
        see(Rows.quiet("WT1", Duration.ofSeconds(6)));
        assertThat(sids()).containsExactlyInAnyOrder("WT1", "WT2");
        assertThat(model.isToBeSifted()).isFalse();

        ask("WT1", new Request.Confirmed(TaskAction.ACTIVATE, now, true));
        model.order(Orders.AGE);
        assertThat(sids()).containsExactlyInAnyOrder("WT1", "WT2");

        ask("WT1", Request.NONE);
        assertThat(model.isToBeSifted()).isTrue();
        model.again();
        assertThat(sids()).containsExactly("WT2");
        assertThat(model.isToBeSifted()).isFalse();
    }

    @Test
    void anotherFilterKeepsNothingOfTheLast() {
        add(Rows.inactive("WT1", Duration.ofSeconds(5)), Rows.inactive("WT2", Duration.ofSeconds(5)));
        TaskFilter inactive =
                TaskFilter.ALL.with(Desk.Filter.NONE.withStates(Set.of(Sign.INACTIVE.id())), Rows.POLICY.pairs());
        model.filter(inactive);
        ask("WT1", new Request.Confirmed(TaskAction.ACTIVATE, now, true));
        see(Rows.quiet("WT1", Duration.ofSeconds(6)));
        assertThat(sids()).containsExactlyInAnyOrder("WT1", "WT2");

        model.filter(inactive.withFocus(Optional.of(Focus.FREED)));

        assertThat(sids()).containsExactly("WT2");
    }

    @Test
    void aFailureAloneDoesNotBringAChatOnTheRescueList() {
        add(
                Rows.inactive("WT1", Duration.ofSeconds(5)).waitingBecause(Rows.STOPPED),
                Rows.quiet("WT2", Duration.ofSeconds(5)),
                Rows.quiet("WT3", Duration.ofSeconds(5)),
                Rows.waiting("WT4", Duration.ofSeconds(5)));
        ask("WT1", new Request.Failed(TaskAction.ACTIVATE, "No."));
        ask("WT2", new Request.Failed(TaskAction.DEACTIVATE, "No."));
        ask("WT3", new Request.Pending(TaskAction.HOLD, 1));
        ask("WT4", new Request.Confirmed(TaskAction.ACTIVATE, now, true));

        assertThat(alone(Focus.RESCUE)).containsExactlyInAnyOrder("WT1", "WT4");
    }

    @Test
    void aConfirmationIsOfThePastOnceTheChatHasMovedOn() {
        add(Rows.quiet("WT1", Duration.ofMinutes(2)));
        Request done = new Request.Confirmed(TaskAction.DEACTIVATE, now, true);
        ask("WT1", done);

        see(Rows.quiet("WT1", Duration.ofMinutes(2)));
        see(Rows.inactive("WT1", Duration.ZERO));
        assertThat(request("WT1")).isEqualTo(done);
        see(Rows.inactive("WT1", Duration.ZERO).of("Ana", "Maria", "Support"));
        assertThat(request("WT1")).isEqualTo(done);
        see(Rows.waiting("WT1", Duration.ZERO));
        assertThat(request("WT1")).isEqualTo(Request.NONE);
    }

    private void see(Rows row) {
        model.apply(List.of(new Change.TaskUpdated(row.view())));
    }

    private void ask(String task, Request request) {
        TaskRow row = model.row(new TaskSid(task)).orElseThrow();
        row.show(row.state().with(request));
    }

    private Request request(String task) {
        return model.row(new TaskSid(task)).orElseThrow().state().request();
    }

    private List<String> alone(Focus focus) {
        model.filter(TaskFilter.ALL.withFocus(Optional.of(focus)));
        return sids();
    }

    @Test
    void whatIsOutOfTheScopeCountsNowhere() {
        add(
                Rows.quiet("WT1", Duration.ZERO).of("Ana", "Maria", "Billing"),
                Rows.quiet("WT2", Duration.ZERO).of("Ben", "Noor", "Support"));

        model.scope(worker -> worker.equals(Optional.of(new WorkerSid("WK-Ana"))));

        assertThat(sids()).containsExactly("WT1");
        assertThat(model.inScope()).isEqualTo(1);
        assertThat(model.truth().totals().all()).isEqualTo(1);
        assertThat(model.queues()).containsExactly("Billing");
        assertThat(model.truth().chats()).hasSize(2);
    }

    private void add(Rows... rows) {
        model.apply(Stream.of(rows)
                .<Change>map(row -> new Change.TaskAdded(row.view()))
                .toList());
    }

    private static TaskFilter narrowed(String text) {
        return TaskFilter.ALL.with(Desk.Filter.NONE.withText(text), new ChannelPairs(List.of()));
    }

    private List<String> found(String text) {
        model.filter(narrowed(text));
        return sids();
    }

    private List<String> sids() {
        return model.shown().stream()
                .map(line -> switch (line) {
                    case TaskRow row -> row.sid().value();
                    case GroupRow group -> group.state().name();
                })
                .toList();
    }
}

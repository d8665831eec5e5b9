package dev.lull.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.Change;
import dev.lull.engine.ChatView;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Desk;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens, and in whatever order: what is shown row by row is what arranging everything anew would show. */
class ArrangedTest {
    private static final List<Grouping> GROUPINGS = List.of(Grouping.values());
    private static final List<Comparator<RowState>> ORDERS = List.of(
            Orders.WORKER,
            Orders.COUNTDOWN,
            Orders.STATE,
            Orders.LAST_WORD.reversed(),
            Orders.AGE,
            Orders.WAITING,
            Orders.QUEUE.thenComparing(Orders.CUSTOMER));
    private static final List<String> WORKERS = List.of("Ana", "Ben", "ben", "Cleo", "Dan");

    private Instant now = Rows.NOW;
    private final LiveModel model = new LiveModel(() -> now);
    private final AnewModel anew = new AnewModel();
    private final List<Line> mirror = new ArrayList<>();
    private final Map<TaskSid, TaskRow> known = new HashMap<>();
    private Random random = new Random(0);
    private Set<String> renamed = Set.of();
    private int number;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isWhatArrangingEverythingAnewShows(long seed) {
        random = new Random(seed);
        model.apply(List.of(new Change.PolicyApplied(Rows.POLICY)));
        follow();
        for (int step = 0; step < 400; step++) {
            happen();
            assertThat(AnewModel.linesOf(model.shown()))
                    .as("seed %d, step %d", seed, step)
                    .isEqualTo(anew.lines(now));
            assertThat(mirror).isEqualTo(model.shown());
            assertThat(model.truth().totals()).isEqualTo(anew.totals());
            assertThat(model.truth().concerns()).isEqualTo(anew.concerns(now));
            assertThat(model.inScope()).isEqualTo(anew.inScope());
            assertThat(model.passing()).isEqualTo(anew.passing(now));
            assertThat(Set.copyOf(model.truth().chatsInScope())).isEqualTo(Set.copyOf(anew.chatsInScope()));
            rowsStayTheSameObjects();
        }
    }

    private void happen() {
        switch (random.nextInt(24)) {
            case 0 -> filter(randomFilter());
            case 1 -> order(ORDERS.get(random.nextInt(ORDERS.size())));
            case 2 ->
                group(
                        random.nextInt(3) == 0
                                ? Optional.empty()
                                : Optional.of(GROUPINGS.get(random.nextInt(GROUPINGS.size()))));
            case 3 ->
                scope(
                        random.nextBoolean()
                                ? worker -> true
                                : worker -> worker.filter(sid -> sid.value().length() % 2 == 0)
                                        .isPresent());
            case 4 -> pause(!model.isPaused());
            case 5, 6 -> fold();
            case 7, 8 -> pass(Duration.ofSeconds(random.nextInt(90)));
            case 9, 10 -> ask();
            case 11 -> apply(random.nextInt(400));
            default -> apply(1 + random.nextInt(6));
        }
    }

    private void filter(TaskFilter filter) {
        model.filter(filter);
        anew.filter(filter);
    }

    private TaskFilter randomFilter() {
        Desk.Filter chosen = switch (random.nextInt(6)) {
            case 0 -> Desk.Filter.NONE.withText(random.nextBoolean() ? "an" : "maria");
            case 1 -> Desk.Filter.NONE.withQueues(Set.of("Queue 1", "Queue 2"));
            case 2 -> Desk.Filter.NONE.withWaitingOver(Duration.ofMinutes(1));
            case 3 -> Desk.Filter.NONE.withStates(Set.of(Sign.AWAITING_AGENT.id(), Sign.HELD.id()));
            default -> Desk.Filter.NONE;
        };
        Focus[] all = Focus.values();
        return TaskFilter.ALL
                .with(chosen, model.truth().pairs())
                .withFocus(random.nextBoolean() ? Optional.of(all[random.nextInt(all.length)]) : Optional.empty())
                .withWorker(random.nextInt(6) == 0 ? Optional.of(new WorkerSid("WK-Ana")) : Optional.empty());
    }

    private void order(Comparator<RowState> order) {
        model.order(order);
        anew.order = order.thenComparing(Orders.NATURAL);
    }

    private void group(Optional<Grouping> by) {
        model.group(by);
        anew.group(by);
    }

    private void scope(Predicate<Optional<WorkerSid>> scope) {
        model.scope(scope);
        anew.scope = scope;
    }

    private void pause(boolean on) {
        model.pause(on);
        anew.pause(on);
    }

    private void fold() {
        List<GroupRow> heads = model.shown().stream()
                .filter(GroupRow.class::isInstance)
                .map(GroupRow.class::cast)
                .toList();
        if (!heads.isEmpty()) {
            GroupRow head = heads.get(random.nextInt(heads.size()));
            anew.fold(head.rows().getFirst().state());
            model.fold(head);
        }
    }

    /** While rows are paused time lets none of them through, so it stands still here. */
    private void pass(Duration time) {
        if (!model.isPaused()) {
            now = now.plus(time);
            model.tick(now);
        }
    }

    private void ask() {
        List<TaskRow> all = List.copyOf(model.all());
        if (!all.isEmpty()) {
            TaskRow row = all.get(random.nextInt(all.size()));
            Request request = random.nextBoolean() ? Request.NONE : new Request.Pending(TaskAction.HOLD, ++number);
            row.show(row.state().with(request));
            anew.requests.put(row.sid(), request);
            model.again();
        }
    }

    private void apply(int times) {
        if (random.nextInt(20) == 0) {
            renamed = random.nextBoolean() ? Set.of() : Set.of(WORKERS.get(random.nextInt(WORKERS.size())));
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            ChatView chat = randomChat();
            if (random.nextInt(5) == 0) {
                changes.add(new Change.TaskRemoved(chat.task(), chat));
                anew.end(chat.task());
            } else {
                changes.add(new Change.TaskUpdated(chat));
                anew.see(chat);
            }
        }
        model.apply(changes);
    }

    private ChatView randomChat() {
        String sid = "WT" + random.nextInt(300);
        Duration ago = Duration.between(Rows.NOW, now).negated().plusSeconds(random.nextInt(300));
        Rows rows = switch (random.nextInt(5)) {
            case 0 -> Rows.waiting(sid, ago);
            case 1 -> Rows.inactive(sid, ago);
            case 2 -> Rows.inactive(sid, ago).waitingBecause(Rows.STOPPED);
            case 3 -> Rows.quiet(sid, ago).heldUntil(now.plusSeconds(random.nextInt(100)));
            default -> Rows.quiet(sid, ago);
        };
        if (random.nextInt(6) == 0) {
            rows = rows.away();
        }
        if (random.nextInt(4) == 0) {
            rows = rows.endingAt(now.plusSeconds(3_500 + random.nextInt(300)));
        }
        String worker = WORKERS.get(random.nextInt(WORKERS.size()));
        String customer = random.nextBoolean() ? "Maria" : "Noor";
        String queue = "Queue " + random.nextInt(4);
        return renamed.contains(worker)
                ? rows.of(worker, customer, queue).viewNamed("Zoe " + worker)
                : rows.of(worker, customer, queue).view();
    }

    private void rowsStayTheSameObjects() {
        Map<TaskSid, TaskRow> all = new HashMap<>();
        model.all().forEach(row -> all.put(row.sid(), row));
        known.keySet().retainAll(all.keySet());
        assertThat(all).containsAllEntriesOf(known);
        known.putAll(all);
    }

    /** Follows the list by its change events alone, as a table does. */
    private void follow() {
        model.shown().addListener((ListChangeListener<Line>) change -> {
            while (change.next()) {
                if (change.wasPermutated()) {
                    Line[] before = mirror.toArray(Line[]::new);
                    for (int i = change.getFrom(); i < change.getTo(); i++) {
                        mirror.set(change.getPermutation(i), before[i]);
                    }
                } else {
                    List<Line> gone = mirror.subList(change.getFrom(), change.getFrom() + change.getRemovedSize());
                    assertThat(gone).isEqualTo(change.getRemoved());
                    gone.clear();
                    mirror.addAll(change.getFrom(), List.copyOf(change.getAddedSubList()));
                }
            }
        });
    }
}

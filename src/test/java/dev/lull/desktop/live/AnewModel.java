package dev.lull.desktop.live;

import dev.lull.engine.ChatView;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the live table has to show, worked out from all rows each time: slow, and plain to see. */
final class AnewModel {
    final Map<TaskSid, Request> requests = new HashMap<>();
    private TaskFilter filter = TaskFilter.ALL;
    Comparator<RowState> order = Orders.NATURAL;
    Predicate<Optional<WorkerSid>> scope = worker -> true;
    private final Map<TaskSid, RowState> truth = new HashMap<>();
    private final Map<TaskSid, RowState> rows = new HashMap<>();
    private final Set<String> folded = new HashSet<>();
    private final Set<TaskSid> inView = new HashSet<>();
    private Optional<Grouping> grouping = Optional.empty();
    private boolean paused;

    void see(ChatView chat) {
        truth.put(chat.task(), RowState.of(chat, Request.NONE));
        catchUp();
    }

    void end(TaskSid task) {
        truth.remove(task);
        catchUp();
    }

    void pause(boolean on) {
        paused = on;
        catchUp();
    }

    private void catchUp() {
        if (!paused) {
            rows.clear();
            rows.putAll(truth);
        }
    }

    /** Requests go with the row of a task that has ended, if it was seen to be gone. */
    private List<RowState> all() {
        requests.keySet().retainAll(rows.keySet());
        return rows.values().stream()
                .map(row -> row.with(requests.getOrDefault(row.chat().task(), Request.NONE)))
                .filter(row -> scope.test(row.chat().worker()))
                .toList();
    }

    void filter(TaskFilter next) {
        filter = next;
        inView.clear();
    }

    void group(Optional<Grouping> by) {
        grouping = by;
        folded.clear();
    }

    void fold(RowState member) {
        String key = grouping.orElseThrow().keyOf(member);
        if (!folded.remove(key)) {
            folded.add(key);
        }
    }

    int inScope() {
        return all().size();
    }

    int passing(Instant now) {
        return shown(now).size();
    }

    /** What passes, and what was there before and tells what was asked for. */
    private List<RowState> shown(Instant now) {
        List<RowState> shown = all().stream()
                .filter(row ->
                        filter.shows(row, now) || (inView.contains(row.chat().task()) && filter.keeps(row)))
                .toList();
        inView.clear();
        shown.forEach(row -> inView.add(row.chat().task()));
        return shown;
    }

    List<String> lines(Instant now) {
        List<RowState> passing = shown(now).stream()
                .sorted(filter.isRescue() ? Orders.RESCUE : order)
                .toList();
        if (grouping.isEmpty() || filter.isRescue()) {
            return passing.stream().map(AnewModel::line).toList();
        }
        Grouping by = grouping.get();
        Map<String, List<RowState>> groups = passing.stream().collect(Collectors.groupingBy(by::keyOf));
        List<String> lines = new ArrayList<>();
        groups.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<RowState>>, GroupRow>comparing(
                                group -> new GroupRow(head(by, group), List.of()), Grouping.ORDER)
                        .thenComparing(Map.Entry::getKey))
                .forEach(group -> {
                    GroupState head = head(by, group);
                    lines.add(head.toString());
                    if (head.open()) {
                        group.getValue().forEach(row -> lines.add(line(row)));
                    }
                });
        return lines;
    }

    private GroupState head(Grouping by, Map.Entry<String, List<RowState>> group) {
        return new GroupState(
                by, by.nameOf(group.getValue().getFirst()), totals(group.getValue()), !folded.contains(group.getKey()));
    }

    static List<String> linesOf(List<Line> lines) {
        return lines.stream()
                .map(line -> switch (line) {
                    case TaskRow row -> line(row.state());
                    case GroupRow group -> group.state().toString();
                })
                .toList();
    }

    private static String line(RowState row) {
        return row.chat().task().value() + " " + row.sign() + " " + row.request() + " "
                + row.chat().state();
    }

    List<ChatView> chatsInScope() {
        return present().stream().map(RowState::chat).toList();
    }

    private List<RowState> present() {
        return truth.values().stream()
                .filter(row -> scope.test(row.chat().worker()))
                .toList();
    }

    int concerns(Instant now) {
        return (int) present().stream()
                .filter(row -> Concern.of(row, now).isPresent())
                .count();
    }

    Totals totals() {
        return totals(present());
    }

    private static Totals totals(Collection<RowState> rows) {
        List<RowState> agents = signed(rows, Sign.AWAITING_AGENT);
        List<RowState> customers = signed(rows, Sign.AWAITING_CUSTOMER, Sign.HELD, Sign.DEACTIVATING);
        List<RowState> inactive = signed(rows, Sign.INACTIVE);
        List<RowState> waiting =
                rows.stream().filter(row -> row.chat().customerWaiting()).toList();
        return new Totals(
                rows.size(),
                customers.size(),
                first(customers, row -> row.countdown().stream().map(Countdown::due)),
                agents.size(),
                first(agents, row -> Stream.of(row.chat().state().since())),
                first(
                        agents,
                        row -> Stream.of(row.chat()
                                .state()
                                .since()
                                .plus(row.chat().terms().patience().value().amber()))),
                first(
                        agents,
                        row -> Stream.of(row.chat()
                                .state()
                                .since()
                                .plus(row.chat().terms().patience().value().red()))),
                inactive.size(),
                first(inactive, row -> Stream.of(row.chat().state().since())),
                waiting.size(),
                first(waiting, row -> row.waitingSince().stream()),
                (int) rows.stream()
                        .filter(row -> Concern.lasting(row).equals(Optional.of(Concern.AGENT_AWAY)))
                        .count(),
                (int) rows.stream().filter(row -> row.chat().putAside()).count(),
                (int) rows.stream().filter(RowState::rests).count());
    }

    private static List<RowState> signed(Collection<RowState> rows, Sign... signs) {
        return rows.stream().filter(row -> List.of(signs).contains(row.sign())).toList();
    }

    private static Optional<Instant> first(List<RowState> rows, Function<RowState, Stream<Instant>> at) {
        return rows.stream().flatMap(at).min(Comparator.naturalOrder());
    }
}

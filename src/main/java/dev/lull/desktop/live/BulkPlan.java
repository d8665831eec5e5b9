package dev.lull.desktop.live;

import dev.lull.desktop.words.Words;
import dev.lull.engine.WorkerView;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Automation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What an action would do to the selected rows.
 *
 * @param rows those it suits and that nothing is under way for
 * @param left how many it would leave as they are, by why
 */
record BulkPlan(TaskAction action, List<TaskRow> rows, Map<Left, Integer> left) {
    static BulkPlan of(TaskAction action, List<TaskRow> selected) {
        List<TaskRow> suited = new ArrayList<>();
        Map<Left, Integer> left = new EnumMap<>(Left.class);
        for (TaskRow row : selected) {
            Optional<Left> why = row.state().request() instanceof Request.Pending
                    ? Optional.of(Left.UNDER_WAY)
                    : action.leaves(row.state());
            why.ifPresentOrElse(each -> left.merge(each, 1, Integer::sum), () -> suited.add(row));
        }
        return new BulkPlan(action, List.copyOf(suited), left);
    }

    boolean does() {
        return !rows.isEmpty();
    }

    /** Whether it concerns more than one row, so that a person is asked first. */
    boolean isBulk() {
        return rows.size() + leftOver() > 1;
    }

    private int leftOver() {
        return left.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** @param until when what it does ends, where a person has chosen that */
    String question(Words words, Optional<Instant> until) {
        return words.of(
                action.key() + ".bulk", rows.size(), until.map(words::timeOnDay).orElse(""));
    }

    /**
     * What it means, a sentence to a line; empty where there is nothing to add.
     *
     * @param mode whether Lull goes on with what a person begins
     * @param worker their slots, as far as they are known
     */
    String consequences(Words words, Automation mode, Function<WorkerSid, Optional<WorkerView>> worker) {
        StringJoiner lines = new StringJoiner("\n");
        switch (action) {
            case DEACTIVATE -> {
                lines.add(words.of("bulk.frees", rows.size()));
                among(lines, words, "bulk.waiting-stay", "bulk.waiting-stay.one", waiting());
                among(lines, words, "bulk.unknown", "bulk.unknown.one", unknown());
                switch (mode) {
                    case ON -> {}
                    case OFF -> lines.add(words.of("bulk.deactivated.off", rows.size()));
                    case DRY_RUN -> lines.add(words.of("bulk.deactivated.dry-run", rows.size()));
                    case EMERGENCY_STOP -> lines.add(words.of("bulk.deactivated.emergency-stop", rows.size()));
                }
            }
            case ACTIVATE -> {
                lines.add(words.of("bulk.takes", rows.size()));
                add(lines, words, "bulk.waiting-return", waiting());
                among(lines, words, "bulk.put-aside", "bulk.put-aside.one", putAside());
                among(lines, words, "bulk.unknown", "bulk.unknown.one", unknown());
                add(lines, words, "bulk.over", agentsOver(worker));
                among(lines, words, "bulk.away", "bulk.away.one", away());
            }
            case HOLD, SNOOZE_SHORT, SNOOZE_QUARTER, SNOOZE_HOUR, SNOOZE_UNTIL ->
                lines.add(words.of("bulk.held", rows.size()));
            case RELEASE ->
                lines.add(words.of(mode.deactivates() ? "bulk.released" : "bulk.released.idle", rows.size()));
            case UNDO -> {}
        }
        if (leftOver() > 0) {
            StringJoiner why = new StringJoiner(", ");
            left.forEach((each, count) -> why.add(words.of(each.key(), count)));
            lines.add(words.of("bulk.left", leftOver(), why.toString()));
        }
        return lines.toString();
    }

    /** @param one where the action concerns a single chat */
    private void among(StringJoiner lines, Words words, String key, String one, long number) {
        add(lines, words, rows.size() == 1 ? one : key, number);
    }

    private static void add(StringJoiner lines, Words words, String key, long number) {
        if (number > 0) {
            lines.add(words.of(key, number));
        }
    }

    private long waiting() {
        return rows.stream()
                .filter(row -> row.state().waitingSince().isPresent())
                .count();
    }

    private long putAside() {
        return rows.stream().filter(row -> row.state().chat().putAside()).count();
    }

    /** Where nobody knows who spoke last, and so whether the customer waits. */
    private long unknown() {
        return rows.stream()
                .map(TaskRow::state)
                .filter(row ->
                        row.chat().lastTurn().isEmpty() && row.waitingSince().isEmpty())
                .count();
    }

    private long away() {
        return rows.stream().filter(row -> row.state().chat().agentOffline()).count();
    }

    /** How many agents would have more chats than their active channel takes. */
    private long agentsOver(Function<WorkerSid, Optional<WorkerView>> worker) {
        Map<WorkerSid, Integer> more = new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
        rows.forEach(row -> row.state().chat().worker().ifPresent(who -> more.merge(who, 1, Integer::sum)));
        return more.entrySet().stream()
                .filter(entry -> worker.apply(entry.getKey())
                        .map(WorkerView::active)
                        .filter(active -> active.assigned() + entry.getValue() > active.configured())
                        .isPresent())
                .count();
    }
}

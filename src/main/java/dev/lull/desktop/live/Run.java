package dev.lull.desktop.live;

import dev.lull.model.TaskSid;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One action on several rows: a few are asked for at a time, so that the rest can still be called off. Afterwards, or
 * in the middle, all that it has changed can be taken back. Belongs to the FX thread.
 */
final class Run {
    /** So many are under way at once. */
    static final int AT_ONCE = 4;

    /** How the request for one row ended. */
    enum End {
        DONE,
        ALREADY_SO,
        FAILED,
        /** A later request for the row took its place. */
        OVERTAKEN
    }

    /** Where it stands. */
    enum Phase {
        RUNNING,
        /** Called off: what is under way is waited for, then what was done is taken back. */
        STOPPING,
        DONE,
        UNDOING,
        UNDONE
    }

    /** Asks for one row. */
    interface Asking {
        /** Shows on the row that it is its turn soon. */
        Request.Pending announce(TaskRow row, TaskAction action);

        /** @param onEnd is told how it ended, on the FX thread */
        void submit(TaskRow row, Wish wish, Request.Pending pending, Consumer<End> onEnd);

        /** Takes back an announcement of what is not asked for after all. */
        void withdraw(TaskRow row, Request.Pending pending);
    }

    /**
     * @param total how many rows this phase concerns
     * @param settled how many of them have ended, one way or another
     * @param done how many were changed by the action
     * @param already how many were so already
     * @param overtaken how many were asked for something else meanwhile
     * @param failed the tasks whose rows still say that the action failed, or are tried again
     * @param putBack how many of those that it had changed were taken back apart from the others
     * @param left the customers of the chats that could not be taken back, since they had moved on
     * @param end when it is of no interest any more, and can no longer be taken back; empty while it goes on
     */
    record Progress(
            TaskAction action,
            Phase phase,
            int total,
            int settled,
            int done,
            int already,
            int overtaken,
            Set<TaskSid> failed,
            int putBack,
            List<String> left,
            Optional<Instant> end) {
        boolean isOver(Instant now) {
            return end.filter(at -> !at.isAfter(now)).isPresent();
        }

        boolean canBeUndone(Instant now) {
            return phase == Phase.DONE && action != TaskAction.UNDO && done > 0 && !isOver(now);
        }

        /** How many failures have been seen to by now: tried again, or dismissed. Of use while it is done. */
        int seenTo() {
            return total - done - already - overtaken - failed.size() - putBack;
        }

        /** Whether something is to be read, so that it stays until it is closed by hand. */
        boolean isWorthReading() {
            return !failed.isEmpty() || !left.isEmpty();
        }
    }

    private final Wish wish;
    private final Asking asking;
    private final InstantSource clock;
    private final Runnable onTurn;
    private final Deque<TaskRow> queue = new ArrayDeque<>();
    private final Map<TaskRow, Request.Pending> announced = new LinkedHashMap<>();
    private final List<TaskRow> changed = new ArrayList<>();
    private final List<TaskRow> failed = new ArrayList<>();
    private Phase phase = Phase.RUNNING;
    private int total;
    private int settled;
    private int underWay;
    private int already;
    private int overtaken;
    private int asked;
    private int putBack;
    /** Whether some are taken back apart from the others, for which that is still offered then. */
    private boolean partly;

    private final List<TaskRow> left = new ArrayList<>();
    private Optional<Instant> end = Optional.empty();

    /** @param onTurn is told whenever {@link #progress} is another */
    Run(Wish wish, Asking asking, InstantSource clock, Runnable onTurn) {
        this.wish = wish;
        this.asking = asking;
        this.clock = clock;
        this.onTurn = onTurn;
    }

    void start(List<TaskRow> rows) {
        asked = rows.size();
        begin(Phase.RUNNING, rows, wish.action());
    }

    Progress progress() {
        boolean undoes = wish.action() == TaskAction.UNDO;
        return new Progress(
                wish.action(),
                phase,
                total,
                settled,
                undoes ? already : changed.size(),
                undoes ? 0 : already,
                overtaken,
                failures(),
                putBack,
                left.stream().map(row -> row.state().chat().customer()).toList(),
                phase == Phase.DONE || phase == Phase.UNDONE ? end : Optional.empty());
    }

    private Set<TaskSid> failures() {
        return failed.stream()
                .filter(row -> row.state().isPendingOrFailed())
                .map(TaskRow::sid)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Asks for no more, and takes back what was done. */
    void cancel() {
        if (phase == Phase.RUNNING) {
            phase = Phase.STOPPING;
            queue.forEach(row -> asking.withdraw(row, pendingOf(row)));
            queue.clear();
            end = Optional.of(clock.instant().plus(Submissions.SHOWN));
            goOn();
        }
    }

    /** Takes back what was done, while that is offered. */
    void undo() {
        if (progress().canBeUndone(clock.instant())) {
            takeBack();
        }
    }

    /** Takes back what was done to these, while that is offered. */
    void undo(Set<TaskRow> rows) {
        List<TaskRow> these = changed.stream()
                .filter(rows::contains)
                .filter(Run::canBeTakenBack)
                .toList();
        if (!these.isEmpty() && progress().canBeUndone(clock.instant())) {
            partly = changed.stream().anyMatch(row -> !rows.contains(row) && canBeTakenBack(row));
            begin(Phase.UNDOING, these, TaskAction.UNDO);
        }
    }

    private static boolean canBeTakenBack(TaskRow row) {
        return TaskAction.UNDO.suits(row.state());
    }

    /** All that it has changed, but for what is taken back by itself. */
    private void takeBack() {
        partly = false;
        begin(
                Phase.UNDOING,
                changed.stream().filter(row -> !row.state().isTakenBack()).toList(),
                TaskAction.UNDO);
    }

    private void begin(Phase next, List<TaskRow> rows, TaskAction action) {
        phase = next;
        total = rows.size();
        settled = 0;
        announced.clear();
        rows.forEach(row -> announced.put(row, asking.announce(row, action)));
        queue.addAll(rows);
        goOn();
    }

    private void goOn() {
        while (underWay < AT_ONCE && !queue.isEmpty()) {
            TaskRow row = queue.removeFirst();
            underWay++;
            asking.submit(
                    row,
                    phase == Phase.UNDOING ? Wish.of(TaskAction.UNDO) : wish,
                    pendingOf(row),
                    how -> onEnd(row, how));
        }
        if (underWay == 0 && queue.isEmpty()) {
            rest();
        }
        onTurn.run();
    }

    private Request.Pending pendingOf(TaskRow row) {
        return Objects.requireNonNull(announced.get(row));
    }

    private void onEnd(TaskRow row, End how) {
        underWay--;
        settled++;
        if (phase == Phase.UNDOING) {
            switch (how) {
                case DONE, ALREADY_SO -> {
                    changed.remove(row);
                    putBack += partly ? 1 : 0;
                }
                case FAILED, OVERTAKEN -> left.add(row);
            }
        } else {
            switch (how) {
                case DONE -> changed.add(row);
                case ALREADY_SO -> already++;
                case FAILED -> failed.add(row);
                case OVERTAKEN -> overtaken++;
            }
        }
        end = Optional.of(clock.instant().plus(Submissions.SHOWN));
        goOn();
    }

    private void rest() {
        switch (phase) {
            case RUNNING -> phase = Phase.DONE;
            case STOPPING -> {
                phase = Phase.UNDONE;
                total = 0;
                if (!changed.isEmpty()) {
                    takeBack();
                }
            }
            case UNDOING -> {
                phase = partly ? Phase.DONE : Phase.UNDONE;
                total = partly ? asked : total;
            }
            case DONE, UNDONE -> {}
        }
    }
}

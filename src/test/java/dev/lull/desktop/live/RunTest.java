package dev.lull.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.TaskSid;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunTest {
    private final List<TaskRow> rows = IntStream.range(0, 6)
            .mapToObj(i -> Rows.quiet("WT" + i, Duration.ZERO).row())
            .toList();
    private final Desk desk = new Desk();
    private Instant now = Rows.NOW;
    private final Run run = new Run(Wish.of(TaskAction.DEACTIVATE), desk, () -> now, () -> {});

    @Test
    void aFewAreAskedForAtATimeAndAllAreAnnounced() {
        run.start(rows);

        assertThat(desk.asked).containsExactly("DEACTIVATE WT0", "DEACTIVATE WT1", "DEACTIVATE WT2", "DEACTIVATE WT3");
        assertThat(rows).allMatch(row -> row.state().request() instanceof Request.Pending);
        desk.answer("WT0", Run.End.DONE);
        assertThat(desk.asked).hasSize(5).last().isEqualTo("DEACTIVATE WT4");
        assertThat(run.progress().settled()).isEqualTo(1);
    }

    @Test
    void allThatWasChangedIsTakenBackWithinTenSecondsOfTheLastConfirmation() {
        run.start(rows);
        desk.answerAll(Run.End.DONE, "WT1", Run.End.FAILED, "WT2", Run.End.ALREADY_SO);
        assertThat(run.progress().phase()).isEqualTo(Run.Phase.DONE);
        assertThat(run.progress().done()).isEqualTo(4);
        assertThat(run.progress().failed()).containsExactly(new TaskSid("WT1"));
        assertThat(run.progress().end()).contains(Rows.NOW.plusSeconds(10));
        assertThat(run.progress().canBeUndone(now)).isTrue();
        desk.asked.clear();

        now = now.plusSeconds(9);
        run.undo();

        desk.answerAll(Run.End.ALREADY_SO);
        assertThat(desk.asked).containsExactly("UNDO WT0", "UNDO WT3", "UNDO WT4", "UNDO WT5");
        assertThat(run.progress().phase()).isEqualTo(Run.Phase.UNDONE);
        assertThat(run.progress().done()).isZero();
    }

    @Test
    void chatsThatHaveMovedOnAreLeftAndListed() {
        run.start(rows);
        desk.answerAll(Run.End.DONE);
        run.undo();
        desk.answerAll(Run.End.ALREADY_SO, "WT1", Run.End.FAILED, "WT4", Run.End.OVERTAKEN);

        assertThat(run.progress().phase()).isEqualTo(Run.Phase.UNDONE);
        assertThat(run.progress().left()).containsExactly("Maria", "Maria");
        assertThat(run.progress().isWorthReading()).isTrue();
    }

    @Test
    void aFailureIsOfInterestOnlyUntilItIsDismissedOrDoneAfterAll() {
        run.start(rows);
        desk.answerAll(Run.End.DONE, "WT1", Run.End.FAILED, "WT2", Run.End.FAILED);
        assertThat(run.progress().failed()).containsExactlyInAnyOrder(new TaskSid("WT1"), new TaskSid("WT2"));

        rows.get(1).show(rows.get(1).state().with(Request.NONE));
        rows.get(2).show(rows.get(2).state().with(new Request.Pending(TaskAction.DEACTIVATE, 99)));
        assertThat(run.progress().failed()).containsExactly(new TaskSid("WT2"));
        assertThat(run.progress().isWorthReading()).isTrue();

        rows.get(2).show(rows.get(2).state().with(new Request.Confirmed(TaskAction.DEACTIVATE, now, true)));
        assertThat(run.progress().isWorthReading()).isFalse();
    }

    @Test
    void theNumbersComeToTheWhole() {
        run.start(rows);
        desk.answerAll(Run.End.DONE, "WT1", Run.End.FAILED, "WT2", Run.End.ALREADY_SO, "WT3", Run.End.OVERTAKEN);

        Run.Progress done = run.progress();
        assertThat(done.done()).isEqualTo(3);
        assertThat(done.already()).isEqualTo(1);
        assertThat(done.overtaken()).isEqualTo(1);
        assertThat(done.failed()).hasSize(1);
        assertThat(done.seenTo()).isZero();

        rows.get(1).show(rows.get(1).state().with(Request.NONE));
        assertThat(run.progress().failed()).isEmpty();
        assertThat(run.progress().seenTo()).isEqualTo(1);
    }

    @Test
    void whatIsTakenBackByItselfIsNotTakenBackTwice() {
        run.start(rows);
        desk.answerAll(Run.End.DONE);
        confirm();
        rows.get(0).show(rows.get(0).state().with(new Request.Confirmed(TaskAction.UNDO, now, false)));
        desk.asked.clear();

        run.undo();

        desk.answerAll(Run.End.ALREADY_SO);
        assertThat(desk.asked).containsExactly("UNDO WT1", "UNDO WT2", "UNDO WT3", "UNDO WT4", "UNDO WT5");
        assertThat(run.progress().total()).isEqualTo(5);
    }

    @Test
    void someAreTakenBackApartAndTheOthersCanStillBe() {
        run.start(rows);
        desk.answerAll(Run.End.DONE);
        confirm();
        desk.asked.clear();

        run.undo(Set.copyOf(rows.subList(0, 2)));
        desk.answerAll(Run.End.ALREADY_SO);

        assertThat(desk.asked).containsExactly("UNDO WT0", "UNDO WT1");
        assertThat(run.progress().phase()).isEqualTo(Run.Phase.DONE);
        assertThat(run.progress().done()).isEqualTo(4);
        assertThat(run.progress().putBack()).isEqualTo(2);
        assertThat(run.progress().seenTo()).isZero();
        assertThat(run.progress().canBeUndone(now)).isTrue();

        run.undo(Set.copyOf(rows));
        desk.answerAll(Run.End.ALREADY_SO);

        assertThat(run.progress().phase()).isEqualTo(Run.Phase.UNDONE);
        assertThat(run.progress().total()).isEqualTo(4);
    }

    private void confirm() {
        rows.forEach(row -> row.show(row.state().with(new Request.Confirmed(TaskAction.DEACTIVATE, now, true))));
    }

    @Test
    void whatIsCalledOffBeforeAnythingWasDoneHasPutNothingBack() {
        run.start(rows);
        run.cancel();
        desk.answerAll(Run.End.ALREADY_SO);

        assertThat(run.progress().phase()).isEqualTo(Run.Phase.UNDONE);
        assertThat(run.progress().total()).isZero();
    }

    @Test
    void afterTenSecondsNothingIsTakenBack() {
        run.start(rows);
        desk.answerAll(Run.End.DONE);
        desk.asked.clear();

        now = now.plusSeconds(10);
        run.undo();

        assertThat(desk.asked).isEmpty();
        assertThat(run.progress().isOver(now)).isTrue();
    }

    @Test
    void callingOffAsksForNoMoreAndTakesBackWhatWasDoneAndWhatWasUnderWay() {
        run.start(rows);
        desk.answer("WT0", Run.End.DONE);
        run.cancel();
        assertThat(run.progress().phase()).isEqualTo(Run.Phase.STOPPING);
        assertThat(rows.get(5).state().request()).isEqualTo(Request.NONE);
        desk.asked.clear();

        for (String task : List.of("WT1", "WT2", "WT3", "WT4")) {
            desk.answer(task, Run.End.DONE);
        }
        assertThat(desk.asked).containsExactly("UNDO WT0", "UNDO WT1", "UNDO WT2", "UNDO WT3");
        desk.answerAll(Run.End.ALREADY_SO);

        assertThat(desk.asked).hasSize(5).last().isEqualTo("UNDO WT4");
        assertThat(run.progress().phase()).isEqualTo(Run.Phase.UNDONE);
    }

    /** Keeps what was asked until a test answers. */
    private static final class Desk implements Run.Asking {
        private final List<String> asked = new ArrayList<>();
        private final Map<String, Consumer<Run.End>> open = new LinkedHashMap<>();
        private final Map<String, TaskRow> rows = new LinkedHashMap<>();
        private long number;

        @Override
        public Request.Pending announce(TaskRow row, TaskAction action) {
            Request.Pending pending = new Request.Pending(action, ++number);
            row.show(row.state().with(pending));
            return pending;
        }

        @Override
        public void submit(TaskRow row, Wish wish, Request.Pending pending, Consumer<Run.End> onEnd) {
            asked.add(wish.action() + " " + row.sid().value());
            open.put(row.sid().value(), onEnd);
            rows.put(row.sid().value(), row);
        }

        @Override
        public void withdraw(TaskRow row, Request.Pending pending) {
            row.show(row.state().with(Request.NONE));
        }

        void answer(String task, Run.End end) {
            Consumer<Run.End> waiting = open.remove(task);
            assertThat(waiting).isNotNull();
            if (waiting != null) {
                TaskRow row = Objects.requireNonNull(rows.get(task));
                row.show(row.state()
                        .with(
                                end == Run.End.FAILED
                                        ? new Request.Failed(TaskAction.DEACTIVATE, "Refused.")
                                        : Request.NONE));
                waiting.accept(end);
            }
        }

        void answerAll(Run.End usual, Object... others) {
            Map<Object, Object> special = new LinkedHashMap<>();
            for (int i = 0; i < others.length; i += 2) {
                special.put(others[i], others[i + 1]);
            }
            while (!open.isEmpty()) {
                String task = open.keySet().iterator().next();
                answer(task, (Run.End) special.getOrDefault(task, usual));
            }
        }
    }
}

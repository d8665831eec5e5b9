package dev.lull.desktop.drawer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lull.desktop.words.ReasonWords;
import dev.lull.desktop.words.Words;
import dev.lull.engine.Cause;
import dev.lull.engine.DecisionRecord;
import dev.lull.engine.DecisionRecord.Phase;
import dev.lull.engine.Failure;
import dev.lull.engine.MoveKind;
import dev.lull.engine.Reason;
import dev.lull.engine.Refusal;
import dev.lull.engine.TaskOverride;
import dev.lull.engine.TaskOverride.Action;
import dev.lull.model.Speaker;
import dev.lull.model.TaskSid;
import dev.lull.model.Turn;
import dev.lull.supervision.Story;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Timeline timeline = new Timeline(new Words(Locale.UK, ZoneOffset.UTC, () -> NOON));

    @Test
    void whoWroteAndWhatWasDoneAboutItStandsTogetherWithTheNewestFirst() {
        DecisionRecord done = decision(NOON.plusSeconds(120), MoveKind.DEACTIVATE, Cause.SILENCE, Phase.DONE);
        Story story = new Story(
                List.of(
                        new Turn(Speaker.CUSTOMER, NOON, NOON, 1),
                        new Turn(Speaker.AGENT, NOON.plusSeconds(60), NOON.plusSeconds(180), 3)),
                List.of(done));

        assertThat(timeline.of(story))
                .extracting(Details.Entry::time, Details.Entry::what)
                .containsExactly(
                        tuple("12:02", "Deactivated · the timeout ran out · 240\u00a0ms · Lull a1"),
                        tuple("12:01", "The agent wrote, until 12:03"),
                        tuple("12:00", "The customer wrote"));
    }

    @Test
    void whatASupervisorAskedForIsToldAsThatOnceItIsDone() {
        Instant tomorrow = NOON.plus(Duration.ofHours(21));

        assertThat(told(new Action.Hold(Optional.of(NOON.plusSeconds(300)))))
                .isEqualTo("Held until 12:05 · asked by ana · Ana is at lunch · 240\u00a0ms · Lull a1");
        assertThat(told(new Action.Hold(Optional.of(tomorrow)))).startsWith("Held until 3 Mar, 09:00 · ");
        assertThat(told(new Action.Hold(Optional.empty()))).startsWith("Held · ");
        assertThat(told(new Action.Release())).startsWith("Released · ");
        assertThat(told(new Action.Undo())).startsWith("Undone · ");
        assertThat(told(new Action.ForceActive())).startsWith("Activated · ");
        assertThat(told(new Action.ForceInactive())).startsWith("Deactivated · ");
    }

    @Test
    void decisionAttemptsAndAnswerAreOneLineThatSaysWhatStoodInTheWay() {
        TaskOverride hold = asked(1, new Action.Hold(Optional.empty()));
        TaskOverride release = asked(2, new Action.Release());
        Story story = new Story(
                List.of(),
                List.of(
                        by(hold, NOON, Phase.DECIDED, Optional.empty(), 1),
                        by(hold, NOON.plusSeconds(1), Phase.POSTPONED, Optional.of(Failure.Plain.SLOW_DOWN), 1),
                        by(hold, NOON.plusSeconds(2), Phase.DONE, Optional.empty(), 2),
                        by(release, NOON.plusSeconds(60), Phase.DECIDED, Optional.empty(), 1),
                        by(release, NOON.plusSeconds(61), Phase.REFUSED, Optional.of(Refusal.Plain.TRANSFERRING), 1),
                        decision(NOON.plusSeconds(70), MoveKind.DEACTIVATE, Cause.SILENCE, Phase.DECIDED),
                        decision(NOON.plusSeconds(71), MoveKind.DEACTIVATE, Cause.SILENCE, Phase.DONE),
                        decision(NOON.plusSeconds(80), MoveKind.DEACTIVATE, Cause.SILENCE, Phase.DECIDED)));
        ReasonWords reasons = new ReasonWords(new Words(Locale.UK, ZoneOffset.UTC));

        List<String> lines =
                timeline.of(story).stream().map(Details.Entry::what).toList();

        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("Deactivate: decided");
        assertThat(lines.get(1)).startsWith("Deactivated");
        assertThat(lines.get(2)).startsWith("Release: refused").contains(reasons.of(Refusal.Plain.TRANSFERRING));
        assertThat(lines.get(3))
                .startsWith("Held · asked by ana")
                .contains(reasons.of(Failure.Plain.SLOW_DOWN), "attempt 2");
    }

    private String told(Action action) {
        TaskOverride request = asked(1, action);
        return timeline.of(new Story(
                        List.of(),
                        List.of(
                                by(request, NOON, Phase.DECIDED, Optional.empty(), 1),
                                by(request, NOON.plusSeconds(1), Phase.DONE, Optional.empty(), 1))))
                .getFirst()
                .what();
    }

    private static TaskOverride asked(long id, Action action) {
        return new TaskOverride(id, new TaskSid("WT1"), action, Optional.of("ana"), Optional.of("Ana is at lunch"));
    }

    private static DecisionRecord by(
            TaskOverride request, Instant at, Phase phase, Optional<Reason> answer, int attempt) {
        return record(at, MoveKind.MARK, Cause.SUPERVISOR, Optional.of(request), phase, answer, attempt);
    }

    private static DecisionRecord decision(Instant at, MoveKind move, Cause cause, Phase phase) {
        return record(at, move, cause, Optional.empty(), phase, Optional.empty(), 1);
    }

    private static DecisionRecord record(
            Instant at,
            MoveKind move,
            Cause cause,
            Optional<TaskOverride> request,
            Phase phase,
            Optional<Reason> answer,
            int attempt) {
        return new DecisionRecord(
                at,
                "a1",
                new TaskSid("WT1"),
                Optional.empty(),
                move,
                cause,
                request,
                "sms",
                "inactive_sms",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                attempt,
                phase,
                answer,
                Optional.of(Duration.ofMillis(240)));
    }
}

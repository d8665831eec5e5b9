package dev.lull.desktop.drawer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lull.desktop.words.Words;
import dev.lull.engine.Cause;
import dev.lull.engine.DecisionRecord;
import dev.lull.engine.MoveKind;
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

    private final Timeline timeline = new Timeline(new Words(Locale.UK, ZoneOffset.UTC));

    @Test
    void whoWroteAndWhatWasDoneAboutItStandsTogetherWithTheNewestFirst() {
        Story story = new Story(
                List.of(
                        new Turn(Speaker.CUSTOMER, NOON, NOON, 1),
                        new Turn(Speaker.AGENT, NOON.plusSeconds(60), NOON.plusSeconds(180), 3)),
                List.of(decision(NOON.plusSeconds(120), Cause.SUPERVISOR, Optional.of("Ana is at lunch"), 1)));

        assertThat(timeline.of(story))
                .extracting(Details.Entry::time, Details.Entry::what)
                .containsExactly(
                        tuple(
                                "12:02",
                                "Deactivate: done · a supervisor asked · Ana is at lunch · 240\u00a0ms · Lull a1"),
                        tuple("12:01", "The agent wrote, until 12:03"),
                        tuple("12:00", "The customer wrote"));
    }

    @Test
    void anotherAttemptIsToldAsSuch() {
        Story story = new Story(List.of(), List.of(decision(NOON, Cause.SILENCE, Optional.empty(), 3)));

        assertThat(timeline.of(story).getFirst().what()).contains("the timeout ran out", "attempt 3");
    }

    private static DecisionRecord decision(Instant at, Cause cause, Optional<String> reason, int attempt) {
        return new DecisionRecord(
                at,
                "a1",
                new TaskSid("WT1"),
                Optional.empty(),
                MoveKind.DEACTIVATE,
                cause,
                reason,
                "sms",
                "inactive_sms",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                attempt,
                DecisionRecord.Phase.DONE,
                Optional.empty(),
                Optional.of(Duration.ofMillis(240)));
    }
}

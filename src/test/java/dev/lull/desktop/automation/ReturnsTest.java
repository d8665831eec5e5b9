package dev.lull.desktop.automation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.live.Rows;
import dev.lull.engine.ChatView;
import dev.lull.engine.Refusal;
import dev.lull.engine.TaskOverride.Outcome;
import dev.lull.model.TaskSid;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReturnsTest {
    private static final List<ChatView> SIX = Stream.concat(
                    IntStream.rangeClosed(1, 5)
                            .mapToObj(n -> Rows.inactive("WT" + n, Duration.ofMinutes(n))
                                    .view()),
                    Stream.of(
                            Rows.inactive("WT6", Duration.ofSeconds(1))
                                    .waitingBecause(Rows.STOPPED)
                                    .view(),
                            Rows.quiet("WT7", Duration.ofSeconds(1)).view()))
            .toList();

    private final Map<String, CompletableFuture<Outcome>> asked = new LinkedHashMap<>();
    private final List<Returns.Progress> told = new ArrayList<>();
    private final Returns returns = new Returns(SIX, this::ask, Runnable::run, told::add);

    @Test
    void whoWaitsComesFirstThenTheLongestInactiveAndOnlyAFewAtATime() {
        returns.start();
        assertThat(asked.keySet()).containsExactly("WT6", "WT5", "WT4", "WT3");

        answer("WT5", new Outcome.Done());
        assertThat(asked.keySet()).endsWith("WT2");
        assertThat(told.getLast().back()).isEqualTo(1);
        assertThat(told.getLast().isOver()).isFalse();
    }

    @Test
    void itIsOverWhenAllAreBackOrHaveFailed() {
        returns.start();
        Stream.of("WT6", "WT5", "WT4", "WT3", "WT2").forEach(sid -> answer(sid, new Outcome.AlreadySo()));
        answer("WT1", new Outcome.Refused(Refusal.Plain.TRANSFERRING));

        assertThat(told.getLast().isOver()).isTrue();
        assertThat(told.getLast().back()).isEqualTo(5);
        assertThat(told.getLast().failed()).isEqualTo(1);
        assertThat(told.getLast().why()).contains(Refusal.Plain.TRANSFERRING);
    }

    @Test
    void cancelledItWaitsForWhatIsUnderWayAndBeginsNothing() {
        returns.start();
        returns.cancel();
        assertThat(told.getLast().isOver()).isFalse();

        Stream.of("WT6", "WT5", "WT4", "WT3").forEach(sid -> answer(sid, new Outcome.Done()));
        assertThat(asked).hasSize(4);
        assertThat(told.getLast().isOver()).isTrue();
        assertThat(told.getLast().cancelled()).isTrue();
    }

    private CompletableFuture<Outcome> ask(TaskSid task) {
        return asked.computeIfAbsent(task.value(), sid -> new CompletableFuture<>());
    }

    private void answer(String sid, Outcome outcome) {
        Objects.requireNonNull(asked.get(sid)).complete(outcome);
    }
}

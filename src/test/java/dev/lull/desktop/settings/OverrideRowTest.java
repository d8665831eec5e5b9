package dev.lull.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.live.Rows;
import dev.lull.desktop.words.Words;
import dev.lull.engine.ChatView;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Limit;
import dev.lull.policy.Policy;
import dev.lull.policy.Timeout;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverrideRowTest {
    private static final Words WORDS = new Words(Locale.US, ZoneOffset.UTC);
    private static final List<ChatView> CHATS = List.of(
            Rows.quiet("WT1", Duration.ofSeconds(40)).view(),
            Rows.quiet("WT2", Duration.ofSeconds(20))
                    .of("Ben Okafor", "Chen", "Sales")
                    .view());

    @Test
    void theMostSpecificLevelComesFirstAndSaysForHowManyItDecides() {
        Policy policy = Rows.POLICY
                .with(new Level.Queue("Sales"), Choices.NONE.withSoftLimit(Limit.of(3)))
                .with(new Level.OneWorker(new WorkerSid("WK-Ben Okafor")), Choices.NONE.withPace(Duration.ZERO));

        List<OverrideRow> rows = OverrideRow.of(policy, CHATS);

        assertThat(rows)
                .extracting(OverrideRow::level)
                .containsExactly(
                        new Level.OneWorker(new WorkerSid("WK-Ben Okafor")),
                        new Level.Queue("Sales"),
                        new Level.Workspace());
        assertThat(rows).extracting(OverrideRow::concerned).containsExactly(1, 1, 2);
        assertThat(rows).extracting(OverrideRow::decides).containsExactly(1, 1, 2);
    }

    @Test
    void whatCanGetRulesOfItsOwnIsWhatHasNone() {
        Policy policy = Rows.POLICY.with(new Level.Queue("Sales"), Choices.NONE.withSoftLimit(Limit.of(3)));

        Targets targets = Targets.of(policy, CHATS, Map.of(new WorkerSid("WK1"), "Ana"));

        assertThat(targets.levels())
                .containsExactly(
                        new Level.Pair(new TaskChannelSid("TC1")),
                        new Level.Queue("Billing"),
                        new Level.OneWorker(new WorkerSid("WK1")));
    }

    @Test
    void aRuleIsToldInOneLine() {
        Choices choices = Choices.NONE.withTimeout(Timeout.OFF).withPace(Duration.ofSeconds(30));

        assertThat(new LevelWords(WORDS).summary(choices)).isEqualTo("timeout off · pace 30s");
    }
}

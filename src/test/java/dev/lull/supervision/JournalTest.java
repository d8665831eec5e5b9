package dev.lull.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.Cause;
import dev.lull.engine.DecisionRecord;
import dev.lull.engine.MoveKind;
import dev.lull.model.TaskSid;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final TaskSid TASK = new TaskSid("WT1");

    private final Journal journal = new Journal();

    @Test
    void itRemembersTheNewestDecisionsOfEachTaskAndNoMore() {
        for (int i = 0; i < 3 * Story.MOST; i++) {
            journal.decided(decision(TASK, i));
        }
        journal.decided(decision(new TaskSid("WT2"), 1));

        assertThat(journal.of(TASK).decisions())
                .hasSize(Story.MOST)
                .last()
                .isEqualTo(decision(TASK, 3 * Story.MOST - 1));
        assertThat(journal.of(new TaskSid("WT2")).decisions()).hasSize(1);
    }

    @Test
    void ofATaskThatIsNotOpenItKnowsNothing() {
        assertThat(journal.of(TASK)).isEqualTo(Story.NONE);
    }

    private static DecisionRecord decision(TaskSid task, int second) {
        return new DecisionRecord(
                Instant.EPOCH.plusSeconds(second),
                "a1",
                task,
                Optional.empty(),
                MoveKind.ACTIVATE,
                Cause.CUSTOMER_WROTE,
                Optional.empty(),
                "inactive_sms",
                "sms",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                DecisionRecord.Phase.DECIDED,
                Optional.empty(),
                Optional.empty());
    }
}

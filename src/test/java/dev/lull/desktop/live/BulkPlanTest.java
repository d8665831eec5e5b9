package dev.lull.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.words.Words;
import dev.lull.model.AssignmentStatus;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BulkPlanTest {
    private final Words words = new Words(Locale.US, ZoneOffset.UTC);
    private final TaskRow quiet = Rows.quiet("WT1", Duration.ZERO).row();
    private final TaskRow waiting = Rows.waiting("WT2", Duration.ZERO).row();
    private final TaskRow inactive = Rows.inactive("WT3", Duration.ZERO).row();
    private final TaskRow held =
            Rows.quiet("WT4", Duration.ZERO).heldUntil(Rows.NOW.plusSeconds(60)).row();
    private final TaskRow wrapping =
            Rows.quiet("WT5", Duration.ZERO).in(AssignmentStatus.WRAPPING).row();

    @Test
    void onlyRowsThatAnActionSuitsAreActedOnAndTheOthersAreCounted() {
        List<TaskRow> all = List.of(quiet, waiting, inactive, held, wrapping);

        assertThat(BulkPlan.of(TaskAction.DEACTIVATE, all).rows()).containsExactly(quiet, waiting);
        assertThat(BulkPlan.of(TaskAction.ACTIVATE, all).rows()).containsExactly(inactive);
        assertThat(BulkPlan.of(TaskAction.HOLD_SHORT, all).rows()).containsExactly(quiet, waiting, inactive, held);
        assertThat(BulkPlan.of(TaskAction.RELEASE, all).rows()).containsExactly(held);
    }

    @Test
    void theQuestionNamesTheNumbers() {
        BulkPlan plan = BulkPlan.of(TaskAction.DEACTIVATE, List.of(quiet, waiting, inactive));

        assertThat(plan.isBulk()).isTrue();
        assertThat(plan.question(words)).isEqualTo("Deactivate 2 chats?");
        assertThat(plan.leftOver(words))
                .isEqualTo("1 selected chat is held, inactive or not with an agent and will be left.");
    }

    @Test
    void oneRowIsActedOnWithoutAQuestion() {
        assertThat(BulkPlan.of(TaskAction.DEACTIVATE, List.of(quiet)).isBulk()).isFalse();
    }

    @Test
    void onlyWhatWasJustDoneAndHasChangedSomethingCanBeUndone() {
        quiet.show(quiet.state().with(new Request.Confirmed(TaskAction.DEACTIVATE, Rows.NOW, true)));
        waiting.show(waiting.state().with(new Request.Confirmed(TaskAction.ACTIVATE, Rows.NOW, false)));

        assertThat(BulkPlan.of(TaskAction.UNDO, List.of(quiet, waiting, inactive))
                        .rows())
                .containsExactly(quiet);
    }

    @Test
    void aRowWithARequestUnderWayIsLeft() {
        quiet.show(quiet.state().with(new Request.Pending(TaskAction.DEACTIVATE, 1)));

        assertThat(BulkPlan.of(TaskAction.DEACTIVATE, List.of(quiet)).does()).isFalse();
    }
}

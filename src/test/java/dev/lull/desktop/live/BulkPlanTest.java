package dev.lull.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.words.Words;
import dev.lull.engine.ChatState;
import dev.lull.engine.WorkerView;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Speaker;
import dev.lull.model.Turn;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Automation;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkPlanTest {
    private final Words words = new Words(Locale.US, ZoneOffset.UTC, () -> Rows.NOW);
    private final TaskRow quiet = Rows.quiet("WT1", Duration.ZERO).row();
    private final TaskRow waiting = Rows.waiting("WT2", Duration.ZERO).row();
    private final TaskRow inactive = Rows.inactive("WT3", Duration.ZERO)
            .with(new Turn(Speaker.AGENT, Rows.NOW, Rows.NOW, 2))
            .row();
    private final TaskRow unread = Rows.in("WT7", new ChatState.Unwatched(Rows.NOW, ChatState.Why.MESSAGES_NOT_READ))
            .row();
    private final TaskRow held =
            Rows.quiet("WT4", Duration.ZERO).heldUntil(Rows.NOW.plusSeconds(60)).row();
    private final TaskRow wrapping =
            Rows.quiet("WT5", Duration.ZERO).in(AssignmentStatus.WRAPPING).row();

    @Test
    void onlyRowsThatAnActionSuitsAreActedOnAndTheOthersAreCounted() {
        List<TaskRow> all = List.of(quiet, waiting, inactive, held, wrapping);

        assertThat(BulkPlan.of(TaskAction.DEACTIVATE, all).rows()).containsExactly(quiet, waiting);
        assertThat(BulkPlan.of(TaskAction.ACTIVATE, all).rows()).containsExactly(inactive);
        assertThat(BulkPlan.of(TaskAction.SNOOZE_QUARTER, all).rows()).containsExactly(quiet, waiting, inactive, held);
        assertThat(BulkPlan.of(TaskAction.RELEASE, all).rows()).containsExactly(held);
    }

    @Test
    void theQuestionNamesTheNumbers() {
        BulkPlan plan = BulkPlan.of(TaskAction.DEACTIVATE, List.of(quiet, waiting, inactive));

        assertThat(plan.isBulk()).isTrue();
        assertThat(plan.question(words, Optional.empty())).isEqualTo("Deactivate 2 chats?");
        assertThat(plan.consequences(words, Automation.ON, worker -> Optional.empty())
                        .lines())
                .containsExactly(
                        "Frees 2 slots.",
                        "In 1 of them the customer waits for an answer, and goes on waiting in the inactive chat.",
                        "1 selected chat is left as it is: 1 inactive already.");
    }

    @Test
    void theQuestionOfASnoozeNamesItsEndAndTheDayWhereThatIsNotToday() {
        BulkPlan plan = BulkPlan.of(TaskAction.SNOOZE_UNTIL, List.of(quiet));

        assertThat(plan.question(words, Optional.of(Rows.NOW.plus(Duration.ofHours(1)))))
                .isEqualTo("Hold 1 chat until 1:00\u202fPM?");
        assertThat(plan.question(words, Optional.of(Rows.NOW.plus(Duration.ofHours(23)))))
                .isEqualTo("Hold 1 chat until Nov 23, 11:00\u202fAM?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OFF            | Automation is off, but they still come back when their customers write.
            DRY_RUN        | This is a dry run: nobody brings them back when their customers write.
            EMERGENCY_STOP | Lull is stopped: nobody brings them back when their customers write.
            """)
    void deactivatingByHandSaysWhetherAnybodyBringsTheChatsBack(Automation mode, String sentence) {
        TaskRow other = Rows.quiet("WT6", Duration.ZERO).row();

        assertThat(BulkPlan.of(TaskAction.DEACTIVATE, List.of(quiet, other))
                        .consequences(words, mode, worker -> Optional.empty())
                        .lines())
                .containsExactly("Frees 2 slots.", sentence);
    }

    @Test
    void chatsOfWhichNobodyKnowsWhetherTheCustomerWaitsAreCounted() {
        TaskRow other = Rows.inactive("WT8", Duration.ZERO).row();
        TaskRow third = Rows.inactive("WT9", Duration.ZERO).row();

        assertThat(BulkPlan.of(TaskAction.DEACTIVATE, List.of(quiet, waiting, unread))
                        .consequences(words, Automation.ON, worker -> Optional.empty())
                        .lines())
                .containsExactly(
                        "Frees 3 slots.",
                        "In 1 of them the customer waits for an answer, and goes on waiting in the inactive chat.",
                        "The messages of 1 of them are not read yet: its customer may be waiting.");
        assertThat(BulkPlan.of(TaskAction.ACTIVATE, List.of(inactive, other, third))
                        .consequences(words, Automation.ON, worker -> Optional.empty())
                        .lines())
                .containsExactly(
                        "Takes 3 slots.",
                        "The messages of 2 of them are not read yet: their customers may be waiting.");
    }

    @Test
    void aSingleChatIsNotToldOfAsOneOfSeveral() {
        assertThat(BulkPlan.of(TaskAction.DEACTIVATE, List.of(waiting))
                        .consequences(words, Automation.ON, worker -> Optional.empty())
                        .lines())
                .containsExactly(
                        "Frees 1 slot.", "Its customer waits for an answer, and goes on waiting in the inactive chat.");
        assertThat(BulkPlan.of(TaskAction.DEACTIVATE, List.of(unread))
                        .consequences(words, Automation.ON, worker -> Optional.empty())
                        .lines())
                .containsExactly("Frees 1 slot.", "Its messages are not read yet: its customer may be waiting.");
    }

    @Test
    void releasingPromisesADeactivationOnlyWhereAutomationIsOn() {
        BulkPlan plan = BulkPlan.of(TaskAction.RELEASE, List.of(held));

        assertThat(plan.consequences(words, Automation.ON, worker -> Optional.empty()))
                .isEqualTo("It is made inactive once its silence is over.");
        assertThat(plan.consequences(words, Automation.DRY_RUN, worker -> Optional.empty()))
                .isEqualTo("It is not made inactive by itself while automation is not on.");
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

    @Test
    void bringingChatsBackSaysWhoIsOverAndWhoWaits() {
        TaskRow asking = Rows.inactive("WT6", Duration.ofMinutes(1))
                .waitingBecause(Rows.STOPPED)
                .row();
        WorkerView full = new WorkerView(
                new WorkerSid("WK-Ana Souza"),
                "Ana Souza",
                "Available",
                true,
                new WorkerView.Capacity(5, 4, true),
                new WorkerView.Capacity(10, 2, true));
        BulkPlan plan = BulkPlan.of(TaskAction.ACTIVATE, List.of(inactive, asking, quiet, wrapping));

        assertThat(plan.consequences(words, Automation.ON, worker -> Optional.of(full))
                        .lines())
                .containsExactly(
                        "Takes 2 slots.",
                        "1 customer is waiting there.",
                        "1 agent then has more chats than the active channel takes.",
                        "2 selected chats are left as they are: 2 active already.");
    }

    @Test
    void bringingBackWhatWasPutAsideByHandSaysHowManyCustomersSpokeLast() {
        List<TaskRow> aside = List.of(
                Rows.putAside("WT6", Duration.ZERO).row(),
                Rows.putAside("WT7", Duration.ZERO).row(),
                inactive);

        assertThat(BulkPlan.of(TaskAction.ACTIVATE, aside)
                        .consequences(words, Automation.ON, worker -> Optional.empty())
                        .lines())
                .containsExactly(
                        "Takes 3 slots.", "In 2 of them the customer spoke last: they were made inactive by hand.");
    }

    @Test
    void whatIsLeftSaysWhy() {
        BulkPlan plan = BulkPlan.of(TaskAction.DEACTIVATE, List.of(inactive, held, wrapping));

        assertThat(plan.left())
                .containsExactly(Map.entry(Left.NOT_ASSIGNED, 1), Map.entry(Left.HELD, 1), Map.entry(Left.INACTIVE, 1));
    }
}

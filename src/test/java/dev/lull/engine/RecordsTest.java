package dev.lull.engine;

import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.NOT_SO;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule 5: every decision is recorded, with its answer. */
class RecordsTest {
    private final Scenario chat = new Scenario();

    @Test
    void whatLullsOwnRulesRefuseIsRecorded() {
        chat.customerSays().agentSays().poll();
        chat.force(new TaskOverride.Action.ForceInactive());
        chat.pass(1).customerSays().settle();
        assertThat(chat.records).extracting(DecisionRecord::phase).contains(DecisionRecord.Phase.REFUSED);
    }

    @Test
    void aRequestThatIsRefusedSinceTheConversationIsGoneIsRecordedAsRefused() {
        chat.customerSays().agentSays().poll();
        chat.force(new TaskOverride.Action.ForceInactive()).answer().answerMessages(new Answer.Missing<>());
        assertThat(chat.outcomes).singleElement().isInstanceOf(TaskOverride.Outcome.Refused.class);
        assertThat(chat.records).extracting(DecisionRecord::phase).contains(DecisionRecord.Phase.REFUSED);
    }

    @Test
    void aDeactivationThatIsGivenUpSinceTheTaskCannotBeReadIsRecorded() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT);
        chat.answerTask(new Answer.Denied<>(NOT_SO));
        assertThat(chat.view().reason()).contains(NOT_SO);
        assertThat(chat.records).extracting(DecisionRecord::phase).contains(DecisionRecord.Phase.REFUSED);
    }

    @Test
    void aRequestThatFailsForGoodIsRecordedAsSuch() {
        chat.madeInactive();
        chat.records.clear();
        chat.force(new TaskOverride.Action.ForceActive());
        for (int attempt = 1; attempt <= 4; attempt++) {
            chat.answerTask(new Answer.Unreachable<>(BROKE)).pass(attempt < 4 ? 30 : 0);
        }
        assertThat(chat.outcomes).singleElement().isInstanceOf(TaskOverride.Outcome.Failed.class);
        assertThat(chat.records).extracting(DecisionRecord::phase).hasSizeGreaterThan(1);
    }

    @Test
    void aRequestThatAnotherTakesThePlaceOfIsRecordedAsWithdrawn() {
        chat.customerSays().agentSays().poll();
        chat.force(new TaskOverride.Action.ForceInactive());
        chat.force(new TaskOverride.Action.Hold(Optional.empty())).settle();
        assertThat(chat.outcomes)
                .containsExactly(new TaskOverride.Outcome.Superseded(), new TaskOverride.Outcome.Done());
        assertThat(chat.records)
                .filteredOn(record -> record.move() == MoveKind.DEACTIVATE)
                .extracting(DecisionRecord::phase)
                .containsExactly(DecisionRecord.Phase.DECIDED, DecisionRecord.Phase.WITHDRAWN);
    }

    @Test
    void whatLullHasDoneItselfIsNotRecordedAsHavingBeenSoAlready() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer().loseTheAnswer();
        chat.pass(2).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.writes()).hasSize(1);
        assertThat(chat.records)
                .filteredOn(record -> record.phase() == DecisionRecord.Phase.DONE)
                .extracting(DecisionRecord::answer)
                .doesNotContain(Optional.of(Refusal.Plain.ALREADY_SO));
    }
}

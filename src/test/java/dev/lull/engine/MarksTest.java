package dev.lull.engine;

import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.TaskOverride.Action;
import dev.lull.engine.TaskOverride.Outcome;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.TaskAttributes;
import dev.lull.policy.Automation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is written into a task, what is mended there, and for which reason. */
class MarksTest {
    private final Scenario chat = new Scenario();

    @Test
    void aStampThatNamesNoActiveChannelIsNotFollowed() {
        chat.channel = RESTING;
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":1,"
                        + "\"lull\":{\"task\":\"WT1\",\"from\":\"TC2\",\"last\":0}}")
                .customerSays()
                .poll()
                .settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.writes())
                .singleElement()
                .satisfies(write -> assertThat(write.channel()).contains(CHAT.sid()));
    }

    @Test
    void whereTheStampDoesNotFitTheMarkIsWrittenWithTheMove() {
        chat.others("{\"conversationSid\":\"CH1\",\"x\":\"" + "x".repeat(4040) + "\"}")
                .madeInactive();
        assertThat(chat.writes())
                .singleElement()
                .satisfies(write -> assertThat(write.attributes())
                        .hasValueSatisfying(text -> assertThat(text.inactive()).isTrue()));
    }

    @Test
    void anOldHoldIsClearedByTheDeactivationItself() {
        chat.customerSays().agentSays().poll();
        chat.force(new Action.Hold(Optional.of(chat.now.plus(TIMEOUT)))).settle();
        chat.pass(TIMEOUT).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.writes()).hasSize(2);
        assertThat(chat.attributes).doesNotContain("hold");
    }

    @Test
    void aChatThatWasForcedActiveComesBackAlsoWhenItIsMovedByHandAfterwards() {
        chat.madeInactive().force(new Action.ForceActive()).settle();
        chat.pass(10).customerSays().poll();
        chat.channel = RESTING;
        chat.others(chat.attributes.replace("\"inactive\":0", "\"inactive\":1"))
                .poll()
                .settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aForeignStampAndAWrongMarkAndAWrapUpAreToldApart() {
        chat.customerSays();
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":0,\"lull\":{\"task\":\"WT9\",\"last\":3}}")
                .poll()
                .settle();
        assertThat(chat.records.getLast().cause()).isEqualTo(Cause.FOREIGN_STAMP);
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":\"true\"}")
                .poll()
                .pass(5)
                .settle();
        assertThat(chat.records.getLast().cause()).isEqualTo(Cause.WRONG_MARK);
        chat.agentSays().poll().pass(TIMEOUT).settle();
        chat.status = AssignmentStatus.WRAPPING;
        chat.others(chat.attributes).poll().settle();
        assertThat(chat.records.getLast().cause()).isEqualTo(Cause.WRAP_UP);
    }

    @Test
    void whatIsLeftOfAForcedInactiveChatIsClearedWhenItIsMovedByHand() {
        chat.customerSays().poll().force(new Action.ForceInactive()).settle();
        chat.channel = CHAT;
        chat.others(chat.attributes).poll().settle();
        assertThat(TaskAttributes.of(chat.attributes).hasStamp()).isFalse();
        assertThat(TaskAttributes.of(chat.attributes).inactive()).isFalse();
    }

    @Test
    void anInactiveChatWithAWrongMarkIsInactiveAllTheSame() {
        chat.madeInactive().automation(Automation.EMERGENCY_STOP);
        chat.others(chat.attributes.replace("\"inactive\":1", "\"inactive\":0")).poll();
        chat.force(new Action.ForceInactive()).settle();
        assertThat(chat.outcomes).containsExactly(new Outcome.AlreadySo());
    }

    @Test
    void anUndoneHoldLeavesTheChannelAlone() {
        chat.customerSays().poll().force(new Action.Hold(Optional.empty())).settle();
        chat.force(new Action.Undo()).settle();
        assertThat(chat.writes().getLast().channel()).isEmpty();
        assertThat(chat.records.getLast().move()).isEqualTo(MoveKind.MARK);
    }

    @Test
    void anUndoneMoveIsRecordedAsWhatItIs() {
        chat.madeInactive().force(new Action.ForceActive()).settle();
        chat.force(new Action.Undo()).settle();
        chat.force(new Action.ForceActive()).settle();
        assertThat(chat.records)
                .extracting(DecisionRecord::move)
                .containsSubsequence(List.of(MoveKind.ACTIVATE, MoveKind.DEACTIVATE, MoveKind.ACTIVATE));
        assertThat(chat.records).extracting(DecisionRecord::from).contains("chat", "inactive_chat");
    }

    @Test
    void aForeignStampIsTakenOffATaskThatNoAgentHasYet() {
        chat.status = AssignmentStatus.PENDING;
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":0,\"lull\":{\"task\":\"WT9\",\"last\":3}}")
                .poll()
                .settle();
        assertThat(TaskAttributes.of(chat.attributes).hasStamp()).isFalse();
    }
}

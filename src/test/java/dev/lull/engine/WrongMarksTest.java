package dev.lull.engine;

import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.AssignmentStatus;
import dev.lull.model.TaskAttributes;
import dev.lull.policy.Automation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Another program marks a chat wrongly each time that Lull has mended it. */
class WrongMarksTest {
    private static final String WRONG = "{\"conversationSid\":\"CH1\",\"inactive\":1}";

    private final Scenario chat = new Scenario();

    @Test
    void theFirstWrongMarkIsMendedAtOnce() {
        markedWrongly();
        assertThat(chat.pending).isNotEmpty();
        chat.settle();
        assertThat(chat.attributes).contains("\"inactive\":0");
        assertThat(chat.view().reason()).isEmpty();
    }

    @Test
    void theSecondOneSoonAfterwardsIsMendedALittleLaterAndTheRowSaysWhy() {
        markedWrongly();
        chat.settle().pass(1);
        markedWrongly();
        assertThat(chat.pending).isEmpty();
        assertThat(chat.view().reason()).contains(new Standstill.MarkedWronglyAgain());
        chat.pass(5).settle();
        assertThat(chat.attributes).contains("\"inactive\":0");
        assertThat(chat.view().reason()).isEmpty();
    }

    @Test
    void longAfterwardsItIsAFirstOneAgain() {
        markedWrongly();
        chat.settle().pass(5 * 60);
        markedWrongly();
        assertThat(chat.pending).isNotEmpty();
    }

    @Test
    void whoNeverAgreesIsAnsweredMoreAndMoreSeldomAndNeverForGood() {
        for (int second = 0; second < 3600; second++) {
            if (!chat.attributes.equals(WRONG)) {
                markedWrongly();
            }
            chat.settle().pass(1);
        }
        assertThat(chat.writes()).hasSizeBetween(60, 200);
    }

    @Test
    void aWordOfAnybodyEndsThePause() {
        markedWrongly();
        chat.settle().pass(1);
        markedWrongly();
        chat.agentSays().poll().settle();
        assertThat(chat.attributes).contains("\"inactive\":0");
    }

    @Test
    void wrapUpIsNotHeldUp() {
        markedWrongly();
        chat.settle().pass(1);
        chat.status = AssignmentStatus.WRAPPING;
        markedWrongly();
        chat.settle();
        assertThat(chat.attributes).contains("\"inactive\":0");
    }

    private void markedWrongly() {
        if (chat.messages.isEmpty()) {
            chat.customerSays();
        }
        chat.others(WRONG).poll();
    }

    @Test
    void aQuarrelAboutTheMarkOfADueChatSlowsDownToo() {
        aQuarrelAboutTheMarkOfADueChat(Duration.ofMinutes(1));
        assertThat(chat.writes().size()).as("writes in a minute").isLessThan(40);
    }

    /** Another program hears of each change at once and sets its mark again, for so long or until the chat rests. */
    private void aQuarrelAboutTheMarkOfADueChat(Duration time) {
        chat.customerSays().agentSays().poll();
        chat.pass(TIMEOUT.minusSeconds(1)).others(WRONG);
        chat.tell();
        chat.pass(2);
        Instant end = chat.now.plus(time);
        while (chat.now.isBefore(end) && chat.channel.equals(CHAT)) {
            if (chat.pending.isEmpty()) {
                chat.pass(Duration.ofMillis(100));
                continue;
            }
            Effect first = chat.pending.getFirst();
            chat.pass(Duration.ofMillis(50));
            chat.answer();
            if (first instanceof Effect.WriteTask && chat.channel.equals(CHAT)) {
                chat.others(WRONG);
            }
        }
    }

    @Test
    void aQuarrelAboutTheMarkSlowsDownWhileAReturnWaitsForASlot() {
        chat.madeInactive();
        new SecondChat(chat).takesTheOnlySlot();
        chat.customerSays().poll();
        assertThat(chat.pending).isEmpty();
        int before = chat.writes().size();
        for (int second = 0; second < 600; second++) {
            if (TaskAttributes.of(chat.attributes).inactive()) {
                chat.others(chat.attributes.replace("\"inactive\":1", "\"inactive\":0"));
                chat.tell();
            }
            chat.settle().pass(1);
        }
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.writes().size() - before).as("writes in ten minutes").isLessThan(100);
    }

    @Test
    void aQuarrelAboutTheMarkSlowsDownWhileTheChatIsLetBe() {
        chat.madeInactive().othersBringItBackForAnHour();
        int before = chat.writes().size();
        int seconds = 0;
        while (chat.view().reason().equals(Optional.of(new Standstill.BroughtBack())) && seconds < 240) {
            chat.others(WRONG);
            chat.tell();
            chat.settle().pass(1).settle();
            seconds++;
        }
        assertThat(chat.writes().size() - before).as("writes in %s s", seconds).isLessThan(Math.max(8, seconds / 2));
    }

    @Test
    void aQuarrelAboutTheMarkSlowsDownAtWrapUpToo() {
        chat.customerSays().poll();
        chat.status = AssignmentStatus.WRAPPING;
        for (int second = 0; second < 600; second++) {
            if (!TaskAttributes.of(chat.attributes).inactive()) {
                chat.others(WRONG);
                chat.tell();
            }
            chat.settle().pass(1);
        }
        assertThat(chat.writes().size()).as("writes in ten minutes").isLessThan(100);
    }

    @Test
    void aQuarrelAboutMarksDoesNotLengthenTheFirstPauseOfAChatThatIsBroughtBack() {
        chat.customerSays().agentSays().poll();
        chat.automation(Automation.OFF);
        for (int second = 0; second < 600; second++) {
            if (!TaskAttributes.of(chat.attributes).inactive()) {
                chat.others(WRONG);
                chat.tell();
            }
            chat.settle().pass(1);
        }
        chat.pass(120).settle().automation(Automation.ON);
        chat.pass(120).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        chat.othersBringItBack();
        chat.pass(5).settle();
        assertThat(chat.channel).as("%s", chat.view().reason()).isEqualTo(RESTING);
    }

    /** Another program sets its mark again as soon as it hears of the change; the chat is due all the time. */
    @Test
    void aQuarrelAboutTheMarkDoesNotHoldUpTheDeactivationForGood() {
        aQuarrelAboutTheMarkOfADueChat(Duration.ofHours(1));
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    /** Nothing is answered in time, but all is done: such marks count as mended too. */
    @Test
    void aQuarrelAboutMarksSlowsDownAlsoWhereAnswersAreLost() {
        chat.customerSays().others(WRONG).poll();
        int writes = 0;
        for (int second = 0; second < 600; second++) {
            while (!chat.pending.isEmpty()) {
                if (chat.pending.getFirst() instanceof Effect.WriteTask) {
                    writes++;
                    chat.loseTheAnswer();
                } else {
                    chat.answer();
                }
            }
            chat.pass(1);
            while (!chat.pending.isEmpty() && !(chat.pending.getFirst() instanceof Effect.WriteTask)) {
                chat.answer();
            }
            if (!TaskAttributes.of(chat.attributes).inactive()
                    && chat.pending.isEmpty()
                    && !chat.view().reason().equals(Optional.of(BROKE))) {
                chat.others(WRONG);
                chat.tell();
            }
        }
        assertThat(writes).as("writes in ten minutes").isLessThan(100);
    }
}

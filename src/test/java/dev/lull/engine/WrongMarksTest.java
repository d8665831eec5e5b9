package dev.lull.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.AssignmentStatus;
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
}

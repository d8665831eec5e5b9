package dev.lull.engine;

import static dev.lull.engine.Scenario.NOT_SO;
import static dev.lull.engine.Scenario.RESTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Assignment;
import dev.lull.model.ReservationSid;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Under a hard limit of one, a return that was about to take the slot does not take it: the next one does at once. */
class SlotPassedOnTest {
    private final Scenario chat = new Scenario();
    private final SecondChat other = new SecondChat(chat);

    @Test
    void whereTheChatIsHandedToAnotherAgent() {
        oneReturnsAndOneWaits();
        chat.version++;
        chat.happens(new Event.TaskSeen(
                chat.task(), Optional.of(new Assignment(new ReservationSid("WR5"), SecondChat.BEN, chat.now)), false));
        assertThat(other.asked()).isPositive();
    }

    @Test
    void whereTwilioAsksItToWaitForLong() {
        oneReturnsAndOneWaits();
        chat.answerTask(new Answer.Limited<>(Optional.of(Duration.ofMinutes(5))));
        assertThat(other.asked()).isPositive();
    }

    @Test
    void whereItIsRefused() {
        oneReturnsAndOneWaits();
        chat.answerTask(new Answer.Refused<>(NOT_SO));
        assertThat(other.asked()).isPositive();
    }

    @Test
    void twoThatAreRefusedDoNotHurryOneAnother() {
        oneReturnsAndOneWaits();
        long sent = 0;
        for (int second = 0; second < 60; second++) {
            while (!chat.pending.isEmpty()) {
                sent++;
                if (chat.pending.getFirst() instanceof Effect.WriteTask
                        || chat.pending.getFirst() instanceof Effect.ReadTask) {
                    chat.answerTask(new Answer.Refused<>(NOT_SO));
                } else {
                    chat.answer();
                }
            }
            chat.pass(1);
        }
        assertThat(sent).isLessThan(40);
    }

    private void oneReturnsAndOneWaits() {
        SecondChat.onlyOneSlot(chat);
        chat.madeInactive();
        other.seen(RESTING);
        chat.customerSays().poll();
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.WriteTask.class);
        other.says("+15550199", chat.now);
        assertThat(other.asked()).isZero();
    }
}

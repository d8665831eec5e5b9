package dev.lull.engine;

import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.RESTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Participant;
import dev.lull.model.Speaker;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who takes part is not known yet: it is asked again, and no sooner than is of use. */
class UnansweredDoubtTest {
    private static final String HELPER = "translator";
    private final Scenario chat = new Scenario();

    @Test
    void whoIsNotShownYetAfterAnOutageIsAskedAboutAgainByItselfToo() {
        chat.customerHasAnAddress(HELPER);
        Participant late = chat.participants.removeLast();
        chat.customerSays().agentSays().says(HELPER).poll();
        for (int i = 0; i < 6; i++) {
            chat.answerParticipants(new Answer.Unreachable<>(BROKE));
            chat.pass(30).answer();
        }
        chat.settle();
        chat.participants.add(late);
        chat.pass(60).settle();
        assertThat(chat.view().lastTurn())
                .hasValueSatisfying(turn -> assertThat(turn.speaker()).isEqualTo(Speaker.AGENT));
    }

    @Test
    void somebodyNewIsAskedAboutAgainByItselfThoughAnotherHasLeft() {
        chat.customerHasAnAddress(HELPER);
        Participant late = chat.participants.removeLast();
        chat.customerSays().says("former helper").agentSays().poll().settle();
        for (int i = 0; i < 200; i++) {
            chat.pass(1).settle();
        }
        chat.says(HELPER).poll().settle();
        chat.participants.add(late);
        chat.pass(60).settle();
        assertThat(chat.view().lastTurn())
                .hasValueSatisfying(turn -> assertThat(turn.speaker()).isEqualTo(Speaker.AGENT));
    }

    @Test
    void anAnswerThatDoesNotShowTheTasksOwnCustomerYetIsNoAnswer() {
        chat.customerHasAnAddress(HELPER);
        Participant own = chat.participants.removeFirst();
        chat.customerSays().agentSays().says(HELPER).poll().settle();
        chat.participants.add(own);
        for (int i = 0; i < 60; i++) {
            chat.pass(10).poll().settle();
        }
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void whoWroteAndHasLeftIsNotAskedAboutWithEachPageForEver() {
        chat.customerHasAnAddress(HELPER);
        chat.participants.removeLast();
        chat.customerSays().agentSays().says(HELPER).poll().settle();
        for (int i = 0; i < 360; i++) {
            chat.pass(10).poll().settle();
        }
        assertThat(chat.sent.stream().filter(Effect.ReadParticipants.class::isInstance))
                .hasSizeLessThan(50);
    }

    @Test
    void whenTwilioAsksToWaitTheNextPageDoesNotAskSooner() {
        chat.customerHasAnAddress(HELPER);
        chat.customerSays().agentSays().says(HELPER).poll();
        chat.answerParticipants(new Answer.Limited<>(Optional.of(Duration.ofSeconds(20))));
        chat.pass(5).poll();
        assertThat(chat.pending).isEmpty();
    }
}

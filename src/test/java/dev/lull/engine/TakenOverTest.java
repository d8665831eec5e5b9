package dev.lull.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Assignment;
import dev.lull.model.ReservationSid;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A chat that has a new agent, or of which nobody knows yet who has it. */
class TakenOverTest {
    private final Scenario chat = new Scenario();

    @Test
    void anAgentWhoHasJustAcceptedAChatHasTheWholeTimeout() {
        chat.customerSays().agentSays().poll().pass(30);
        chat.happens(new Event.TaskSeen(
                chat.task(), Optional.of(new Assignment(new ReservationSid("WR2"), Scenario.ANA, chat.now)), false));
        assertThat(chat.state())
                .isEqualTo(new ChatState.AwaitingCustomer(Scenario.START, Optional.of(Scenario.START.plusSeconds(90))));
        assertThat(Explanation.of(chat.view(), chat.now))
                .anySatisfy(said -> assertThat(said)
                        .isInstanceOfSatisfying(
                                Explanation.Countdown.class,
                                countdown ->
                                        assertThat(countdown.start()).isEqualTo(new Explanation.Start.Accepted())));
        chat.pass(59).settle();
        assertThat(chat.channel).isEqualTo(Scenario.CHAT);
        chat.pass(1).settle();
        assertThat(chat.channel).isEqualTo(Scenario.RESTING);
    }

    @Test
    void whileNobodyKnowsWhoHasItItIsNotMadeInactive() {
        chat.customerSays().agentSays();
        chat.happens(new Event.TaskSeen(chat.task(), Optional.empty(), false));
        chat.happens(new Event.MessagesSeen(Scenario.CONVERSATION, chat.page()));
        chat.pass(Scenario.TIMEOUT).settle();
        assertThat(chat.writes()).isEmpty();
        assertThat(chat.view().reason()).contains(new Standstill.AgentUnknown());
        chat.poll().settle();
        assertThat(chat.channel).isEqualTo(Scenario.RESTING);
    }
}

package dev.lull.engine;

import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.TimerStart;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the agent writes in a resting chat brings it back, unless it would be made inactive again at once. */
class AgentsWordTest {
    private final Scenario chat = new Scenario();

    @Test
    void itBringsTheChatBackForAWholeTimeout() {
        chat.madeInactive().pass(30).agentSays().poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        chat.pass(TIMEOUT.minusSeconds(1)).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void whereTheFirstReplyStartsTheTimerItDelaysNothingAndMovesNothing() {
        chat.policy(chat.policy.with(new Level.Queue("Billing"), Choices.NONE.withTimerStart(TimerStart.FIRST_REPLY)));
        chat.madeInactive();
        int written = chat.writes().size();
        chat.pass(30).agentSays().poll().settle().pass(5).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.writes()).hasSize(written);
    }

    @Test
    void whereTheFirstReplyStartsTheTimerAndItHasNotRunOutItBringsTheChatBack() {
        chat.policy(chat.policy.with(new Level.Queue("Billing"), Choices.NONE.withTimerStart(TimerStart.FIRST_REPLY)));
        chat.customerSays()
                .agentSays()
                .poll()
                .force(new TaskOverride.Action.ForceInactive())
                .settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        chat.pass(5).agentSays().poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void whatIsReadOnlyAfterAWholeTimeoutComesTooLate() {
        chat.madeInactive().agentSays().pass(TIMEOUT.plusSeconds(1));
        int written = chat.writes().size();
        chat.poll().settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.writes()).hasSize(written);
    }

    @Test
    void aHeldChatComesBackHoweverLateItIsRead() {
        chat.madeInactive()
                .force(new TaskOverride.Action.Hold(Optional.empty()))
                .settle();
        chat.agentSays().pass(TIMEOUT.plusSeconds(1));
        chat.poll().settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        chat.pass(TIMEOUT).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }
}

package dev.lull.engine;

import static dev.lull.engine.Scenario.ANA;
import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.CONVERSATION;
import static dev.lull.engine.Scenario.RESTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Identity;
import dev.lull.model.Worker;
import dev.lull.model.WorkerChannel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the row of a chat says that comes back, or has others' trouble beside it. */
class RowOfAReturnTest {
    private final Scenario chat = new Scenario();

    @Test
    void aCustomerWhoIsKnownToWaitIsBroughtBackThoughTheMessagesCannotBeReadAgain() {
        chat.customerSays().agentSays().customerSays().poll();
        chat.anotherLullMakesItInactive();
        for (int i = 0; i < 600; i++) {
            chat.settleWithoutMessages().pass(1);
        }
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void theRowDoesNotSpeakOfAFullChannelOnceTheCustomerHasWritten() {
        full();
        chat.customerSays().agentSays().poll();
        chat.force(new TaskOverride.Action.Hold(Optional.of(chat.now.plusSeconds(100))))
                .settle();
        chat.pass(100).answerTask(new Answer.Unreachable<>(BROKE));
        chat.customerSays();
        chat.happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
        assertThat(chat.view().reason()).contains(BROKE);
    }

    @Test
    void aReturnBecauseNobodyIsKnownToHaveSpokenCountsOnWhileAMarkIsMended() {
        chat.madeInactive();
        new SecondChat(chat).takesTheOnlySlot();
        chat.messages.clear();
        chat.pass(200).poll().settle();
        assertThat(chat.state()).isInstanceOf(ChatState.Activating.class);
        Instant since = chat.state().since();
        chat.pass(5).others(chat.attributes.replace("WT1", "WT7")).poll();
        assertThat(chat.state().since()).isEqualTo(since);
    }

    @Test
    void theRowOfAReturnThatWaitsSaysForWhomItWaitsNow() {
        chat.madeInactive();
        new SecondChat(chat).takesTheOnlySlot();
        chat.customerSays().poll();
        chat.pass(5).agentSays().poll();
        ChatState.Activating row = (ChatState.Activating) chat.state();
        assertThat(row.since()).isEqualTo(chat.now);
        assertThat(row.cause()).isEqualTo(Cause.AGENT_WROTE);
    }

    private void full() {
        chat.happens(new Event.WorkerSeen(
                new Worker(ANA, "Ana", "Available", true, Optional.of(Identity.of("client:ana_40lull_2Eexample"))),
                List.of(new WorkerChannel(RESTING, 1, 1, true))));
    }
}

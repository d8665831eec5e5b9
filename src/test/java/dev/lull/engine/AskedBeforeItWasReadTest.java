package dev.lull.engine;

import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.CONVERSATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Message;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A request made before the messages were read has to wait, and the customer writes meanwhile. */
class AskedBeforeItWasReadTest {
    private final Scenario chat = new Scenario();

    /** At the start a wrong mark is being mended while the supervisor presses the button. */
    @Test
    void whatTheCustomerWritesWhileTheRequestWaitsForAWriteIsNotSwallowed() {
        chat.customerSays().agentSays().pass(5);
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":1}").tell();
        chat.answer();
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.WriteTask.class);
        chat.force(new TaskOverride.Action.ForceInactive());
        chat.pass(2).customerSays().pass(2).settle();
        chat.poll().settle().pass(3600).poll().settle();
        assertThat(chat.channel).as("%s", chat.outcomes).isEqualTo(CHAT);
    }

    /** The same without any write: the return goes first, and then the request is begun anew. */
    @Test
    void whatTheCustomerWritesBeforeTheReturnThatGoesFirstIsNotSwallowed() {
        chat.madeInactive();
        // Lull has just started and has not read the messages yet.
        chat.ledger = new Ledger(chat.policy, "again");
        chat.worker(Scenario.ANA, "client:ana_40lull_2Eexample");
        chat.tell();
        chat.force(new TaskOverride.Action.ForceInactive());
        chat.pass(2).customerSays().happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        chat.pass(2).settle();
        chat.poll().settle().pass(3600).poll().settle();
        assertThat(chat.channel).as("%s", chat.outcomes).isEqualTo(CHAT);
    }

    /** The conversation could not be read for a while: what was heard before is forgotten. */
    @Test
    void norAfterTheConversationWasUnreadable() {
        chat.customerSays().agentSays().poll().pass(5);
        chat.happens(new Event.ConversationUnreadable(CONVERSATION));
        chat.force(new TaskOverride.Action.Hold(Optional.of(chat.now.plusSeconds(1))))
                .answer();
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.WriteTask.class);
        chat.force(new TaskOverride.Action.ForceInactive());
        chat.pass(1).customerSays().pass(2).settle();
        chat.poll().settle().pass(600).poll().settle();
        assertThat(chat.channel).as("%s", chat.outcomes).isEqualTo(CHAT);
    }

    @Test
    void norWhereNothingHasToWait() {
        chat.customerSays().agentSays().pass(5).tell();
        chat.force(new TaskOverride.Action.ForceInactive());
        chat.pass(2).customerSays().pass(2).settle();
        assertThat(chat.channel).as("%s", chat.outcomes).isEqualTo(CHAT);
    }

    /** REST dates have whole seconds. */
    @Test
    void whatTheCustomerWritesInTheSameSecondIsNotSwallowed() {
        chat.customerSays().agentSays().pass(5).tell();
        chat.pass(Duration.ofMillis(200));
        chat.force(new TaskOverride.Action.ForceInactive());
        chat.pass(Duration.ofMillis(500));
        chat.messages.add(new Message(2, "+15550100", chat.now.truncatedTo(ChronoUnit.SECONDS)));
        chat.settle();
        assertThat(chat.channel).as("%s", chat.outcomes).isEqualTo(CHAT);
    }
}

package dev.lull.engine;

import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.CONVERSATION;
import static dev.lull.engine.Scenario.NOT_SO;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Identity;
import dev.lull.model.MessagePage;
import dev.lull.policy.Automation;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is a bot was changed while chats are open. */
class NewBotTest {
    private final Scenario chat = new Scenario();

    @Test
    void whatABotHasWrittenIsReadAnewAsSoonAsItIsKnownForOne() {
        chat.customerSays().agentSays().says("helper").poll().settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
        chat.policy(chat.policy.withBots(Set.of(Identity.of("helper")))).settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
    }

    @Test
    void whoIsNoBotAnyMoreCountsAsTheCustomerAtOnce() {
        chat.policy(chat.policy.withBots(Set.of(Identity.of("helper"))));
        chat.customerSays().agentSays().says("helper").poll().settle();
        chat.policy(chat.policy.withBots(Set.of())).settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
    }

    @Test
    void whatCouldNotBeReadAnewIsTriedAgain() {
        chat.customerSays().agentSays().says("helper").poll().settle();
        chat.policy(chat.policy.withBots(Set.of(Identity.of("helper"))));
        chat.answerMessages(new Answer.Unreachable<>(BROKE));
        assertThat(chat.pending).isEmpty();
        chat.pass(1);
        chat.answerMessages(new Answer.Limited<>(Optional.of(Duration.ofSeconds(20))));
        chat.pass(19);
        assertThat(chat.pending).isEmpty();
        chat.pass(1).settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
    }

    @Test
    void whatCannotBeReadAtAllIsNotTriedForEver() {
        chat.customerSays().agentSays().says("helper").poll().settle();
        chat.policy(chat.policy.withBots(Set.of(Identity.of("helper"))));
        chat.answerMessages(new Answer.Denied<>(NOT_SO)).pass(TIMEOUT);
        assertThat(chat.pending).isEmpty();
    }

    @Test
    void whatWasReadMeanwhileIsNotReadOnceMore() {
        chat.customerSays().agentSays().says("helper").poll().settle();
        chat.policy(chat.policy.withBots(Set.of(Identity.of("helper"))));
        chat.answerMessages(new Answer.Unreachable<>(BROKE));
        chat.poll().pass(TIMEOUT.minusSeconds(1));
        assertThat(chat.pending).isEmpty();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
    }

    @Test
    void aClockThatIsSetDoesNotPutTheNextTryOff() {
        chat.customerSays().agentSays().says("helper").poll().settle();
        chat.policy(chat.policy.withBots(Set.of(Identity.of("helper"))));
        chat.answerMessages(new Answer.Unreachable<>(BROKE));
        chat.now = chat.now.minus(Duration.ofHours(1));
        chat.happens(new Event.ClockJumped(Duration.ofHours(-1)));
        assertThat(chat.pending).hasAtLeastOneElementOfType(Effect.ReadMessages.class);
    }

    @Test
    void aStalePageOfTheFeedDoesNotEndTheReadAnew() {
        chat.policy(chat.policy.withBots(Set.of(Identity.of("survey"))));
        chat.madeInactive();
        MessagePage early = chat.page();
        chat.pass(10).says("survey").poll().settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        chat.policy(chat.policy.withBots(Set.of()));
        chat.happens(new Event.MessagesSeen(CONVERSATION, early));
        chat.answerMessages(new Answer.Unreachable<>(BROKE));
        chat.pass(60).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void anyOtherChangeReadsNothing() {
        chat.customerSays().agentSays().poll().settle();
        int asked = chat.sent.size();
        chat.policy(chat.policy.withAgentReactivates(false));
        assertThat(chat.sent).hasSize(asked);
    }

    @Test
    void messagesThatWereReadWhileSomebodyStillWasABotDecideNothing() {
        chat.policy(chat.policy.withBots(Set.of(Identity.of("helper"))));
        chat.customerSays().agentSays().says("helper").poll().pass(TIMEOUT);
        Effect task = chat.pending.removeFirst();
        assertThat(task).isInstanceOf(Effect.ReadTask.class);
        chat.answer();
        chat.policy(chat.policy.withBots(Set.of()));
        chat.happens(chat.truth(task));
        assertThat(chat.writes()).isEmpty();
    }

    @Test
    void whatANewBotWroteUnderAnEmergencyStopBringsNoChatBack() {
        chat.madeInactive();
        chat.automation(Automation.OFF);
        chat.automation(Automation.EMERGENCY_STOP);
        chat.says("helper").poll().settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        chat.policy(chat.policy.withAutomation(Automation.ON).withBots(Set.of(Identity.of("helper"))))
                .settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }
}

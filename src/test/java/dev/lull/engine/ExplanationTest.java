package dev.lull.engine;

import static dev.lull.engine.Scenario.ANA;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.TaskOverride.Action;
import dev.lull.model.Identity;
import dev.lull.model.Worker;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Timeout;
import dev.lull.policy.TimerStart;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a chat is as it is, in full sentences. */
class ExplanationTest {
    private final Scenario chat = new Scenario();

    @Test
    void aChatThatWaitsForItsAgentSaysSinceWhen() {
        chat.customerSays().poll().pass(65);
        assertThat(said()).containsExactly("The customer spoke last, at 09:00:00, 65 s ago.");
    }

    @Test
    void aChatInWhichNobodySpokeSaysSo() {
        chat.says("system").poll();
        assertThat(said()).containsExactly("Nobody but bots has written yet.");
    }

    @Test
    void aCountdownSaysWhenItEndsWhoChoseItAndFromWhenItRuns() {
        chat.customerSays().agentSays().poll().pass(10);
        assertThat(said())
                .containsExactly(
                        "The agent spoke last, at 09:00:00, 10 s ago.",
                        "It is made inactive at 09:01:00, in 50 s.",
                        "The timeout is 60 s, as chosen for the workspace; it runs from the agent's last message.");
    }

    @Test
    void aCountdownThatHasEndedSaysNoTimeLeft() {
        chat.automation(dev.lull.policy.Automation.OFF)
                .customerSays()
                .agentSays()
                .poll()
                .pass(TIMEOUT);
        assertThat(said())
                .contains("Automation is off: it would be made inactive now.", "It is made inactive at 09:01:00.");
    }

    @Test
    void theLevelThatDecidedIsNamed() {
        chat.policy(chat.policy.with(new Level.Workspace(), Choices.NONE));
        chat.customerSays().agentSays().poll();
        assertThat(said()).contains("The timeout is 10 min by default; it runs from the agent's last message.");
        choose(new Level.Pair(CHAT.sid()));
        assertThat(said())
                .contains("The timeout is 90 s, as chosen for this channel; it runs from the agent's first reply"
                        + " since the customer wrote, as chosen for this channel.");
        choose(new Level.Queue("Billing"));
        assertThat(said())
                .contains("The timeout is 90 s, as chosen for the queue Billing; it runs from the agent's first reply"
                        + " since the customer wrote, as chosen for the queue Billing.");
        choose(new Level.OneWorker(ANA));
        assertThat(said())
                .contains("The timeout is 90 s, as chosen for this worker; it runs from the agent's first reply"
                        + " since the customer wrote, as chosen for this worker.");
    }

    private void choose(Level level) {
        chat.policy(chat.policy.with(
                level,
                Choices.NONE.withTimeout(Timeout.of(Duration.ofSeconds(90))).withTimerStart(TimerStart.FIRST_REPLY)));
    }

    @Test
    void aHoldIsExplained() {
        chat.customerSays().agentSays().poll();
        chat.force(new Action.Hold(Optional.of(chat.now.plusSeconds(600)))).settle();
        assertThat(said()).contains("It is held until 09:10:00, so it is not made inactive.");
        chat.force(new Action.Hold(Optional.empty())).settle();
        assertThat(said()).contains("It is held, so it is not made inactive.");
        chat.force(new Action.Release()).settle();
        assertThat(said()).noneMatch(sentence -> sentence.startsWith("It is held"));
    }

    @Test
    void anInactiveChatSaysSinceWhen() {
        chat.madeInactive();
        assertThat(said())
                .containsExactly(
                        "The agent spoke last, at 09:00:00, 60 s ago.",
                        "It has been inactive since 09:01:00; it comes back when the customer or the agent writes.");
    }

    @Test
    void anOfflineAgentIsMentioned() {
        chat.customerSays().poll();
        assertThat(said()).hasSize(1);
        chat.happens(new Event.WorkerSeen(
                new Worker(ANA, "Ana", "Break", false, Optional.of(Identity.of("ana@lull.example"))), List.of()));
        assertThat(said())
                .last()
                .isEqualTo(
                        "The agent is offline: bringing the chat back does not reach anybody until the agent returns.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 s",
        "119, 119 s",
        "120, 2 min",
        "121, 2 min 1 s",
        "600, 10 min",
        "7199, 119 min 59 s",
        "7200, 2 h",
        "7260, 2 h 1 min",
        "11100, 3 h 5 min",
    })
    void lengthsAreShort(long seconds, String words) {
        chat.customerSays().poll().pass(seconds);
        assertThat(said()).containsExactly("The customer spoke last, at 09:00:00, " + words + " ago.");
    }

    private List<String> said() {
        return Explanation.of(chat.view(), chat.now, ZoneOffset.UTC);
    }
}

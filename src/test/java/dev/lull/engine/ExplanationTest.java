package dev.lull.engine;

import static dev.lull.engine.Scenario.ANA;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.START;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.TaskOverride.Action;
import dev.lull.model.Identity;
import dev.lull.model.Speaker;
import dev.lull.model.Worker;
import dev.lull.policy.Automation;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Ruled;
import dev.lull.policy.Timeout;
import dev.lull.policy.TimerStart;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a chat is as it is: which level decided what, and why the deadline is what it is. */
class ExplanationTest {
    private static final Explanation.Start LAST_MESSAGE = new Explanation.Start.LastMessage();

    private final Scenario chat = new Scenario();

    @Test
    void aChatThatWaitsForItsAgentSaysSinceWhen() {
        chat.customerSays().poll().pass(65);
        assertThat(said()).containsExactly(new Explanation.Spoke(Speaker.CUSTOMER, START, Duration.ofSeconds(65)));
    }

    @Test
    void aChatInWhichNobodySpokeSaysSo() {
        chat.says("system").poll();
        assertThat(said()).containsExactly(new Explanation.NobodySpoke());
    }

    @Test
    void whileItsMessagesAreUnreadNothingIsSaidOfWhoSpoke() {
        chat.tell();
        assertThat(said())
                .containsExactly(new Explanation.Because(new Standstill.Unwatched(ChatState.Why.MESSAGES_NOT_READ)));
    }

    @Test
    void aCountdownSaysWhenItEndsWhoChoseItAndFromWhenItRuns() {
        chat.customerSays().agentSays().poll().pass(10);
        assertThat(said())
                .containsExactly(
                        new Explanation.Spoke(Speaker.AGENT, START, Duration.ofSeconds(10)),
                        new Explanation.InactiveAt(START.plus(TIMEOUT), Duration.ofSeconds(50)),
                        countdown(TIMEOUT, new Level.Workspace(), LAST_MESSAGE));
    }

    @Test
    void aCountdownThatHasEndedSaysNoTimeLeft() {
        chat.automation(Automation.OFF).customerSays().agentSays().poll().pass(TIMEOUT);
        assertThat(said())
                .containsExactly(
                        new Explanation.Because(
                                new Standstill.SwitchedOff(MoveKind.DEACTIVATE, Cause.SILENCE, Automation.OFF)),
                        new Explanation.Spoke(Speaker.AGENT, START, TIMEOUT),
                        new Explanation.InactiveAt(START.plus(TIMEOUT), Duration.ZERO),
                        countdown(TIMEOUT, new Level.Workspace(), LAST_MESSAGE));
        chat.pass(5);
        assertThat(said()).contains(new Explanation.InactiveAt(START.plus(TIMEOUT), Duration.ZERO));
    }

    @Test
    void aWordFromTheFutureWasSpokenNow() {
        chat.customerSays().poll();
        assertThat(Explanation.of(chat.view(), START.minusSeconds(3)))
                .containsExactly(new Explanation.Spoke(Speaker.CUSTOMER, START, Duration.ZERO));
    }

    @Test
    void theLevelThatDecidedIsNamed() {
        chat.policy(chat.policy.with(new Level.Workspace(), Choices.NONE));
        chat.customerSays().agentSays().poll();
        assertThat(said()).contains(countdown(Duration.ofMinutes(10), new Level.Default(), LAST_MESSAGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pair", "queue", "worker"})
    void theMostSpecificLevelIsNamedForTheTimeoutAndForTheStart(String which) {
        Level level = switch (which) {
            case "pair" -> new Level.Pair(CHAT.sid());
            case "queue" -> new Level.Queue("Billing");
            default -> new Level.OneWorker(ANA);
        };
        Choices choices =
                Choices.NONE.withTimeout(Timeout.of(Duration.ofSeconds(90))).withTimerStart(TimerStart.FIRST_REPLY);
        chat.policy(chat.policy.with(level, choices));
        chat.customerSays().agentSays().poll();
        assertThat(said()).contains(countdown(Duration.ofSeconds(90), level, new Explanation.Start.FirstReply(level)));
    }

    @Test
    void theLevelOfTheTimeoutAndThatOfTheStartAreToldApart() {
        Level queue = new Level.Queue("Billing");
        chat.policy(chat.policy.with(queue, Choices.NONE.withTimerStart(TimerStart.FIRST_REPLY)));
        chat.customerSays().agentSays().poll();
        assertThat(said()).contains(countdown(TIMEOUT, new Level.Workspace(), new Explanation.Start.FirstReply(queue)));
    }

    @Test
    void aHoldIsExplained() {
        chat.customerSays().agentSays().poll();
        chat.force(new Action.Hold(Optional.of(chat.now.plusSeconds(600)))).settle();
        assertThat(said()).contains(new Explanation.Held(Optional.of(chat.now.plusSeconds(600))));
        chat.force(new Action.Hold(Optional.empty())).settle();
        assertThat(said()).contains(new Explanation.Held(Optional.empty()));
        chat.force(new Action.Release()).settle();
        assertThat(said()).noneMatch(Explanation.Held.class::isInstance);
    }

    @Test
    void anInactiveChatSaysSinceWhen() {
        chat.madeInactive();
        assertThat(said())
                .containsExactly(
                        new Explanation.Spoke(Speaker.AGENT, START, TIMEOUT),
                        new Explanation.InactiveSince(START.plus(TIMEOUT)));
    }

    @Test
    void aChatThatASupervisorMadeInactiveThoughItsCustomerSpokeLastSaysSo() {
        chat.customerSays().poll();
        chat.force(new Action.ForceInactive()).settle();
        assertThat(chat.view().customerWaiting()).isFalse();
        assertThat(said())
                .containsExactly(
                        new Explanation.Spoke(Speaker.CUSTOMER, START, Duration.ZERO),
                        new Explanation.PutAside(),
                        new Explanation.InactiveSince(START));
    }

    @Test
    void anOfflineAgentIsMentioned() {
        chat.customerSays().poll();
        assertThat(said()).hasSize(1);
        chat.happens(new Event.WorkerSeen(
                new Worker(ANA, "Ana", "Break", false, Optional.of(Identity.of("ana@lull.example"))), List.of()));
        assertThat(said()).last().isEqualTo(new Explanation.AgentOffline());
    }

    private static Explanation countdown(Duration after, Level level, Explanation.Start start) {
        return new Explanation.Countdown(new Ruled<>(after, level), start);
    }

    private List<Explanation> said() {
        return Explanation.of(chat.view(), chat.now);
    }
}

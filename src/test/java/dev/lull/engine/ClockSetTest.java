package dev.lull.engine;

import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.NOT_SO;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Identity;
import dev.lull.model.MessagePage;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import dev.lull.policy.Choices;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The clock was an hour ahead, and is set: what was to be waited for until then is not waited for an hour longer. */
class ClockSetTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Scenario chat = new Scenario();

    @Test
    void aReturnThatFailedGoesOnAtOnce() {
        ahead();
        chat.madeInactive().customerSays().poll();
        chat.answerTask(new Answer.Unreachable<>(BROKE));
        assertThat(chat.pending).isEmpty();
        isSet(HOUR.negated());
        chat.pass(0).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aPauseThatIsNoLongerThanAnyIsKept() {
        chat.madeInactive().customerSays().poll();
        chat.answerTask(new Answer.Limited<>(Optional.of(Duration.ofSeconds(20))));
        isSet(Duration.ofSeconds(-3));
        chat.pass(22);
        assertThat(chat.pending).isEmpty();
        chat.pass(1);
        assertThat(chat.pending).isNotEmpty();
    }

    @Test
    void aMarkThatWasRefusedIsTriedAgain() {
        ahead();
        chat.others("{\"conversationSid\":\"CH1\",\"inactive\":1}").poll().answer();
        chat.answerTask(new Answer.Refused<>(NOT_SO));
        assertThat(chat.pending).isEmpty();
        isSet(HOUR.negated());
        chat.pass(1).settle();
        assertThat(chat.attributes).contains("\"inactive\":0");
    }

    @Test
    void messagesThatCouldNotBeReadAnewAreTriedAgainAndNotSoonerThanTwilioAsked() {
        chat.customerSays().agentSays().says("helper").poll().settle();
        chat.policy(chat.policy.withBots(Set.of(Identity.of("helper"))));
        chat.answerMessages(new Answer.Limited<>(Optional.of(Duration.ofSeconds(20))));
        isSet(Duration.ofSeconds(-3));
        chat.pass(22);
        assertThat(chat.pending).isEmpty();
        chat.pass(1);
        assertThat(chat.pending).hasSize(1);
    }

    @Test
    void whoTakesPartIsAskedAgainNoSoonerThanTwilioAskedAndNoHourLater() {
        chat.customerHasAnAddress("helper");
        chat.customerSays().agentSays().says("helper").poll();
        chat.answerParticipants(new Answer.Limited<>(Optional.of(Duration.ofMinutes(10))));
        chat.pass(Duration.ofMinutes(9)).poll();
        assertThat(chat.sent).singleElement().isInstanceOf(Effect.ReadParticipants.class);
        isSet(HOUR.negated());
        chat.poll();
        assertThat(chat.sent.stream().filter(Effect.ReadParticipants.class::isInstance))
                .hasSize(2);
    }

    @Test
    void theTimeoutThatAPersonStartedAfreshWithoutRoomForAStampGoesOn() {
        chat.policy(chat.policy.withTimeout(Duration.ofMinutes(20)));
        chat.others("{\"conversationSid\":\"CH1\",\"x\":\"" + "x".repeat(4040) + "\"}");
        chat.customerSays().agentSays().poll().pass(Duration.ofMinutes(20)).settle();
        chat.force(new TaskOverride.Action.ForceActive()).settle();
        isSet(Duration.ofSeconds(-3));
        chat.pass(Duration.ofMinutes(20).minusSeconds(1)).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        chat.pass(1).settle();
        assertThat(chat.channel).isEqualTo(Scenario.RESTING);
    }

    @Test
    void aPaceDoesNotHoldUpTheAgentsOtherChats() {
        Team team = new Team();
        team.rules(Choices.NONE.withPace(Duration.ofSeconds(30)));
        team.worker(10, 0);
        team.now = team.now.plus(HOUR);
        team.quiet("WT1", 5);
        team.pass(0);
        assertThat(team.moved).containsExactly(new TaskSid("WT1"));
        team.now = team.now.minus(HOUR);
        team.apply(new Event.ClockJumped(HOUR.negated()));
        team.quiet("WT2", 5);
        team.pass(0);
        assertThat(team.moved).containsExactly(new TaskSid("WT1"), new TaskSid("WT2"));
    }

    private void ahead() {
        chat.pass(HOUR);
    }

    private void isSet(Duration by) {
        chat.now = chat.now.plus(by);
        chat.happens(new Event.ClockJumped(by));
    }

    @Test
    void whatWasAskedBeforeTheMachineSleptDecidesNothing() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT);
        assertThat(chat.pending).hasSize(2);
        Task before = chat.task();
        MessagePage page = chat.page();
        // It sleeps for an hour; the customer writes meanwhile.
        chat.now = chat.now.plus(Duration.ofMinutes(30));
        chat.customerSays();
        chat.now = chat.now.plus(Duration.ofMinutes(30));
        chat.happens(new Event.ClockJumped(Duration.ofHours(1)));
        chat.answerTask(new Answer.Got<>(before)).answerMessages(new Answer.Got<>(page));
        assertThat(chat.writes()).isEmpty();
    }
}

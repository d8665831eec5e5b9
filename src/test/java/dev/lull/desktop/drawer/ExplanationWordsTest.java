package dev.lull.desktop.drawer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.live.Rows;
import dev.lull.desktop.words.Words;
import dev.lull.engine.Explanation;
import dev.lull.engine.Explanation.Start;
import dev.lull.engine.Refusal;
import dev.lull.model.Speaker;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.WorkerSid;
import dev.lull.policy.Automation;
import dev.lull.policy.Level;
import dev.lull.policy.Policy;
import dev.lull.policy.Ruled;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationWordsTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Words WORDS = new Words(Locale.GERMANY, ZoneOffset.UTC, () -> NINE);
    private static final Level QUEUE = new Level.Queue("Billing");

    private final ExplanationWords words = in(Automation.ON);

    @Test
    void whoSpokeLastIsToldWithTheTimeAndHowLongAgo() {
        assertThat(words.of(new Explanation.Spoke(Speaker.CUSTOMER, NINE, Duration.ofSeconds(65))))
                .isEqualTo("The customer spoke last, at 09:00:00, 65\u00a0s ago.");
        assertThat(words.of(new Explanation.Spoke(Speaker.AGENT, NINE, Duration.ofMinutes(3))))
                .isEqualTo("The agent spoke last, at 09:00:00, 3\u00a0min ago.");
        assertThat(words.of(new Explanation.NobodySpoke())).isEqualTo("Nobody but bots has written yet.");
    }

    @Test
    void whatASupervisorPutAsideIsToldSo() {
        assertThat(words.of(new Explanation.PutAside()))
                .isEqualTo("Put aside by a supervisor though the customer spoke last.");
    }

    @Test
    void aTimeOfAnotherDayNamesTheDay() {
        assertThat(words.of(new Explanation.Held(Optional.of(NINE.plus(Duration.ofHours(23))))))
                .isEqualTo("It is held until 3. März, 08:00:00, so it is not made inactive.");
    }

    @Test
    void aDeadlineSaysWhatIsLeftWhileAnythingIs() {
        assertThat(words.of(new Explanation.InactiveAt(NINE, Duration.ofSeconds(50))))
                .isEqualTo("It is made inactive at 09:00:00, in 50\u00a0s.");
        assertThat(words.of(new Explanation.InactiveAt(NINE, Duration.ZERO))).isEqualTo("Its time was up at 09:00:00.");
    }

    @ParameterizedTest
    @CsvSource({"DRY_RUN, Dry run", "OFF, Automation off", "EMERGENCY_STOP, Emergency stop"})
    void whereLullDoesNotDeactivateADeadlineIsToldAsWhatWouldBe(Automation mode, String why) {
        assertThat(in(mode).of(new Explanation.InactiveAt(NINE, Duration.ofSeconds(50))))
                .isEqualTo(why + ": it would be made inactive at 09:00:00, in 50\u00a0s.");
        assertThat(in(mode).of(new Explanation.InactiveAt(NINE, Duration.ZERO)))
                .isEqualTo("Its time was up at 09:00:00.");
    }

    @Test
    void anInactiveChatIsSaidToComeBackOnlyWhereAndForWhomItDoes() {
        Explanation inactive = new Explanation.InactiveSince(NINE);

        assertThat(in(Automation.OFF).of(inactive))
                .isEqualTo("It has been inactive since 09:00:00; it comes back when the customer or the agent writes.");
        assertThat(in(Automation.DRY_RUN).of(inactive))
                .isEqualTo("It has been inactive since 09:00:00. Dry run: it stays so also when somebody writes.");
        assertThat(in(Automation.EMERGENCY_STOP).of(inactive))
                .isEqualTo("It has been inactive since 09:00:00."
                        + " Emergency stop: it stays so also when somebody writes.");
        assertThat(new ExplanationWords(WORDS, customersOnly()).of(inactive))
                .isEqualTo("It has been inactive since 09:00:00; it comes back when the customer writes.");
    }

    @Test
    void aCountdownSaysWhichLevelDecidedWhatAndFromWhenItRuns() {
        assertThat(countdown(new Level.Workspace(), new Start.LastMessage()))
                .isEqualTo(
                        "The timeout is 90\u00a0s, as chosen for the workspace; it runs from the agent's last message.");
        assertThat(countdown(new Level.Default(), new Start.MadeActive()))
                .isEqualTo(
                        "The timeout is 90\u00a0s, Lull's default; it runs from when a supervisor made the chat active.");
        assertThat(countdown(new Level.OneWorker(new WorkerSid("WK1")), new Start.Accepted()))
                .isEqualTo(
                        "The timeout is 90\u00a0s, as chosen for this worker; it runs from when the agent accepted the chat.");
        assertThat(countdown(new Level.Pair(new TaskChannelSid("TC1")), new Start.FirstReply(QUEUE)))
                .isEqualTo("The timeout is 90\u00a0s, as chosen for this channel; it runs from the agent's first reply"
                        + " since the customer wrote, as chosen for the queue Billing.");
    }

    private static ExplanationWords in(Automation mode) {
        return new ExplanationWords(WORDS, policy(mode));
    }

    private static Policy policy(Automation mode) {
        return Rows.POLICY.withAutomation(mode);
    }

    private static Policy customersOnly() {
        Policy on = policy(Automation.ON);
        return new Policy(on.levels(), on.automation(), on.pairs(), on.bots(), on.conversationPaths(), false);
    }

    private String countdown(Level level, Start start) {
        return words.of(new Explanation.Countdown(new Ruled<>(Duration.ofSeconds(90), level), start));
    }

    @Test
    void theRestIsSaidToo() {
        assertThat(words.of(new Explanation.NeverInactive(QUEUE)))
                .isEqualTo("It is never made inactive: the timeout is off, as chosen for the queue Billing.");
        assertThat(words.of(new Explanation.OutsideHours(NINE, QUEUE)))
                .isEqualTo("It would have ended at 09:00:00, outside the business hours,"
                        + " as chosen for the queue Billing.");
        assertThat(words.of(new Explanation.HoursEnded(NINE, QUEUE)))
                .isEqualTo("Its time was up at 09:00:00, and the business hours, as chosen for the queue Billing,"
                        + " have ended since.");
        assertThat(words.of(new Explanation.Held(Optional.empty())))
                .isEqualTo("It is held, so it is not made inactive.");
        assertThat(words.of(new Explanation.Held(Optional.of(NINE))))
                .isEqualTo("It is held until 09:00:00, so it is not made inactive.");
        assertThat(words.of(new Explanation.InactiveSince(NINE)))
                .isEqualTo("It has been inactive since 09:00:00; it comes back when the customer or the agent writes.");
        assertThat(words.of(new Explanation.AgentOffline())).startsWith("The agent is offline:");
        assertThat(words.of(new Explanation.Because(Refusal.Plain.TRANSFERRING)))
                .isEqualTo("Being transferred.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0\u00a0s",
        "119, 119\u00a0s",
        "120, 2\u00a0min",
        "121, 2\u00a0min 1\u00a0s",
        "600, 10\u00a0min",
        "7199, 119\u00a0min 59\u00a0s",
        "7200, 2\u00a0h",
        "7260, 2\u00a0h 1\u00a0min",
        "11100, 3\u00a0h 5\u00a0min",
    })
    void lengthsAreShort(long seconds, String length) {
        assertThat(words.of(new Explanation.InactiveAt(NINE, Duration.ofSeconds(seconds))))
                .isEqualTo(
                        seconds == 0
                                ? "Its time was up at 09:00:00."
                                : "It is made inactive at 09:00:00, in " + length + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "ar-EG", "th-TH-u-ca-buddhist"})
    void everyFactIsToldInEveryLocale(String locale) {
        ExplanationWords there = new ExplanationWords(
                new Words(Locale.forLanguageTag(locale), ZoneOffset.UTC, () -> NINE), policy(Automation.DRY_RUN));
        assertThat(List.of(
                        new Explanation.Spoke(Speaker.AGENT, NINE, Duration.ofHours(30)),
                        new Explanation.InactiveAt(NINE, Duration.ofSeconds(1)),
                        new Explanation.Countdown(new Ruled<>(Duration.ofMinutes(5), QUEUE), new Start.LastMessage())))
                .allSatisfy(fact -> assertThat(there.of(fact)).isNotBlank().doesNotContain("{"));
    }
}

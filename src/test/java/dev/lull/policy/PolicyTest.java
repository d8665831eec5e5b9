package dev.lull.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lull.model.ChannelPair;
import dev.lull.model.ChannelPairs;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskChannelSid;
import dev.lull.model.WorkerSid;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {
    private static final TaskChannel CHAT = new TaskChannel(new TaskChannelSid("TC1"), "chat");
    private static final TaskChannel RESTING = new TaskChannel(new TaskChannelSid("TC2"), "inactive_chat");
    private static final WorkerSid ANA = new WorkerSid("WK1");
    private static final List<Level> SPECIFIC_FIRST = List.of(
            new Level.OneWorker(ANA), new Level.Queue("Billing"), new Level.Pair(CHAT.sid()), new Level.Workspace());

    private final Policy bare =
            Policy.of(Duration.ofMinutes(3), Automation.ON, new ChannelPairs(List.of(new ChannelPair(CHAT, RESTING))));

    /** Every mixture of levels that speak: the most specific one wins, for each choice by itself. */
    @Test
    void theMostSpecificLevelThatSpeaksWins() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            Policy policy = bare.with(new Level.Workspace(), Choices.NONE);
            Optional<Ruled<Timeout>> timeout = Optional.empty();
            Optional<Ruled<Limit>> hard = Optional.empty();
            for (Level level : SPECIFIC_FIRST) {
                Choices choices = Choices.NONE;
                if (random.nextBoolean()) {
                    Timeout chosen = random.nextInt(5) == 0
                            ? Timeout.OFF
                            : Timeout.of(Duration.ofSeconds(1 + random.nextInt(86_400)));
                    choices = choices.withTimeout(chosen);
                    timeout = timeout.or(() -> Optional.of(new Ruled<>(chosen, level)));
                }
                if (random.nextBoolean()) {
                    Limit chosen = Limit.of(1 + random.nextInt(9));
                    choices = choices.withHardLimit(chosen);
                    hard = hard.or(() -> Optional.of(new Ruled<>(chosen, level)));
                }
                policy = policy.with(level, choices);
            }
            Terms terms =
                    policy.termsFor(random.nextBoolean() ? CHAT.sid() : RESTING.sid(), "Billing", Optional.of(ANA));
            assertThat(terms.timeout())
                    .isEqualTo(timeout.orElse(new Ruled<>(Timeout.of(Policy.DEFAULT_TIMEOUT), new Level.Default())));
            assertThat(terms.hardLimit()).isEqualTo(hard.orElse(new Ruled<>(Limit.NONE, new Level.Default())));
        }
    }

    @Test
    void whatIsChosenForOthersDoesNotMatter() {
        Choices short1 = Choices.NONE.withTimeout(Timeout.of(Duration.ofSeconds(1)));
        Policy policy = bare.with(new Level.OneWorker(new WorkerSid("WK2")), short1)
                .with(new Level.Queue("Sales"), short1)
                .with(new Level.Pair(new TaskChannelSid("TC9")), short1);
        assertThat(policy.termsFor(CHAT.sid(), "Billing", Optional.of(ANA)).timeout())
                .isEqualTo(new Ruled<>(Timeout.of(Duration.ofMinutes(3)), new Level.Workspace()));
    }

    @Test
    void aLevelThatSaysNothingIsNotKept() {
        Level sales = new Level.Queue("Sales");
        Policy policy = bare.with(sales, Choices.NONE.withTimeout(Timeout.OFF));
        assertThat(policy.with(sales, Choices.NONE)).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT0.999S", "PT-1S", "PT24H0.001S"})
    void aTimeoutOutOfRangeIsRefusedInWords(String timeout) {
        assertThatThrownBy(() -> Policy.requireTimeout(Duration.parse(timeout)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The inactivation timeout is from 1 second to 24 hours.");
    }

    @Test
    void theEndsOfTheRangeAreAllowed() {
        List<Duration> allowed = new ArrayList<>(List.of(Duration.ofSeconds(1), Duration.ofHours(24)));
        assertThat(allowed)
                .allSatisfy(
                        timeout -> assertThat(Policy.requireTimeout(timeout)).isEqualTo(timeout));
    }
}

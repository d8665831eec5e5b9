package dev.lull.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Identity;
import dev.lull.model.Worker;
import dev.lull.model.WorkerChannel;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import dev.lull.policy.Limit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** More chats than are wanted flag an agent, whatever TaskRouter would give. */
class SoftLimitTest {
    private final Scenario chat = new Scenario();

    @Test
    void theConfiguredCapacityIsTheLimitWhereNobodyChose() {
        assertThat(ana().active().over()).isFalse();
    }

    @Test
    void theWorkersOwnLimitWinsOverTheWorkspaces() {
        choose(new Level.Workspace(), 3);
        assertThat(ana().active().over()).isTrue();
        choose(new Level.OneWorker(Scenario.ANA), 4);
        assertThat(ana().active().over()).isFalse();
        assertThat(ana().ifAllReturn().over()).isTrue();
    }

    @Test
    void theLimitOfAQueueOrPairFlagsWhoHasOneOfItsChats() {
        choose(new Level.Workspace(), 5);
        choose(new Level.Queue("Billing"), 3);
        assertThat(ana().active().over()).isFalse();
        chat.tell();
        assertThat(shown().active().over()).isTrue();
        choose(new Level.Queue("Billing"), 4);
        choose(new Level.Pair(Scenario.CHAT.sid()), 2);
        assertThat(shown().active().over()).isFalse();
        choose(new Level.OneWorker(Scenario.ANA), 3);
        assertThat(shown().active().over()).isTrue();
    }

    @Test
    void whoHasNoSuchChatAnyMoreIsNotFlaggedForIt() {
        choose(new Level.Pair(Scenario.CHAT.sid()), 3);
        ana();
        chat.tell();
        assertThat(shown().active().over()).isTrue();
        chat.happens(new Event.TaskGone(Scenario.TASK));
        assertThat(shown().active().over()).isFalse();
    }

    private void choose(Level level, int limit) {
        chat.policy(chat.policy.with(level, Choices.NONE.withSoftLimit(Limit.of(limit))));
    }

    private WorkerView ana() {
        chat.happens(new Event.WorkerSeen(
                new Worker(Scenario.ANA, "Ana", "Available", true, Optional.of(Identity.of("ana@lull.example"))),
                List.of(
                        new WorkerChannel(Scenario.CHAT, 5, 4, true),
                        new WorkerChannel(Scenario.RESTING, 10, 1, true))));
        return shown();
    }

    private WorkerView shown() {
        return chat.ledger.everything().stream()
                .filter(Change.WorkerUpdated.class::isInstance)
                .map(change -> ((Change.WorkerUpdated) change).worker())
                .findFirst()
                .orElseThrow();
    }
}

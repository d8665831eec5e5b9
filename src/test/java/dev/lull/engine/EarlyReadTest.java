package dev.lull.engine;

import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Rule 2: the turns are read again after the deadline. */
class EarlyReadTest {
    private final Scenario chat = new Scenario();

    @Test
    void aDeadlineThatPassesWhileTheReadsAreOutIsReadAfter() {
        chat.policy(chat.policy.withTimeout(Duration.ofSeconds(1)));
        chat.customerSays().agentSays().poll().pass(TIMEOUT);
        Effect first = chat.pending.removeFirst();
        Effect second = chat.pending.removeFirst();
        chat.agentSays();
        Event task = chat.truth(first);
        Event messages = chat.truth(second);
        chat.pass(5);
        chat.happens(task);
        chat.happens(messages);
        assertThat(chat.writes()).isEmpty();
        assertThat(chat.pending).hasSize(2);
        chat.settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }
}

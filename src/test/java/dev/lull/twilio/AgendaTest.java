package dev.lull.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.ConversationSid;
import dev.lull.model.TaskSid;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final Job ONE = new Job.OneTask(new TaskSid("WT1"));
    private static final Job TWO = new Job.OneTask(new TaskSid("WT2"));
    private static final Job NEVER = new Job.NewestMessages(new ConversationSid("CH1"));

    private final Agenda agenda = new Agenda();

    @Test
    void whatIsAskedForTwiceIsDoneOnce() throws InterruptedException {
        agenda.put(ONE);
        agenda.put(TWO);
        agenda.put(ONE);

        assertThat(agenda.take()).isEqualTo(ONE);
        agenda.done(ONE);
        assertThat(agenda.take()).isEqualTo(TWO);
        agenda.done(TWO);

        agenda.awaitSettled();
    }

    @Test
    void whatIsAskedForWhileItIsBeingDoneIsDoneOnceMore() throws InterruptedException {
        agenda.put(ONE);
        agenda.take();

        agenda.put(ONE);
        agenda.done(ONE);

        assertThat(agenda.take()).isEqualTo(ONE);
        agenda.done(ONE);
        agenda.awaitSettled();
    }

    @Test
    void whoeverIsDueLongestComesFirst() throws InterruptedException {
        agenda.put(NEVER, Duration.ofHours(1));
        agenda.put(ONE);
        agenda.put(TWO);

        assertThat(agenda.take()).isEqualTo(ONE);
        agenda.done(ONE, Duration.ZERO);
        assertThat(agenda.take()).isIn(ONE, TWO);
        assertThat(agenda.take()).isIn(ONE, TWO);
    }

    @Test
    void whatIsPutFirstComesBeforeAllThatWaits() throws InterruptedException {
        agenda.put(ONE);
        agenda.put(TWO);
        agenda.putFirst(NEVER);
        agenda.putFirst(TWO);

        assertThat(agenda.take()).isEqualTo(TWO);
        assertThat(agenda.take()).isEqualTo(NEVER);
        assertThat(agenda.take()).isEqualTo(ONE);
    }

    @Test
    void askingAgainBringsAJobForward() throws InterruptedException {
        agenda.put(NEVER, Duration.ofHours(1));

        agenda.put(NEVER);

        assertThat(agenda.take()).isEqualTo(NEVER);
    }

    @Test
    void askingAgainDoesNotHurryWhatHasJustFailed() throws InterruptedException {
        agenda.put(ONE);
        agenda.take();
        assertThat(agenda.failed(ONE)).isEqualTo(1);
        agenda.retry(ONE, Duration.ofHours(1));

        agenda.put(ONE);
        agenda.put(TWO, Duration.ofMillis(5));

        assertThat(agenda.take()).isEqualTo(TWO);
        assertThat(agenda.failing()).isTrue();
    }

    @Test
    void theDataAreCurrentOnceEveryJobWasDoneAndNoneFails() throws InterruptedException {
        assertThat(agenda.currentSince(0)).isTrue();
        agenda.put(ONE);
        assertThat(agenda.currentSince(0)).isFalse();

        agenda.take();
        agenda.done(ONE, Duration.ofHours(1));

        assertThat(agenda.currentSince(agenda.now())).isTrue();
    }

    @Test
    void whatIsRemovedWhileItIsBeingDoneDoesNotComeBack() throws InterruptedException {
        agenda.put(ONE);
        agenda.take();

        agenda.remove(ONE);
        agenda.done(ONE, Duration.ZERO);
        agenda.put(TWO, Duration.ofMillis(5));

        assertThat(agenda.take()).isEqualTo(TWO);
    }
}

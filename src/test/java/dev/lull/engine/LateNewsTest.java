package dev.lull.engine;

import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.AssignmentStatus;
import org.junit.jupiter.api.Test;

/** News that arrive in another order than they happened. */
class LateNewsTest {
    private final Scenario chat = new Scenario();

    /** Rule 4: a task that is being transferred is not made inactive. */
    @Test
    void lateNewsFromBeforeATransferDoNotEndIt() {
        Event before = new Event.TaskSeen(chat.task(), chat.assignment(), false);
        chat.transferring = true;
        chat.others("{\"conversationSid\":\"CH1\",\"to\":\"Ben\"}")
                .customerSays()
                .agentSays()
                .poll();
        chat.happens(before);
        chat.pass(TIMEOUT).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
        assertThat(chat.writes()).isEmpty();
    }

    /** D9: a task that has ended is let go for good. */
    @Test
    void lateNewsOfATaskThatHasEndedDoNotBringItBack() {
        chat.customerSays().agentSays().poll();
        Event before = new Event.TaskSeen(chat.task(), chat.assignment(), false);
        chat.status = AssignmentStatus.COMPLETED;
        chat.version++;
        chat.poll();
        chat.happens(before);
        assertThat(chat.views()).isEmpty();
        chat.pass(TIMEOUT);
        assertThat(chat.sent).isEmpty();
    }

    @Test
    void aTaskWhoseEndIsHeardOfBeforeItsBeginningIsNotShown() {
        Event before = new Event.TaskSeen(chat.task(), chat.assignment(), false);
        chat.status = AssignmentStatus.COMPLETED;
        chat.version++;
        chat.poll();
        chat.happens(before);
        assertThat(chat.views()).isEmpty();
    }

    /** The task was said not to be there, and was all the same. */
    @Test
    void aLateAnswerToATaskThatCameAgainIsNotTakenForOneToANewRequest() {
        chat.customerSays().agentSays().poll().pass(TIMEOUT);
        Effect former = chat.pending.getFirst();
        chat.happens(new Event.TaskGone(Scenario.TASK));
        chat.pending.clear();
        chat.poll();
        assertThat(chat.pending).isNotEmpty();
        assertThat(chat.sent.stream().distinct()).hasSameSizeAs(chat.sent);
        int asked = chat.sent.size();
        chat.happens(chat.truth(former));
        assertThat(chat.sent).hasSize(asked);
    }
}

package dev.lull.engine;

import static dev.lull.engine.Scenario.CONVERSATION;
import static dev.lull.engine.Scenario.NOT_SO;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.START;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Side;
import dev.lull.model.TaskSid;
import dev.lull.policy.Choices;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A pause that Twilio asks for, a refusal and a conflict where chats take turns. */
class PausesUnderAPaceTest {
    private static final Duration PACE = Duration.ofSeconds(30);
    private final Scenario chat = new Scenario();

    @Test
    void chatsThatTakeTurnsWaitAsLongAsTwilioAsks() {
        SecondChat second = new SecondChat(chat);
        second.isOverdueToo();
        Instant from = chat.now;
        int before = chat.sent.size();
        for (int i = 0; i < 20; i++) {
            while (!chat.pending.isEmpty() && chat.sent.size() < before + 100) {
                Effect asked = chat.pending.removeFirst();
                // The feed tells of both conversations while the request is out.
                chat.happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
                second.says("ana@lull.example", START.plusMillis(1));
                chat.happens(slowDown(asked));
            }
            chat.pass(1);
        }
        assertThat(chat.now).isBefore(from.plusSeconds(60));
        assertThat(chat.sent.size() - before).isLessThanOrEqualTo(4);
    }

    @Test
    void aPaceDoesNotShortenThePauseThatTwilioAsksFor() {
        written();
        chat.answerTask(new Answer.Limited<>(Optional.of(Duration.ofMinutes(2))));
        int before = chat.sent.size();
        chat.poll();
        assertThat(chat.view().reason()).contains(Failure.Plain.SLOW_DOWN);
        chat.pass(60);
        assertThat(chat.sent).hasSize(before);
    }

    @Test
    void aChatThatIsAlwaysRefusedDoesNotKeepTheOthersFromResting() {
        Team ana = new Team();
        ana.rules(Choices.NONE.withPace(PACE));
        ana.worker(10, 0);
        ana.waits = true;
        ana.quiet("WT1", 40);
        ana.quiet("WT2", 10);
        for (int second = 0; second < 3600; second++) {
            ana.pass(1);
            while (!ana.waiting.isEmpty()) {
                Effect.WriteTask write = ana.waiting.removeFirst();
                if (write.task().equals(new TaskSid("WT1"))) {
                    ana.apply(new Event.WriteAnswered(write.id(), new Answer.Refused<>(NOT_SO)));
                    ana.worker(10, 0);
                } else {
                    ana.answer(write);
                }
            }
        }
        assertThat(ana.moved).contains(new TaskSid("WT1"));
        assertThat(ana.view("WT2").side()).isEqualTo(Side.INACTIVE);
    }

    @Test
    void aConflictIsDecidedAgainAtOnce() {
        written();
        chat.others(chat.attributes).settle().pass(1).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    /** Up to the write that makes the chat inactive. */
    private void written() {
        SecondChat.pace(chat, PACE);
        chat.customerSays().agentSays().poll().pass(TIMEOUT).answer().answer();
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.WriteTask.class);
    }

    private static Event slowDown(Effect asked) {
        Optional<Duration> minute = Optional.of(Duration.ofMinutes(1));
        return switch (asked) {
            case Effect.ReadTask read -> new Event.TaskAnswered(read.id(), new Answer.Limited<>(minute));
            case Effect.ReadMessages read ->
                new Event.MessagesAnswered(read.id(), read.conversation(), new Answer.Limited<>(minute));
            case Effect.WriteTask write -> throw new AssertionError(write);
            case Effect.ReadParticipants read -> throw new AssertionError(read);
            case Effect.LookAtWorker look -> throw new AssertionError(look);
        };
    }

    /** A write that was never sent, since the budget was used up, starts no pause. */
    @Test
    void aWriteThatWasNeverSentHoldsUpNobody() {
        SecondChat other = new SecondChat(chat);
        other.isOverdueToo();
        while (!(chat.pending.getFirst() instanceof Effect.WriteTask)) {
            chat.answer();
        }
        chat.answerTask(new Answer.Unreachable<>(Failure.Plain.BUDGET_SPENT));
        chat.pass(5);
        assertThat(other.asked()).isPositive();
    }
}

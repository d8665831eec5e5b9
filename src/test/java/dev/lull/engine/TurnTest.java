package dev.lull.engine;

import static dev.lull.engine.Scenario.ANA;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.TASK;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Assignment;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.ConversationSid;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.model.ReservationSid;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskSid;
import dev.lull.policy.Automation;
import dev.lull.policy.Choices;
import dev.lull.policy.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Under a pace an agent's chats take turns: one is read and moved at a time, the longest silence first. */
class TurnTest {
    private static final TaskSid LATER = new TaskSid("WT9");
    private final Scenario chat = new Scenario();

    @Test
    void whileOneChatIsReadAndMovedTheOthersOnlyWait() {
        bothAreOverdue(Duration.ofSeconds(30));
        assertThat(asked()).containsOnly(TASK);
        assertThat(chat.view().reason()).contains(new Standstill.Paced(Duration.ofSeconds(30)));
    }

    @Test
    void aTurnThatComesToNothingGoesToTheNextAtOnce() {
        bothAreOverdue(Duration.ofSeconds(30));
        chat.customerSays();
        chat.answer().answer();
        assertThat(chat.writes()).isEmpty();
        assertThat(asked()).contains(LATER);
    }

    @Test
    void aTurnThatFailsGoesToTheNextAtOnce() {
        bothAreOverdue(Duration.ofSeconds(30));
        chat.answerTask(new Answer.Unreachable<>(Scenario.BROKE));
        assertThat(asked()).contains(LATER);
    }

    @Test
    void theTurnOfATaskThatEndsGoesToTheNextAtOnce() {
        bothAreOverdue(Duration.ofSeconds(30));
        chat.happens(new Event.TaskGone(TASK));
        assertThat(asked()).contains(LATER);
    }

    @Test
    void withoutAPaceNobodyWaitsForATurn() {
        bothAreOverdue(Duration.ZERO);
        assertThat(asked()).containsOnly(TASK, LATER);
    }

    private List<TaskSid> asked() {
        return chat.sent.stream()
                .map(effect -> switch (effect) {
                    case Effect.ReadTask read -> read.task();
                    case Effect.ReadMessages read -> read.id().task();
                    case Effect.WriteTask write -> write.task();
                    case Effect.ReadParticipants read -> read.id().task();
                    case Effect.LookAtWorker look -> TASK;
                })
                .toList();
    }

    private void bothAreOverdue(Duration pace) {
        chat.policy(chat.policy
                .with(new Level.Queue("Billing"), Choices.NONE.withPace(pace))
                .withAutomation(Automation.OFF));
        later();
        chat.agentSays().poll();
        chat.pass(TIMEOUT.plusSeconds(20));
        chat.automation(Automation.ON);
    }

    /** Another chat of Ana's, in which she spoke five seconds later. */
    private void later() {
        ConversationSid conversation = new ConversationSid("CH9");
        chat.happens(new Event.TaskSeen(
                new Task(
                        LATER,
                        Optional.of("1"),
                        AssignmentStatus.ASSIGNED,
                        CHAT,
                        "Billing",
                        TaskAttributes.of("{\"conversationSid\":\"CH9\",\"inactive\":0}"),
                        chat.now,
                        chat.now,
                        0),
                Optional.of(new Assignment(new ReservationSid("WR9"), ANA, chat.now)),
                false));
        chat.happens(new Event.MessagesSeen(
                conversation,
                new MessagePage(List.of(new Message(0, "ana@lull.example", chat.now.plusSeconds(5))), true)));
    }
}

package dev.lull.engine;

import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.TASK;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.TaskSid;
import dev.lull.policy.Automation;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Under a pace an agent's chats take turns: one is read and moved at a time, the longest silence first. */
class TurnTest {
    private final Scenario chat = new Scenario();
    private final SecondChat later = new SecondChat(chat);

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
        assertThat(asked()).contains(later.task);
    }

    @Test
    void aTurnThatFailsGoesToTheNextAtOnce() {
        bothAreOverdue(Duration.ofSeconds(30));
        chat.answerTask(new Answer.Unreachable<>(Scenario.BROKE));
        assertThat(asked()).contains(later.task);
    }

    @Test
    void theTurnOfATaskThatEndsGoesToTheNextAtOnce() {
        bothAreOverdue(Duration.ofSeconds(30));
        chat.happens(new Event.TaskGone(TASK));
        assertThat(asked()).contains(later.task);
    }

    @Test
    void withoutAPaceNobodyWaitsForATurn() {
        bothAreOverdue(Duration.ZERO);
        assertThat(asked()).containsOnly(TASK, later.task);
    }

    private List<TaskSid> asked() {
        return SecondChat.asked(chat);
    }

    private void bothAreOverdue(Duration pace) {
        SecondChat.pace(chat, pace);
        chat.automation(Automation.OFF);
        later.seen(CHAT).says("ana@lull.example", chat.now.plusSeconds(5));
        chat.agentSays().poll();
        chat.pass(TIMEOUT.plusSeconds(20));
        chat.automation(Automation.ON);
    }
}

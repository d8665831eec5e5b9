package dev.lull.engine;

import static dev.lull.engine.Scenario.ANA;
import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.CONVERSATION;
import static dev.lull.engine.Scenario.TASK;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Assignment;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Identity;
import dev.lull.model.Participant;
import dev.lull.model.ReservationSid;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskSid;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A conversation of several tasks has several customers. */
class SeveralCustomersTest {
    private static final String HELPER = "translator";
    private final Scenario chat = new Scenario();

    @Test
    void whomATaskNamesAsItsCustomerIsNoOutsiderInAConversationOfSeveralTasks() {
        chat.customerHasAnAddress(HELPER);
        chat.participants.add(new Participant(Optional.of(Identity.of("web-7")), Optional.empty()));
        chat.customerSays().agentSays().says("web-7");
        chat.happens(new Event.TaskSeen(chat.task(), chat.assignment(), false));
        second("{\"conversationSid\":\"CH1\",\"customerAddress\":\"web-7\"}");
        chat.happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        chat.settle();
        assertThat(chat.views()).extracting(ChatView::state).hasOnlyElementsOfType(ChatState.AwaitingAgent.class);
    }

    @Test
    void aTaskThatComesLaterAndNamesAnOutsiderAsItsCustomerIsHeard() {
        chat.customerHasAnAddress(HELPER);
        chat.participants.add(new Participant(Optional.of(Identity.of("web-7")), Optional.empty()));
        chat.customerSays().agentSays().says("web-7").poll().settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
        second("{\"conversationSid\":\"CH1\",\"customerAddress\":\"web-7\"}");
        chat.says("web-7");
        chat.happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        assertThat(chat.views()).extracting(ChatView::state).hasOnlyElementsOfType(ChatState.AwaitingAgent.class);
    }

    @Test
    void theCustomerOfTheSecondTaskIsNotLeftWaiting() {
        chat.customerHasAnAddress(HELPER);
        chat.participants.add(new Participant(Optional.of(Identity.of("web-7")), Optional.empty()));
        chat.customerSays().agentSays();
        chat.happens(new Event.TaskSeen(chat.task(), chat.assignment(), false));
        second("{\"conversationSid\":\"CH1\",\"customerAddress\":\"web-7\"}");
        chat.says("web-7");
        chat.happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        chat.settle();
        chat.pass(TIMEOUT);
        assertThat(chat.sent).doesNotHaveAnyElementsOfTypes(Effect.ReadTask.class);
    }

    @Test
    void whenTheTaskThatAskedEndsTheOtherTaskOfTheConversationAsksAgain() {
        chat.customerHasAnAddress(HELPER);
        chat.customerSays().agentSays().says(HELPER);
        chat.happens(new Event.TaskSeen(chat.task(), chat.assignment(), false));
        second(chat.attributes);
        chat.happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        chat.answerParticipants(new Answer.Unreachable<>(BROKE));
        chat.happens(new Event.TaskGone(TASK));
        chat.pass(30);
        for (int i = 0; i < 4 && !chat.pending.isEmpty(); i++) {
            chat.answer();
        }
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
    }

    private void second(String attributes) {
        Task task = new Task(
                new TaskSid("WT2"),
                Optional.of("1"),
                AssignmentStatus.ASSIGNED,
                CHAT,
                "Billing",
                TaskAttributes.of(attributes),
                chat.now,
                chat.now,
                0);
        chat.happens(new Event.TaskSeen(
                task, Optional.of(new Assignment(new ReservationSid("WR2"), ANA, Scenario.START)), false));
    }

    @Test
    void whatTheyWroteBeforeTheirTaskCameIsReadAnew() {
        chat.customerHasAnAddress(HELPER);
        chat.participants.add(new Participant(Optional.of(Identity.of("web-7")), Optional.empty()));
        chat.customerSays().agentSays().says("web-7").poll().settle();
        second("{\"conversationSid\":\"CH1\",\"customerAddress\":\"web-7\"}");
        chat.settle();
        assertThat(chat.views()).extracting(ChatView::state).hasOnlyElementsOfType(ChatState.AwaitingAgent.class);
    }

    @Test
    void aTaskWhoseCustomerNobodyTookForAnotherHasNothingReadAnew() {
        chat.customerHasAnAddress(HELPER);
        chat.customerSays().agentSays().says(HELPER).poll().settle();
        second("{\"conversationSid\":\"CH1\",\"customerAddress\":\"web-7\"}");
        assertThat(chat.pending).isEmpty();
    }
}

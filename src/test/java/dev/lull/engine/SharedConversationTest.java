package dev.lull.engine;

import static dev.lull.engine.Scenario.ANA;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.CONVERSATION;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.START;
import static dev.lull.engine.Scenario.TASK;
import static dev.lull.engine.Scenario.VOICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.Assignment;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.ChannelPair;
import dev.lull.model.ChannelPairs;
import dev.lull.model.ConversationSid;
import dev.lull.model.Identity;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.model.ReservationSid;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskSid;
import dev.lull.model.Worker;
import dev.lull.model.WorkerChannel;
import dev.lull.policy.Policy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several tasks about one conversation, and a task that comes to another one. */
class SharedConversationTest {
    private static final TaskSid OTHER = new TaskSid("WT2");
    private final Scenario chat = new Scenario();

    @Test
    void aMessageConcernsEveryTaskOfItsConversation() {
        chat.customerSays().poll();
        other();
        chat.agentSays().poll();
        assertThat(chat.views())
                .hasSize(2)
                .allSatisfy(view -> assertThat(view.state()).isInstanceOf(ChatState.AwaitingCustomer.class));
        assertThat(chat.views()).extracting(view -> view.worker().orElseThrow()).containsOnly(ANA);
    }

    @Test
    void theEndOfOneTaskLeavesTheOtherListening() {
        chat.customerSays().poll();
        other();
        chat.happens(new Event.TaskGone(TASK));
        chat.agentSays();
        chat.happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        assertThat(chat.views()).singleElement().satisfies(view -> {
            assertThat(view.task()).isEqualTo(OTHER);
            assertThat(view.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
        });
    }

    @Test
    void aTaskThatComesToAnotherConversationListensThereAndNoMoreHere() {
        chat.customerSays().agentSays().poll();
        chat.others("{\"conversationSid\":\"CH2\"}").poll();
        assertThat(chat.view().conversation()).contains(new ConversationSid("CH2"));
        assertThat(chat.view().reason()).contains(new Standstill.Unwatched(ChatState.Why.MESSAGES_NOT_READ));
        chat.happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        assertThat(chat.view().lastTurn()).isEmpty();
        chat.happens(new Event.MessagesSeen(
                new ConversationSid("CH2"), new MessagePage(List.of(new Message(0, "ivy", START)), true)));
        assertThat(chat.state()).isEqualTo(new ChatState.AwaitingAgent(START));
    }

    @Test
    void aWorkspaceThatWasMadeAnewIsToldAsSuch() {
        chat.customerSays().poll();
        chat.changes.clear();
        chat.happens(new Event.TaskSeen(
                new Task(
                        TASK,
                        Optional.of("1"),
                        AssignmentStatus.ASSIGNED,
                        CHAT,
                        "Billing",
                        TaskAttributes.of("{}"),
                        START.plusSeconds(9),
                        START.plusSeconds(9),
                        0),
                Optional.empty(),
                false));
        assertThat(chat.changes)
                .extracting(change -> change.getClass().getSimpleName())
                .containsExactly("TaskRemoved", "TaskAdded");
    }

    @Test
    void anotherPolicyIsToldWithTheWorkersWhomItChanges() {
        chat.changes.clear();
        chat.policy(chat.policy.withTimeout(java.time.Duration.ofSeconds(7)));
        assertThat(chat.changes).containsExactly(new Change.PolicyApplied(chat.policy));
    }

    @Test
    void whereThePairsChangeAWorkersCapacityIsToldAnew() {
        chat.happens(new Event.WorkerSeen(
                new Worker(ANA, "Ana", "Available", true, Optional.of(Identity.of("ana"))),
                List.of(new WorkerChannel(CHAT, 5, 1, true), new WorkerChannel(RESTING, 9, 2, true))));
        chat.changes.clear();
        Policy policy = chat.policy;
        chat.policy(new Policy(
                policy.levels(),
                policy.automation(),
                new ChannelPairs(List.of(new ChannelPair(CHAT, VOICE))),
                policy.bots(),
                Policy.CONVERSATION_PATHS,
                policy.agentReactivates()));
        assertThat(chat.changes)
                .filteredOn(Change.WorkerUpdated.class::isInstance)
                .singleElement()
                .satisfies(change -> assertThat(((Change.WorkerUpdated) change)
                                .worker()
                                .inactive()
                                .configured())
                        .isZero());
    }

    private void other() {
        chat.happens(new Event.TaskSeen(
                new Task(
                        OTHER,
                        Optional.of("1"),
                        AssignmentStatus.ASSIGNED,
                        CHAT,
                        "Billing",
                        TaskAttributes.of("{\"conversationSid\":\"CH1\"}"),
                        START,
                        START,
                        0),
                Optional.of(new Assignment(new ReservationSid("WR2"), ANA, START)),
                false));
    }
}

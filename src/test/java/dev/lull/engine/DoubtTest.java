package dev.lull.engine;

import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.CONVERSATION;
import static dev.lull.engine.Scenario.NOT_SO;
import static dev.lull.engine.Scenario.RESTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.model.AssignmentStatus;
import dev.lull.model.Identity;
import dev.lull.model.Participant;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several unknown people write in one conversation: who takes part tells who of them is the customer. */
class DoubtTest {
    private static final String HELPER = "translator";

    private final Scenario chat = new Scenario();

    @Test
    void oneUnknownWriterIsTheCustomerAndNobodyIsAsked() {
        chat.customerSays().agentSays().customerSays().poll();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
        assertThat(chat.sent).isEmpty();
    }

    @Test
    void besideACustomerWithAnAddressAnUnknownIdentityIsNoCustomer() {
        chat.customerHasAnAddress(HELPER);
        chat.customerSays().agentSays().says(HELPER).poll();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
        chat.settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
        assertThat(chat.sent).hasSize(2).first().isInstanceOf(Effect.ReadParticipants.class);
    }

    @Test
    void whoIsFirstReadBeforeAMoveIsAskedAboutToo() {
        chat.customerHasAnAddress(HELPER);
        chat.customerSays().agentSays().poll().pass(Scenario.TIMEOUT);
        chat.says(HELPER).answer().answer();
        assertThat(chat.pending).hasAtLeastOneElementOfType(Effect.ReadParticipants.class);
    }

    @Test
    void whatWasAskedOnceIsRemembered() {
        chat.customerHasAnAddress(HELPER);
        chat.customerSays().agentSays().says(HELPER).poll().settle();
        chat.says(HELPER).poll();
        assertThat(chat.pending).isEmpty();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
        chat.customerSays().poll();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
        assertThat(chat.pending).isEmpty();
    }

    @Test
    void somebodyNewIsAskedAboutAgain() {
        chat.customerHasAnAddress(HELPER);
        chat.customerSays().agentSays().says(HELPER).poll().settle();
        chat.says("supervisor").says("second supervisor").poll();
        assertThat(chat.pending).hasSize(1).first().isInstanceOf(Effect.ReadParticipants.class);
    }

    @Test
    void anotherAddressStaysACustomer() {
        chat.customerHasAnAddress(HELPER);
        chat.customerSays().agentSays().says("whatsapp:+15550111").poll().settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
    }

    @Test
    void whereNobodyHasAnAddressTheUnknownIsTheCustomer() {
        chat.participants.add(new Participant(Optional.of(Identity.of(HELPER)), Optional.empty()));
        chat.says("web-7").agentSays().says(HELPER).poll().settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
        chat.poll();
        assertThat(chat.pending).isEmpty();
    }

    @Test
    void twoCustomersWhoWriteByMailAreBothCustomers() {
        chat.others("{\"conversationSid\":\"CH1\",\"customerAddress\":\"maria@example.com\"}");
        chat.participants.add(new Participant(Optional.empty(), Optional.of(Identity.of("maria@example.com"))));
        chat.participants.add(new Participant(Optional.empty(), Optional.of(Identity.of("peter@example.com"))));
        chat.agentSays()
                .says("peter@example.com")
                .says("maria@example.com")
                .poll()
                .settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
    }

    @Test
    void somebodyWhoJoinsByTelephoneDoesNotMakeTheCustomerAnOutsider() {
        chat.participants.add(new Participant(Optional.of(Identity.of("web-7")), Optional.empty()));
        chat.participants.add(new Participant(Optional.empty(), Optional.of(Identity.of("+15550111"))));
        chat.agentSays().says("+15550111").says("web-7").poll().settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
    }

    @Test
    void aQuestionThatWasNotAnsweredIsAskedAgainByItself() {
        chat.customerHasAnAddress(HELPER);
        chat.customerSays().agentSays().says(HELPER).poll();
        chat.answerParticipants(new Answer.Unreachable<>(BROKE));
        chat.pass(1).settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
    }

    @Test
    void whoCannotBeAskedForLongIsAskedMoreAndMoreSeldom() {
        chat.customerHasAnAddress(HELPER);
        chat.customerSays().agentSays().says(HELPER).poll();
        int asked = 0;
        for (int second = 0; second < 600; second++) {
            while (!chat.pending.isEmpty()) {
                if (chat.pending.getFirst() instanceof Effect.ReadParticipants) {
                    chat.answerParticipants(new Answer.Unreachable<>(BROKE));
                    asked++;
                } else {
                    chat.answer();
                }
            }
            chat.pass(1);
        }
        assertThat(asked).isBetween(20, 80);
    }

    @Test
    void whenTwilioAsksToWaitNobodyIsAskedSooner() {
        chat.customerHasAnAddress(HELPER);
        chat.customerSays().agentSays().says(HELPER).poll();
        chat.answerParticipants(new Answer.Limited<>(Optional.of(Duration.ofSeconds(20))));
        chat.pass(19);
        assertThat(chat.pending).isEmpty();
        chat.pass(1).settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
    }

    @Test
    void aQuestionThatTwilioRefusesIsNotAskedAgain() {
        chat.customerSays().agentSays().says(HELPER).poll();
        Effect.ReadParticipants read = (Effect.ReadParticipants) chat.pending.removeFirst();
        chat.happens(new Event.ParticipantsAnswered(read.id(), read.conversation(), new Answer.Denied<>(NOT_SO)));
        chat.poll();
        assertThat(chat.pending).isEmpty();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
    }

    @Test
    void whoWritesAndIsNotShownYetAsTakingPartIsAskedAboutAgain() {
        chat.customerHasAnAddress(HELPER);
        Participant late = chat.participants.removeLast();
        chat.customerSays().agentSays().says(HELPER).poll().settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
        chat.participants.add(late);
        chat.pass(1).settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
        chat.poll();
        assertThat(chat.pending).isEmpty();
    }

    @Test
    void whoIsNotShownYetIsAskedAboutAgainByItselfAFewTimes() {
        chat.customerHasAnAddress(HELPER);
        Participant late = chat.participants.removeLast();
        chat.customerSays().agentSays().says(HELPER).poll().settle().pass(1);
        chat.participants.add(late);
        chat.settle().pass(5).settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
    }

    @Test
    void whoWroteAndHasLeftIsNotAskedAboutForEver() {
        chat.customerHasAnAddress(HELPER);
        chat.participants.removeLast();
        chat.customerSays().agentSays().says(HELPER).poll().settle();
        for (int i = 0; i < 600; i++) {
            chat.pass(1).settle();
        }
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
        assertThat(chat.sent).hasSizeBetween(7, 15);
    }

    @Test
    void whoTurnsOutToBeAWorkerIsTheAgentsSide() {
        chat.customerHasAnAddress(HELPER);
        chat.customerSays().says(HELPER).poll().settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
        chat.worker(new WorkerSid("WK2"), "client:" + HELPER);
        chat.poll();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
    }

    @Test
    void anAnswerThatComesAfterTheTaskHasEndedSaysNothingForTheNextTask() {
        chat.customerHasAnAddress(HELPER);
        chat.customerSays().agentSays().says(HELPER).poll();
        chat.happens(new Event.TaskGone(Scenario.TASK));
        chat.settle();
        Task next = new Task(
                new TaskSid("WT2"),
                Optional.of("1"),
                AssignmentStatus.ASSIGNED,
                Scenario.CHAT,
                "Billing",
                TaskAttributes.of(chat.attributes),
                chat.now.plusSeconds(1),
                chat.now.plusSeconds(1),
                0);
        chat.happens(new Event.TaskSeen(next, chat.assignment(), false));
        chat.happens(new Event.MessagesSeen(Scenario.CONVERSATION, chat.page()));
        assertThat(chat.pending).singleElement().isInstanceOf(Effect.ReadParticipants.class);
        chat.settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
    }

    @Test
    void whatAWorkerWroteBeforeTheyWereKnownIsReadAnewOnceTheyAre() {
        chat.customerSays().says("ben@lull.example").poll();
        chat.worker(new WorkerSid("WK2"), "client:ben_40lull_2Eexample");
        chat.settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
    }

    @Test
    void evenIfItWasAskedAboutThemBefore() {
        chat.customerSays().says("ben@lull.example").poll().settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
        chat.worker(new WorkerSid("WK2"), "client:ben_40lull_2Eexample");
        chat.settle();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
        int requests = chat.sent.size();
        chat.worker(new WorkerSid("WK2"), "client:ben_40lull_2Eexample");
        assertThat(chat.sent).hasSize(requests);
    }

    @Test
    void aWordDuringThePauseDoesNotEndTheDoubt() {
        chat.customerHasAnAddress("helper");
        chat.customerSays().agentSays().says("helper").poll();
        while (!(chat.pending.getFirst() instanceof Effect.ReadParticipants)) {
            chat.answer();
        }
        chat.answerParticipants(new Answer.Unreachable<>(BROKE));
        chat.pass(Duration.ofMillis(100)).says("helper");
        chat.happens(new Event.MessagesSeen(CONVERSATION, chat.page()));
        for (int second = 0; second < 300; second++) {
            chat.pass(1).settle();
        }
        assertThat(chat.sent.stream()
                        .filter(Effect.ReadParticipants.class::isInstance)
                        .count())
                .isGreaterThan(1);
        assertThat(chat.channel).isEqualTo(RESTING);
    }
}

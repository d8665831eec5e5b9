package dev.lull.engine;

import static dev.lull.engine.Scenario.BROKE;
import static dev.lull.engine.Scenario.CHAT;
import static dev.lull.engine.Scenario.NOT_SO;
import static dev.lull.engine.Scenario.RESTING;
import static dev.lull.engine.Scenario.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.DecisionRecord.Phase;
import dev.lull.engine.TaskOverride.Action;
import dev.lull.engine.TaskOverride.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever Twilio answers to any request of a move: the row says it, it is recorded, and the move goes on or ends. */
class AnswersTest {
    private static final Failure SLOW_DOWN = Failure.Plain.SLOW_DOWN;
    private static final Failure CHANGED = Failure.Plain.CROWDED;

    private final Scenario chat = new Scenario();

    /** An answer of any type that is not what was hoped for, and what is said of it. */
    record Bad(Kind kind, Failure said) {
        enum Kind {
            REFUSED,
            DENIED,
            LIMITED,
            UNREACHABLE,
            CHANGED
        }

        <T> Answer<T> answer() {
            return switch (kind) {
                case REFUSED -> new Answer.Refused<>(said);
                case DENIED -> new Answer.Denied<>(said);
                case LIMITED -> new Answer.Limited<>(Optional.of(Duration.ofSeconds(7)));
                case UNREACHABLE -> new Answer.Unreachable<>(said);
                case CHANGED -> new Answer.ChangedMeanwhile<>();
            };
        }

        boolean isFinal() {
            return kind == Kind.REFUSED || kind == Kind.DENIED;
        }

        /** What a person is told who asked for the move. */
        Outcome outcome() {
            return switch (kind) {
                case REFUSED -> new Outcome.Refused(said);
                case DENIED -> new Outcome.Denied(said);
                case LIMITED, UNREACHABLE, CHANGED -> new Outcome.Failed(said);
            };
        }
    }

    static Stream<Bad> bad() {
        return Stream.of(
                new Bad(Bad.Kind.REFUSED, NOT_SO),
                new Bad(Bad.Kind.DENIED, Failure.Plain.WRONG_CREDENTIALS),
                new Bad(Bad.Kind.LIMITED, SLOW_DOWN),
                new Bad(Bad.Kind.UNREACHABLE, BROKE),
                new Bad(Bad.Kind.CHANGED, CHANGED));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aReadOfTheTaskThatFailsIsShownAndTriedAgain(Bad bad) {
        quietTooLong().answerTask(bad.answer());
        isShownAndPaused(bad);
        chat.pass(60).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.view().reason()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aReadOfTheMessagesThatFailsIsShownAndTriedAgain(Bad bad) {
        quietTooLong().answer().answerMessages(bad.answer());
        isShownAndPaused(bad);
        chat.pass(60).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
        assertThat(chat.view().reason()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aReturnThatFailsStaysUnderWayAndIsShown(Bad bad) {
        chat.madeInactive().customerSays().poll();
        chat.answerTask(bad.answer());
        if (bad.kind() == Bad.Kind.CHANGED) {
            assertThat(chat.pending).singleElement().isInstanceOf(Effect.ReadTask.class);
            return;
        }
        assertThat(chat.state())
                .isInstanceOfSatisfying(
                        ChatState.Activating.class,
                        busy -> assertThat(busy.next())
                                .hasValueSatisfying(next -> assertThat(next).isAfter(chat.now)));
        assertThat(chat.view().reason()).contains(bad.said());
        assertThat(chat.records.getLast().phase()).isEqualTo(bad.isFinal() ? Phase.REFUSED : Phase.POSTPONED);
        assertThat(chat.records.getLast().answer()).contains(bad.said());
        assertThat(chat.records.getLast().latency()).contains(Duration.ZERO);
        chat.pass(60).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aReadBeforeAReturnThatFailsIsTriedAgain(Bad bad) {
        chat.madeInactive();
        chat.happens(new Event.ClockJumped(Duration.ofMinutes(1)));
        chat.customerSays().poll().answerTask(bad.answer());
        assertThat(chat.state()).isInstanceOf(ChatState.Activating.class);
        assertThat(chat.view().reason()).contains(bad.said());
        chat.pass(60).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aPersonIsToldWhyTheMoveFailed(Bad bad) {
        chat.customerSays().poll().force(new Action.ForceInactive());
        for (int i = 0; i < 4 && chat.outcomes.isEmpty(); i++) {
            chat.answerTask(bad.answer());
            chat.pending.clear();
            chat.pass(30);
        }
        assertThat(chat.outcomes).containsExactly(bad.outcome());
        assertThat(chat.view().pending()).isFalse();
        chat.pass(Duration.ofHours(1));
        assertThat(chat.writes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void afterTheMoveTheMessagesAreReadUntilThatIsDoneOrOfNoUse(Bad bad) {
        quietTooLong().answer().answer().answer();
        chat.customerSays().answerMessages(bad.answer());
        if (bad.kind() == Bad.Kind.REFUSED) {
            assertThat(chat.state()).isInstanceOf(ChatState.Inactive.class);
            assertThat(chat.pending).isEmpty();
            return;
        }
        assertThat(chat.state()).isInstanceOf(ChatState.Deactivating.class);
        assertThat(chat.view().reason()).contains(bad.said());
        chat.pass(60).settle();
        assertThat(chat.channel).isEqualTo(CHAT);
    }

    @Test
    void aConversationThatIsGoneAfterTheMoveIsNotAskedForAgain() {
        quietTooLong().answer().answer().answer();
        chat.answerMessages(new Answer.Missing<>());
        assertThat(chat.state()).isInstanceOf(ChatState.Inactive.class);
        assertThat(chat.pending).isEmpty();
    }

    @Test
    void aConversationThatIsGoneBeforeTheMoveForbidsItAndTheRowSaysWhy() {
        quietTooLong().answer().answerMessages(new Answer.Missing<>());
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
        assertThat(chat.view().reason()).contains(Failure.Plain.CONVERSATION_GONE);
        assertThat(chat.writes()).isEmpty();
    }

    @Test
    void aTaskThatIsGoneWhenItIsReadIsTakenFromTheView() {
        quietTooLong().answerTask(new Answer.Missing<>());
        assertThat(chat.views()).isEmpty();
    }

    @Test
    void aTaskThatIsGoneWhenItIsWrittenIsTakenFromTheView() {
        quietTooLong().answer().answer().answerTask(new Answer.Missing<>());
        assertThat(chat.views()).isEmpty();
        chat.pass(Duration.ofHours(1));
        assertThat(chat.pending).isEmpty();
    }

    @Test
    void aPersonWhoseConfirmingReadsFailIsToldThatTheMoveIsDone() {
        chat.customerSays()
                .poll()
                .force(new Action.ForceInactive())
                .answer()
                .answer()
                .answer();
        for (int attempt = 1; attempt <= 4; attempt++) {
            assertThat(chat.outcomes).isEmpty();
            chat.answerMessages(new Answer.Unreachable<>(BROKE)).pass(attempt < 4 ? 30 : 0);
        }
        assertThat(chat.outcomes).containsExactly(new Outcome.Done());
        assertThat(chat.state()).isInstanceOf(ChatState.Inactive.class);
    }

    @Test
    void aLostAnswerIsRecordedAndSaidToHavePerhapsTakenEffect() {
        chat.customerSays().poll().force(new Action.ForceInactive());
        for (int attempt = 1; attempt <= 4; attempt++) {
            chat.answer().answer();
            chat.answerTask(new Answer.Unreachable<>(BROKE));
            chat.pass(attempt < 4 ? 30 : 0);
        }
        assertThat(chat.outcomes).containsExactly(new Outcome.Failed(new Failure.WriteLost(BROKE)));
        assertThat(chat.records)
                .filteredOn(record -> record.phase() == Phase.POSTPONED)
                .hasSize(4);
    }

    @Test
    void whoIsOvertakenThreeTimesByOtherWritersPauses() {
        quietTooLong();
        for (int attempt = 1; attempt <= 2; attempt++) {
            chat.answer().answer().others(chat.attributes).answer();
            assertThat(chat.pending).hasSize(2);
        }
        chat.answer().answer().others(chat.attributes).answer();
        assertThat(chat.pending).isEmpty();
        assertThat(chat.view().reason()).contains(CHANGED);
        chat.pass(60).settle();
        assertThat(chat.channel).isEqualTo(RESTING);
    }

    @Test
    void aDeactivationThatTaskRouterTakesWithoutMovingIsRefusedAndShown() {
        quietTooLong().answer().answer();
        chat.answerTask(new Answer.Got<>(chat.task()));
        assertThat(chat.records.getLast().phase()).isEqualTo(Phase.REFUSED);
        assertThat(chat.view().reason()).contains(Failure.Plain.STAYED);
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingCustomer.class);
    }

    @Test
    void theLatencyOfAWriteIsRecorded() {
        quietTooLong().answer().answer().pass(3).answer();
        assertThat(chat.records.getLast().latency()).contains(Duration.ofSeconds(3));
    }

    @Test
    void anAnswerThatNobodyWaitsForAnyMoreChangesNothing() {
        quietTooLong();
        Effect.ReadTask early = (Effect.ReadTask) chat.pending.removeFirst();
        chat.pending.clear();
        chat.customerSays().poll();
        chat.happens(new Event.TaskAnswered(early.id(), new Answer.Unreachable<>(BROKE)));
        chat.happens(new Event.TaskAnswered(early.id(), new Answer.Missing<>()));
        chat.happens(new Event.WriteAnswered(early.id(), new Answer.Refused<>(NOT_SO)));
        chat.happens(new Event.WriteAnswered(early.id(), new Answer.Missing<>()));
        chat.happens(new Event.MessagesAnswered(early.id(), Scenario.CONVERSATION, new Answer.Missing<>()));
        assertThat(chat.view().reason()).isEmpty();
        assertThat(chat.pending).isEmpty();
        assertThat(chat.state()).isInstanceOf(ChatState.AwaitingAgent.class);
    }

    private Scenario quietTooLong() {
        return chat.customerSays().agentSays().poll().pass(TIMEOUT);
    }

    private void isShownAndPaused(Bad bad) {
        assertThat(chat.view().reason()).contains(bad.said());
        assertThat(chat.state())
                .isInstanceOf(bad.isFinal() ? ChatState.AwaitingCustomer.class : ChatState.Deactivating.class);
        chat.pending.clear();
        assertThat(chat.ledger.nextWake())
                .hasValueSatisfying(next -> assertThat(next).isAfter(chat.now));
        if (bad.kind() == Bad.Kind.LIMITED) {
            assertThat(chat.ledger.nextWake()).contains(chat.now.plusSeconds(7));
        }
    }
}

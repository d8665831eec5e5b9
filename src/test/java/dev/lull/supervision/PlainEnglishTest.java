package dev.lull.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.engine.Cause;
import dev.lull.engine.ChatState;
import dev.lull.engine.Failure;
import dev.lull.engine.MoveKind;
import dev.lull.engine.News;
import dev.lull.engine.Reason;
import dev.lull.engine.Refusal;
import dev.lull.engine.Standstill;
import dev.lull.model.AssignmentStatus;
import dev.lull.policy.Automation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainEnglishTest {
    private static final Instant AT = Instant.parse("2026-03-02T09:11:00.250Z");

    static Stream<Reason> constants() {
        return Stream.<Stream<? extends Reason>>of(
                        Stream.of(Refusal.Plain.values()),
                        Stream.of(Failure.Plain.values()),
                        Stream.of(ChatState.Why.values()).map(Standstill.Unwatched::new),
                        Stream.of(Failure.Cut.values()).map(cut -> new Failure.Unreachable(Optional.empty(), cut)),
                        Stream.of(Automation.values())
                                .map(mode -> new Standstill.SwitchedOff(MoveKind.MARK, Cause.WRONG_MARK, mode)))
                .flatMap(reasons -> reasons);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantIsAWholeSentence(Reason reason) {
        assertThat(PlainEnglish.of(reason)).matches("[A-Z].*\\.");
    }

    @Test
    void factsAreToldInUniversalTime() {
        says(new Refusal.Held(Optional.of(AT)), "The chat is held until 09:11 UTC; release it first.");
        says(new Refusal.Held(Optional.empty()), "The chat is held; release it first.");
        assertThat(PlainEnglish.of(new News.Unsupervised(AT, AT.plusSeconds(60))))
                .startsWith("Not supervised from 2026-03-02T09:11:00Z to 2026-03-02T09:12:00Z;");
        assertThat(PlainEnglish.of(new News.ClockMoved(Duration.ofSeconds(-301))))
                .startsWith("This computer's clock moved by -301 s, or it slept;");
        assertThat(PlainEnglish.of(new News.ClockDiffers(Duration.ofMillis(90_500))))
                .startsWith("This computer's clock is 90 s behind Twilio's;");
        assertThat(PlainEnglish.of(new News.ClockDiffers(Duration.ofSeconds(-3))))
                .startsWith("This computer's clock is 3 s ahead of Twilio's;");
    }

    @Test
    void whatAModeForbidsIsNamed() {
        says(
                new Standstill.SwitchedOff(MoveKind.DEACTIVATE, Cause.SILENCE, Automation.OFF),
                "Automation is off: it would be made inactive now.");
        says(
                new Standstill.SwitchedOff(MoveKind.ACTIVATE, Cause.CUSTOMER_WROTE, Automation.DRY_RUN),
                "Dry run: the customer wrote and waits to be brought back.");
        says(
                new Standstill.SwitchedOff(MoveKind.ACTIVATE, Cause.AGENT_WROTE, Automation.EMERGENCY_STOP),
                "Lull writes nothing at present: it would be brought back now.");
    }

    @Test
    void numbersAndNamesAreToldAndTwilioIsQuoted() {
        says(new Standstill.Paced(Duration.ofSeconds(30)), "It waits its turn: one chat of an agent each 30 s.");
        says(new Standstill.Full("Ana", "inactive_chat", 9, 10), "Ana's inactive_chat is full (9 of 10).");
        says(
                new Standstill.NoCapacity("Ana", "inactive_chat"),
                "Ana has no capacity on inactive_chat; raise it to let chats rest there.");
        says(
                new Standstill.HardLimit(5),
                "The agent has 5 active chats, the hard limit; it comes back as soon as one ends.");
        says(new Standstill.AgentUnknown(), "It is not known yet which agent has it.");
        says(new Refusal.NotPaired("voice"), "The channel voice is not paired with an inactive channel.");
        says(
                new Refusal.NoWayHome("chat", "inactive_chat"),
                "The task's attributes have no room to note that it came from chat, and other channels share"
                        + " inactive_chat.");
        says(
                new Refusal.NotAccepted(AssignmentStatus.PENDING),
                "Only a chat that an agent has accepted can be made inactive; this one is pending.");
        says(new Failure.Refused("Full (20001)"), "Twilio refused: Full (20001).");
        says(new Failure.Forbidden("No (20003)"), "Twilio does not let these credentials do this: No (20003).");
        says(
                new Failure.Unusable(Optional.of("127.0.0.1:80"), 503),
                "Twilio at 127.0.0.1:80 answered with an error (503).");
        says(new Failure.Unreadable(Optional.empty()), "Twilio gave an answer that cannot be read.");
        says(new Failure.WorkspaceGone("WS1"), "The workspace WS1 is not there any more.");
        says(new Failure.WriteLost(new Failure.Refused("no")), "Twilio refused: no. It may have taken effect.");
    }

    private static void says(Reason reason, String sentence) {
        assertThat(PlainEnglish.of(reason)).isEqualTo(sentence);
    }
}

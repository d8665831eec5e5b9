package dev.lull.desktop.words;

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
import dev.lull.model.PairClashException;
import dev.lull.policy.Automation;
import dev.lull.supervision.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonWordsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final ReasonWords words = new ReasonWords(new Words(Locale.GERMANY, ZoneOffset.UTC, () -> NOON));

    /** Every kind of reason, and every constant. */
    static List<Reason> all() {
        List<Reason> all = new ArrayList<>(List.of(
                new Standstill.Paced(Duration.ofSeconds(30)),
                new Standstill.NoCapacity("Ana", "inactive_chat"),
                new Standstill.Full("Ana", "inactive_chat", 10, 10),
                new Standstill.HardLimit(5),
                new Standstill.AgentUnknown(),
                new Refusal.NotPaired("voice"),
                new Refusal.NoWayHome("chat", "inactive_chat"),
                new Refusal.Held(Optional.empty()),
                new Refusal.Held(Optional.of(NOON)),
                new Failure.Refused("Full (20001)"),
                new Failure.Forbidden("Denied (20003)"),
                new Failure.Unusable(Optional.empty(), 503),
                new Failure.Unreadable(Optional.of("127.0.0.1:80")),
                new Failure.WorkspaceGone("WS1"),
                new Failure.WriteLost(Failure.Plain.CROWDED)));
        for (ChatState.Why why : ChatState.Why.values()) {
            all.add(new Standstill.Unwatched(why));
        }
        for (Automation mode : Automation.values()) {
            for (MoveKind move : MoveKind.values()) {
                all.add(new Standstill.SwitchedOff(move, Cause.AGENT_WROTE, mode));
            }
        }
        for (AssignmentStatus status : AssignmentStatus.values()) {
            all.add(new Refusal.NotAccepted(status));
        }
        for (Failure.Cut cut : Failure.Cut.values()) {
            all.add(new Failure.Unreachable(Optional.empty(), cut));
        }
        all.addAll(List.of(Refusal.Plain.values()));
        all.addAll(List.of(Failure.Plain.values()));
        return all;
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyReasonIsAWholeSentence(Reason reason) {
        assertThat(words.of(reason)).matches("\\p{Lu}.*\\.").doesNotContain("{", "}", "''");
    }

    /** Every trouble but those with Twilio. */
    static Stream<Trouble> troubles() {
        return Stream.<Stream<? extends Trouble>>of(
                        Stream.of(Trouble.Plain.values()),
                        Stream.of(PairClashException.Kind.values()).map(kind -> new Trouble.Clash(kind, "chat")),
                        Stream.of(
                                new Trouble.OddWorkspace("WX"),
                                new Trouble.UnknownWorkspace("WS1"),
                                new Trouble.SeveralWorkspaces(List.of("Berlin (WS1)", "Rome (WS2)")),
                                new Trouble.OtherAccount("AC1", "AC2"),
                                new Trouble.LostTasks(List.of("chat=rest"), 2, "WT1"),
                                new Trouble.OddVariable("LULL_API_URL", "home", "http://127.0.0.1:8181"),
                                new Trouble.OddPair("chat"),
                                new Trouble.UnknownChannel("voice", List.of("chat", "sms"))))
                .flatMap(troubles -> troubles);
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void everyTroubleIsAWholeSentence(Trouble trouble) {
        assertThat(words.of(trouble)).matches("\\p{Lu}.*\\.").doesNotContain("{", "}", "''");
    }

    @Test
    void aTroubleNamesWhatItIsAbout() {
        assertThat(words.of(new Trouble.SeveralWorkspaces(List.of("Berlin (WS1)", "Rome (WS2)"))))
                .endsWith(": Berlin (WS1), Rome (WS2).");
        assertThat(words.of(new Trouble.LostTasks(List.of("chat=rest", "sms=rest"), 1_500, "WT1")))
                .startsWith("The pairs chat=rest, sms=rest share an inactive channel, and 1.500 tasks there do not say")
                .contains("(say WT1)");
        assertThat(words.of(new Trouble.WithTwilio(Failure.Plain.SLOW_DOWN)))
                .isEqualTo("Twilio asks to slow down (429 or 503).");
        assertThat(words.of(new Trouble.NoSimulator("Port 80 is taken.")))
                .isEqualTo("The simulator could not be started: Port 80 is taken.");
    }

    @Test
    void noTwoReasonsSayTheSame() {
        assertThat(all().stream().map(words::of)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "ar-EG", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist"})
    void everyReasonIsToldInEveryLocale(String locale) {
        ReasonWords there = new ReasonWords(new Words(Locale.forLanguageTag(locale), ZoneOffset.UTC));
        assertThat(all()).allSatisfy(reason -> assertThat(there.of(reason)).isNotBlank());
        assertThat(there.of(new News.Unsupervised(NOON, NOON.plusSeconds(60)))).isNotBlank();
        assertThat(there.of(new News.ClockMoved(Duration.ofHours(-3)))).isNotBlank();
        assertThat(there.of(new News.ClockDiffers(Duration.ofHours(-3)))).isNotBlank();
    }

    @Test
    void aModeSaysWhatItKeepsFromHappening() {
        assertThat(off(MoveKind.DEACTIVATE, Cause.SILENCE, Automation.OFF))
                .isEqualTo("Automation off: it would be made inactive now.");
        assertThat(off(MoveKind.ACTIVATE, Cause.CUSTOMER_WROTE, Automation.DRY_RUN))
                .isEqualTo("Dry run: the customer wrote and waits to be brought back.");
        assertThat(off(MoveKind.ACTIVATE, Cause.AGENT_WROTE, Automation.DRY_RUN))
                .isEqualTo("Dry run: it would be brought back now.");
        assertThat(off(MoveKind.MARK, Cause.WRONG_MARK, Automation.EMERGENCY_STOP))
                .isEqualTo("Emergency stop: its inactive mark would be repaired now.");
    }

    private String off(MoveKind move, Cause cause, Automation mode) {
        return words.of(new Standstill.SwitchedOff(move, cause, mode));
    }

    @Test
    void whatSeveralChatsForbidEachOtherIsToldWithItsNumbers() {
        assertThat(words.of(new Standstill.Paced(Duration.ofSeconds(150))))
                .isEqualTo("Waits its turn: one chat of an agent each 2\u00a0min 30\u00a0s.");
        assertThat(words.of(new Standstill.Full("Ana", "inactive_chat", 1_200, 1_200)))
                .isEqualTo("Full: inactive_chat of Ana (1.200 of 1.200).");
        assertThat(words.of(new Standstill.HardLimit(1)))
                .isEqualTo("Hard limit: the agent has 1 other active chat; it comes back as soon as one ends.");
        assertThat(words.of(new Standstill.HardLimit(2))).contains("2 other active chats");
    }

    @Test
    void twiliosOwnWordsAreQuotedAsTheyAre() {
        assertThat(words.of(new Failure.Refused("It's {0} full '(20001)")))
                .isEqualTo("Twilio refused: It's {0} full '(20001).");
    }

    @Test
    void aFailureSaysWhereAndWhy() {
        assertThat(words.of(new Failure.Unreachable(Optional.of("127.0.0.1:8181"), Failure.Cut.UNKNOWN_NAME)))
                .isEqualTo("Twilio at 127.0.0.1:8181 could not be reached: its name is not known here.");
        assertThat(words.of(new Failure.Unusable(Optional.empty(), 5_030)))
                .isEqualTo("Twilio answered with an error (5030).");
        assertThat(words.of(new Failure.WriteLost(new Failure.Refused("no"))))
                .isEqualTo("Twilio refused: no. It may have taken effect.");
    }

    @Test
    void aHoldSaysUntilWhenInTheTimeOfTheWindow() {
        assertThat(words.of(new Refusal.Held(Optional.of(NOON)))).isEqualTo("Held until 12:00; release it first.");
        assertThat(new ReasonWords(new Words(Locale.GERMANY, ZoneOffset.ofHours(5)))
                        .of(new Refusal.Held(Optional.of(NOON))))
                .contains("17:00");
    }

    @Test
    void newsSayWhatHappened() {
        assertThat(words.of(new News.ClockMoved(Duration.ofSeconds(-301))))
                .startsWith("This computer's clock moved back by 5\u00a0min 1\u00a0s;");
        assertThat(words.of(new News.ClockMoved(Duration.ofSeconds(4))))
                .startsWith("This computer's clock moved by 4\u00a0s, or it slept;");
        assertThat(words.of(new News.ClockDiffers(Duration.ofMillis(301_500))))
                .startsWith("This computer's clock is 5\u00a0min 1\u00a0s behind Twilio's;");
        assertThat(words.of(new News.ClockDiffers(Duration.ofSeconds(-3))))
                .startsWith("This computer's clock is 3\u00a0s ahead of Twilio's;");
        assertThat(words.of(new News.Unsupervised(NOON, NOON.plusSeconds(61))))
                .startsWith("Not supervised from 02.03.2026, 12:00:00 to 02.03.2026, 12:01:01;");
    }
}

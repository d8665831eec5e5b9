package dev.lull.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.words.Words;
import dev.lull.engine.Cause;
import dev.lull.engine.ChatState;
import dev.lull.engine.Failure;
import dev.lull.model.Speaker;
import dev.lull.model.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowWordsTest {
    private static final Instant NOW = Rows.NOW;

    private final RowWords words = new RowWords(new Words(Locale.UK, ZoneOffset.UTC, () -> NOW));

    @Test
    void howOldItsDataIsIsToldInFull() {
        assertThat(words.dataAgeHint(Optional.of(NOW.minusSeconds(12)), NOW))
                .startsWith("Twilio last confirmed it 12\u00a0s ago, at 22 Nov 2026")
                .contains("11:59:48");
        assertThat(words.dataAgeHint(Optional.empty(), NOW)).isEqualTo("Twilio has not confirmed it yet.");
    }

    @Test
    void aHoldThatEndsOnAnotherDayNamesIt() {
        RowState row = Rows.quiet("WT1", Duration.ofSeconds(5))
                .heldUntil(Instant.parse("2026-11-23T11:30:00Z"))
                .shown();

        assertThat(words.state(row)).isEqualTo("Held until 23 Nov, 11:30");
        assertThat(words.stateHint(row)).startsWith("Held until 23 Nov, 11:30 since ");
    }

    @Test
    void aQuietChatRunsDownToItsDeadline() {
        RowState row = Rows.quiet("WT1", Duration.ofSeconds(48)).shown();

        assertThat(words.state(row)).isEqualTo("Awaiting customer");
        assertThat(words.since(row, NOW)).isEmpty();
        assertThat(words.speaker(row)).isEqualTo("Agent");
        assertThat(words.lastWord(row, NOW)).isEqualTo("0:48");
        assertThat(words.countdown(row, NOW)).isEqualTo("0:12");
        assertThat(row.countdown().orElseThrow().fraction(NOW)).isEqualTo(0.2);
        assertThat(words.countdown(row, NOW.plusSeconds(60))).isEqualTo("due");
    }

    /** Digits of one width, in the places that the columns keep for them. */
    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "ar-EG", "hi-IN-u-nu-deva"})
    void aCountdownLooksTheSameEverywhere(String locale) {
        RowWords there = new RowWords(new Words(Locale.forLanguageTag(locale), ZoneOffset.UTC));
        RowState row = Rows.quiet("WT1", Duration.ofSeconds(48)).shown();

        assertThat(there.countdown(row, NOW)).isEqualTo("0:12");
        assertThat(there.lastWord(row, NOW)).isEqualTo("0:48");
        assertThat(there.age(row, NOW)).isEqualTo(words.age(row, NOW));
        assertThat(there.countdownHint(row)).isNotBlank();
        assertThat(there.sentence(row)).isNotBlank();
        assertThat(there.stateHint(row)).isNotBlank();
        assertThat(there.endsHint(row)).isNotNull();
    }

    @Test
    void aWaitingCustomerCountsUpAndBecomesUrgent() {
        RowState row = Rows.waiting("WT1", Duration.ofSeconds(192)).shown();

        assertThat(words.state(row)).isEqualTo("Awaiting agent");
        assertThat(words.since(row, NOW)).isEqualTo("3:12");
        assertThat(words.countdown(row, NOW)).isEmpty();
        assertThat(row.urgency(NOW.minusSeconds(100))).isEqualTo(Urgency.NONE);
        assertThat(row.urgency(NOW)).isEqualTo(Urgency.AMBER);
        assertThat(row.urgency(NOW.plusSeconds(120))).isEqualTo(Urgency.RED);
    }

    @Test
    void aHeldChatSaysUntilWhenAndRunsDownToNothing() {
        RowState row = Rows.quiet("WT1", Duration.ofSeconds(48))
                .heldUntil(Instant.parse("2026-11-22T15:30:00Z"))
                .shown();

        assertThat(words.state(row)).isEqualTo("Held until 15:30");
        assertThat(row.countdown()).isEmpty();
    }

    @Test
    void aMoveThatIsTriedAgainSaysHowOftenWhenAndWhy() {
        ChatState trying =
                new ChatState.Activating(NOW.minusSeconds(9), 2, Optional.of(NOW.plusSeconds(3)), Cause.CUSTOMER_WROTE);
        Instant wrote = NOW.minusSeconds(50);
        RowState row = Rows.in("WT1", trying)
                .with(new Turn(Speaker.CUSTOMER, wrote, NOW, 4))
                .waitingBecause(new Failure.Refused("Full (20001)"))
                .shown();

        assertThat(row.sign()).isEqualTo(Sign.CUSTOMER_WAITING);
        assertThat(words.state(row)).isEqualTo("Customer waits");
        assertThat(words.stateHint(row)).startsWith("Customer waits (2) since ");
        assertThat(words.since(row, NOW)).isEqualTo("0:50");
        assertThat(words.countdown(row, NOW)).isEqualTo("retry 0:03");
        assertThat(words.why(row)).isEqualTo("Twilio refused: Full (20001).");
    }

    @Test
    void theFirstTryOfAReturnIsNoAlarm() {
        ChatState trying = new ChatState.Activating(NOW, 1, Optional.empty(), Cause.CUSTOMER_WROTE);

        assertThat(Rows.in("WT1", trying).waitingBecause(Rows.STOPPED).shown().sign())
                .isEqualTo(Sign.ACTIVATING);
    }

    @Test
    void anInactiveChatWhoseCustomerWaitsIsAnAlarm() {
        RowState row = Rows.inactive("WT1", Duration.ofMinutes(12))
                .waitingBecause(Rows.STOPPED)
                .shown();

        assertThat(row.sign().tone()).isEqualTo(Sign.Tone.ALERT);
        assertThat(words.state(row)).isEqualTo("Customer waits");
        assertThat(words.since(row, NOW)).isEqualTo("12m");
    }

    @Test
    void aChatThatWasPutAsideByHandSaysSo() {
        RowState row = Rows.putAside("WT1", Duration.ofMinutes(12)).shown();

        assertThat(words.state(row)).isEqualTo("Inactive");
        assertThat(words.why(row)).isEqualTo("Put aside by a supervisor though the customer spoke last.");
        assertThat(words.sentence(row)).endsWith(words.why(row));
        assertThat(words.concern(row, NOW)).isEqualTo("Put aside by hand");
    }

    @Test
    void aCustomerWaitsSinceTheMessageAndNotSinceTheChatRests() {
        Instant wrote = NOW.minusSeconds(50);
        RowState row = Rows.inactive("WT1", Duration.ofMinutes(12))
                .with(new Turn(Speaker.CUSTOMER, wrote, NOW, 4))
                .waitingBecause(Rows.STOPPED)
                .shown();

        assertThat(words.since(row, NOW)).isEqualTo("0:50");
        assertThat(words.stateHint(row)).contains("11:59:10");
    }

    @Test
    void aRequestIsShownInPlaceOfTheState() {
        Rows quiet = Rows.quiet("WT1", Duration.ofSeconds(5));

        assertThat(words.state(quiet.state(new Request.Pending(TaskAction.DEACTIVATE, 1))))
                .isEqualTo("Deactivating…");
        assertThat(words.state(quiet.state(new Request.Confirmed(TaskAction.HOLD, NOW, true))))
                .isEqualTo("Held");
        RowState failed = quiet.state(new Request.Failed(TaskAction.RELEASE, "Twilio does not answer."));
        assertThat(words.state(failed)).isEqualTo("Not released");
        assertThat(words.why(failed)).isEqualTo("Twilio does not answer.");
    }

    @Test
    void aHoldIsSaidOnce() {
        Rows held = Rows.waiting("WT1", Duration.ofSeconds(5)).heldUntil(Instant.parse("2026-11-22T15:30:00Z"));

        assertThat(words.state(held.shown())).isEqualTo("Awaiting agent");
        assertThat(words.why(held.shown())).isEqualTo("Held until 15:30");
        assertThat(words.why(held.state(new Request.Confirmed(TaskAction.SNOOZE_HOUR, NOW, true))))
                .isEmpty();
    }

    @Test
    void aScreenReaderHearsTheWholeRow() {
        assertThat(words.sentence(Rows.quiet("WT1", Duration.ofSeconds(48)).shown()))
                .isEqualTo("Ana Souza, Maria, Billing. Awaiting customer. Last word: Agent, 11:59. "
                        + "Silence ends at 12:00.");
    }
}

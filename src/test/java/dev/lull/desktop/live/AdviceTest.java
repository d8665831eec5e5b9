package dev.lull.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.words.Words;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private final Words words = new Words(Locale.UK, ZoneOffset.UTC);

    @Test
    void aWaitingCustomerOfAnAgentWhoIsThereIsBroughtBack() {
        RowState row = Rows.inactive("WT1", Duration.ofMinutes(3))
                .waitingBecause(Rows.STOPPED)
                .shown();

        assertThat(Concern.of(row, Rows.NOW)).contains(Concern.CUSTOMER_WAITS);
        assertThat(advice(row).helps()).isTrue();
    }

    @Test
    void whereTheAgentIsAwayNothingIsCalledRescued() {
        RowState inactive = Rows.inactive("WT1", Duration.ofMinutes(3))
                .waitingBecause(Rows.STOPPED)
                .away()
                .shown();
        RowState active = Rows.waiting("WT2", Duration.ofMinutes(3)).away().shown();

        assertThat(advice(inactive).helps()).isFalse();
        assertThat(advice(inactive).changes()).isTrue();
        assertThat(advice(inactive).sentences())
                .first()
                .asString()
                .contains("Lull can bring the chat back to Ana Souza, but nobody may answer it there.");
        assertThat(Concern.of(active, Rows.NOW)).contains(Concern.AGENT_AWAY);
        assertThat(advice(active).changes()).isFalse();
    }

    @Test
    void aTaskInItsLastHourSaysWhenItEnds() {
        RowState row = Rows.quiet("WT1", Duration.ofSeconds(5))
                .endingAt(Rows.NOW.plusSeconds(3_540))
                .shown();

        assertThat(Concern.of(row, Rows.NOW)).contains(Concern.LAST_HOUR_OF_TASK);
        assertThat(Concern.of(row, Rows.NOW.minusSeconds(120))).isEmpty();
        assertThat(advice(row).sentences())
                .first()
                .asString()
                .startsWith("TaskRouter ends this task at 12:59, 24 hours after its acceptance");
        assertThat(RowWords.endsSoon(row, Rows.NOW)).isTrue();
        assertThat(new RowWords(words).endsIn(row, Rows.NOW)).isEqualTo("59m");
    }

    @Test
    void aQuietChatOfAnAgentWhoIsAwayIsNoConcern() {
        assertThat(Concern.of(Rows.quiet("WT1", Duration.ofSeconds(5)).away().shown(), Rows.NOW))
                .isEmpty();
    }

    private Advice advice(RowState row) {
        return Advice.about(row, Concern.of(row, Rows.NOW).orElseThrow(), new RowWords(words), words);
    }
}

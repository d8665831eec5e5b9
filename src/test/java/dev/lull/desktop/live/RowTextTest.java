package dev.lull.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lull.desktop.bridge.Bridge;
import dev.lull.desktop.bridge.Tick;
import dev.lull.desktop.words.Alphabet;
import dev.lull.desktop.words.Words;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;

class RowTextTest {
    private static final List<Column> COLUMNS =
            List.of(Column.WORKER, Column.CUSTOMER, Column.STATE, Column.LAST_WORD, Column.COUNTDOWN, Column.DATA_AGE);

    private final Words words = new Words(Locale.UK, ZoneOffset.UTC);
    private final RowText text = new RowText(
            words,
            new CellContext(
                    new Tick(new Bridge(), () -> Rows.NOW),
                    new RowWords(words),
                    new ReadOnlyObjectWrapper<>(List.of()),
                    row -> Optional.of(Rows.NOW.minusSeconds(3))));
    private final List<TaskRow> rows = List.of(
            Rows.quiet("WT1", Duration.ofSeconds(48))
                    .of("Ana \"A\" Souza", "+1 555 0123", "Billing")
                    .row(),
            Rows.inactive("WT2", Duration.ofMinutes(12))
                    .of("Ben, jr.", "=1+1", "Billing")
                    .row());

    @Test
    void rowsAreCopiedAsTheColumnsStand() {
        assertThat(text.tabbed(rows, COLUMNS, Rows.NOW))
                .isEqualTo("Ana \"A\" Souza\t+1 555 0123\tAwaiting customer\tAgent 0:48\t0:12\t0:03\n"
                        + "Ben, jr.\t=1+1\tInactive 12m\t\t\t0:03");
        assertThat(RowText.sids(rows)).isEqualTo("WT1\nWT2");
    }

    @Test
    void csvHasHeadsAndQuotesAndNoFormulas() {
        assertThat(text.csv(rows, COLUMNS, Rows.NOW).lines())
                .containsExactly(
                        "Worker,Customer,State,Last word,Countdown,Data age,Task",
                        "\"Ana \"\"A\"\" Souza\",'+1 555 0123,Awaiting customer,Agent 0:48,0:12,0:03,WT1",
                        "\"Ben, jr.\",'=1+1,Inactive 12m,,,0:03,WT2");
    }

    @Test
    void theFirstPlaceOfAnyWordIsMarkedInAnyCase() {
        assertThat(Mark.in("Maria Gómez", List.of("go", "ria"))).contains(new Mark(2, 5));
        assertThat(Mark.in("MARIA", List.of("mar"))).contains(new Mark(0, 3));
        assertThat(Mark.in("Maria", List.of("x"))).isEmpty();
        assertThat(Mark.in("", List.of("x"))).isEmpty();
    }

    @Test
    void whatIsMarkedIsWholeLettersWithTheirAccents() {
        assertThat(Mark.in("Don José Ruiz", List.of("jose"))).contains(new Mark(4, 8));
        assertThat(Mark.in("Jose\u0301 Ruiz", List.of("jose"))).contains(new Mark(0, 5));
        assertThat(Mark.in("Jose\u0301 Ruiz", List.of("ruiz"))).contains(new Mark(6, 10));
        assertThat(Mark.in("Anna Weiß", List.of(Alphabet.folded("weiss")))).contains(new Mark(5, 9));
        assertThat(Mark.in("Straße 7", List.of("as"))).contains(new Mark(3, 5));
        assertThat(Mark.in("Straße 7", List.of("sse"))).contains(new Mark(4, 6));
        assertThat(Mark.in("𝔘 Ægir", List.of("aegir"))).contains(new Mark(3, 7));
        assertThat(Mark.in("한국", List.of(Alphabet.folded("국")))).contains(new Mark(1, 2));
        assertThat(Mark.in("ΝΊΚΟΣ", List.of(Alphabet.folded("Νίκος")))).contains(new Mark(0, 5));
    }
}

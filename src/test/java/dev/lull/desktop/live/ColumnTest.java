package dev.lull.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnTest {
    private static final Rows SOON = Rows.quiet("WT1", Duration.ofSeconds(50));
    private static final Rows LATER = Rows.quiet("WT2", Duration.ofSeconds(10));
    private static final Rows NEVER = Rows.inactive("WT3", Duration.ofMinutes(3));

    @Test
    void rowsThatRunDownToNothingComeLastInEitherDirection() {
        assertThat(sorted(Column.COUNTDOWN, false, NEVER, LATER, SOON)).containsExactly("WT1", "WT2", "WT3");
        assertThat(sorted(Column.COUNTDOWN, true, NEVER, LATER, SOON)).containsExactly("WT2", "WT1", "WT3");
    }

    @Test
    void rowsWithoutATurnComeLastInEitherDirection() {
        assertThat(sorted(Column.LAST_WORD, false, NEVER, LATER, SOON)).containsExactly("WT1", "WT2", "WT3");
        assertThat(sorted(Column.LAST_WORD, true, NEVER, LATER, SOON)).containsExactly("WT2", "WT1", "WT3");
    }

    @Test
    void namesAreTurnedRound() {
        Rows elodie = SOON.of("Élodie", "Maria", "Billing");
        Rows zoe = LATER.of("Zoe", "Maria", "Billing");

        assertThat(sorted(Column.WORKER, false, zoe, elodie)).containsExactly("WT1", "WT2");
        assertThat(sorted(Column.WORKER, true, elodie, zoe)).containsExactly("WT2", "WT1");
    }

    private static List<String> sorted(Column column, boolean descending, Rows... rows) {
        return Stream.of(rows)
                .map(row -> RowState.of(row.view(), Request.NONE))
                .sorted(column.order(descending))
                .map(row -> row.chat().task().value())
                .toList();
    }
}

package dev.lull.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WidthsTest {
    @Test
    void whereThereIsNoRoomNothingIsSqueezed() {
        assertThat(Widths.share(Column.USUAL, -300))
                .allSatisfy((column, width) -> assertThat(width).isEqualTo(column.width()));
    }

    @Test
    void namesAndChannelsGrowBeforeTheState() {
        Map<Column, Double> widths = Widths.share(Column.USUAL, 176);

        assertThat(widths.get(Column.WORKER)).isGreaterThan(Column.WORKER.width() + 40);
        assertThat(widths.get(Column.CUSTOMER)).isGreaterThan(Column.CUSTOMER.width() + 60);
        assertThat(widths.get(Column.CHANNEL)).isGreaterThan(Column.CHANNEL.width() + 30);
        assertThat(widths).containsEntry(Column.STATE, Column.STATE.width());
    }

    @Test
    void whatIsLeftIsSharedAndNeverMoreThanThereIs() {
        for (double spare : List.of(0.0, 100.0, 400.0, 1_000.0)) {
            double used = Widths.share(Column.USUAL, spare).entrySet().stream()
                    .mapToDouble(entry -> entry.getValue() - entry.getKey().width())
                    .sum();
            assertThat(used).isBetween(spare - 10, spare);
        }
    }
}

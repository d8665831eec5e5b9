package dev.lull.desktop.live;

import dev.lull.desktop.bridge.Tick;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * What every cell of the table needs.
 *
 * @param searched the words that are being searched for, in lower case and without accents
 * @param confirmed when Twilio last confirmed a row
 */
record CellContext(
        Tick tick,
        RowWords words,
        ReadOnlyObjectProperty<List<String>> searched,
        Function<RowState, Optional<Instant>> confirmed) {
    /** How old what the row shows is. */
    String dataAge(RowState row) {
        return words.dataAgeHint(confirmed.apply(row), tick.now());
    }

    /** A hint, and how old the row's data is. */
    Function<RowState, String> withDataAge(Function<RowState, String> hint) {
        return row -> hint.apply(row) + "\n" + dataAge(row);
    }
}

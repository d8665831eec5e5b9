package dev.lull.desktop.live;

import dev.lull.desktop.words.Alphabet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What the table's rows are gathered by. */
enum Grouping {
    WORKER("group.worker"),
    QUEUE("group.queue"),
    STATE("group.state");

    /** By name; states in their own order. */
    static final Comparator<GroupRow> ORDER = Comparator.<GroupRow>comparingInt(
                    group -> group.state().by() == STATE
                            ? Sign.of(group.state().name()).map(Sign::ordinal).orElse(0)
                            : 0)
            .thenComparing(group -> group.state().name(), Alphabet.ORDER);

    private final String key;

    Grouping(String key) {
        this.key = key;
    }

    /** The text's key. */
    String key() {
        return key;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Grouping> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** The same text for the rows of one group only. */
    String keyOf(RowState row) {
        return switch (this) {
            case WORKER -> row.chat().worker().map(worker -> worker.value()).orElse("");
            case QUEUE -> row.chat().queue();
            case STATE -> row.sign().id();
        };
    }

    String nameOf(RowState row) {
        return switch (this) {
            case WORKER -> row.chat().workerName();
            case QUEUE, STATE -> keyOf(row);
        };
    }
}

package dev.lull.desktop.live;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The table's columns, in the order in which they come. */
enum Column {
    WORKER("table.worker", 72, 128),
    CUSTOMER("table.customer", 72, 112),
    QUEUE("table.queue", 48, 72),
    CHANNEL("table.channel", 48, 108),
    STATE("table.state", 152, 204),
    LAST_WORD("table.last-word", 100, 128),
    COUNTDOWN("table.countdown", 88, 100),
    AGE("table.age", 52, 52),
    ENDS_IN("table.ends-in", 72, 78),
    PRIORITY("table.priority", 60, 78),
    DATA_AGE("table.data-age", 60, 92),
    /** Only in the rescue list: why it is there. */
    CONCERN("table.concern", 152, 300);

    /** What a new desk shows. */
    static final List<Column> USUAL =
            List.of(WORKER, CUSTOMER, QUEUE, CHANNEL, STATE, LAST_WORD, COUNTDOWN, AGE, ENDS_IN);

    private final String key;
    private final double least;
    /** Never 80: that is what JavaFX takes for a column that nobody has measured, and measures it by itself. */
    private final double width;

    Column(String key, double least, double width) {
        this.key = key;
        this.least = least;
        this.width = width;
    }

    /** The text's key. */
    String key() {
        return key;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Column> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** In pixels. */
    double least() {
        return least;
    }

    /** In pixels. */
    double width() {
        return width;
    }

    /** Rows of which the column says nothing come last in either direction. */
    Comparator<RowState> order(boolean descending) {
        Comparator<RowState> order = descending ? order().reversed() : order();
        return Comparator.comparing(this::saysNothing).thenComparing(order);
    }

    private boolean saysNothing(RowState row) {
        return switch (this) {
            case LAST_WORD -> row.chat().lastTurn().isEmpty();
            case COUNTDOWN -> row.countdown().isEmpty();
            case ENDS_IN -> row.chat().endsAt().isEmpty();
            case CONCERN -> row.waitingSince().isEmpty();
            case WORKER, CUSTOMER, QUEUE, CHANNEL, STATE, AGE, PRIORITY, DATA_AGE -> false;
        };
    }

    private Comparator<RowState> order() {
        return switch (this) {
            case WORKER -> Orders.WORKER;
            case CUSTOMER -> Orders.CUSTOMER;
            case QUEUE -> Orders.QUEUE;
            case CHANNEL -> Orders.CHANNEL;
            case STATE -> Orders.STATE;
            case LAST_WORD -> Orders.LAST_WORD;
            case COUNTDOWN -> Orders.COUNTDOWN;
            case AGE -> Orders.AGE;
            case ENDS_IN -> Orders.ENDS_IN;
            case PRIORITY -> Orders.PRIORITY;
            case DATA_AGE -> Orders.NATURAL;
            case CONCERN -> Orders.WAITING;
        };
    }

    /** What changes with time alone orders nothing. */
    boolean sorts() {
        return this != DATA_AGE;
    }

    /** How wide it becomes before others grow, in pixels; no less than {@link #width}. */
    double most() {
        return switch (this) {
            case WORKER -> 200;
            case CUSTOMER -> 220;
            case CHANNEL -> 160;
            case STATE -> 260;
            case QUEUE -> 140;
            case CONCERN -> 420;
            case LAST_WORD, COUNTDOWN, AGE, ENDS_IN, PRIORITY, DATA_AGE -> width;
        };
    }

    /** Whether it says something of a group as a whole. */
    boolean totals() {
        return this == LAST_WORD || this == COUNTDOWN;
    }

    boolean isNumber() {
        return switch (this) {
            case COUNTDOWN, AGE, ENDS_IN, PRIORITY, DATA_AGE -> true;
            case WORKER, CUSTOMER, QUEUE, CHANNEL, STATE, LAST_WORD, CONCERN -> false;
        };
    }
}

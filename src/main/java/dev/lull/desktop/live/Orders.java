package dev.lull.desktop.live;

import dev.lull.desktop.words.Alphabet;
import dev.lull.engine.ChatView;
import dev.lull.model.Turn;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;

/** The orders of rows. None of them depends on what time it is, so that no tick can move a row. */
final class Orders {
    static final Comparator<RowState> WORKER = byText(ChatView::workerName);
    static final Comparator<RowState> CUSTOMER = byText(ChatView::customer);
    static final Comparator<RowState> QUEUE = byText(ChatView::queue);
    static final Comparator<RowState> CHANNEL = byText(chat -> chat.channel().uniqueName());
    static final Comparator<RowState> STATE = Comparator.comparing(RowState::sign)
            .thenComparing(row -> row.chat().state().since());
    /** The longest silence first; rows without a turn last. */
    static final Comparator<RowState> LAST_WORD =
            Comparator.comparing(row -> row.chat().lastTurn().map(Turn::last).orElse(Instant.MAX));
    /** The next to run out first; rows that run down to nothing last. */
    static final Comparator<RowState> COUNTDOWN =
            Comparator.comparing(row -> row.countdown().map(Countdown::due).orElse(Instant.MAX));
    /** The youngest first. */
    static final Comparator<RowState> AGE = Comparator.<RowState, Instant>comparing(
                    row -> row.chat().createdAt())
            .reversed();

    /** The next to end first; rows that nobody has accepted last. */
    static final Comparator<RowState> ENDS_IN =
            Comparator.comparing(row -> row.chat().endsAt().orElse(Instant.MAX));
    /** The most urgent first, as TaskRouter counts. */
    static final Comparator<RowState> PRIORITY = Comparator.<RowState, Integer>comparing(
                    row -> row.chat().priority())
            .reversed();
    /** The longest waiting customer first; rows where nobody waits last. */
    static final Comparator<RowState> WAITING =
            Comparator.comparing(row -> row.waitingSince().orElse(Instant.MAX));

    /** What decides where the chosen order does not: total, so that rows never swap for nothing. */
    static final Comparator<RowState> NATURAL = WORKER.thenComparing(
                    row -> row.chat().createdAt())
            .thenComparing(row -> row.chat().task().value());

    /**
     * The rescue list's: who waits comes first, the longest of them at the top; then what ends next; and last, among
     * themselves, the chats that only rest by a supervisor's word.
     */
    static final Comparator<RowState> RESCUE = WAITING.thenComparing(Concern::isOnlyPutAside)
            .thenComparing(ENDS_IN)
            .thenComparing(NATURAL);

    private Orders() {}

    private static Comparator<RowState> byText(Function<ChatView, String> text) {
        return Comparator.comparing(row -> text.apply(row.chat()), Alphabet.ORDER);
    }
}

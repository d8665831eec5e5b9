package dev.lull.engine;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** One open chat in the ledger, with its row as readers last saw it and its alarm; belongs to the ledger's thread. */
final class Tracked {
    static final Comparator<Tracked> LONGEST_QUIET_FIRST = Comparator.comparing(
                    (Tracked each) -> each.chat.quietSince())
            .thenComparing(each -> each.chat.task().sid().value());

    Chat chat;

    /** The worker's; null where nobody has the task. */
    Crews.@Nullable Crew crew;

    @Nullable
    ChatView shown;

    boolean gone;

    /** When it is to be looked at next. */
    @Nullable
    Instant ringsAt;

    /** Of several at the same moment the lowest rings first. */
    Instant rank = Instant.MIN;

    /** When it will come up in the queue; never later than {@link #ringsAt}. */
    @Nullable
    Instant queuedAt;

    Tracked(Chat chat) {
        this.chat = chat;
    }
}

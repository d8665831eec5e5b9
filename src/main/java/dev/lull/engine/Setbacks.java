package dev.lull.engine;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Why automation had to give up, and until when it lets the chat be: one kind of move does not hold up another.
 *
 * @param rest what it last was for making the chat inactive
 * @param mark what it last was for marking it
 */
record Setbacks(Optional<Setback> rest, Optional<Setback> mark) {
    static final Setbacks NONE = new Setbacks(Optional.empty(), Optional.empty());

    /** @param count how often in a row, since somebody wrote or something else was done */
    record Setback(MoveKind what, int count, Instant until, Reason why) {}

    /** A return never gives up. */
    Optional<Setback> of(MoveKind kind) {
        return switch (kind) {
            case DEACTIVATE -> rest;
            case ACTIVATE -> Optional.empty();
            case MARK -> mark;
        };
    }

    Setbacks with(Setback latest) {
        return latest.what() == MoveKind.MARK
                ? new Setbacks(rest, Optional.of(latest))
                : new Setbacks(Optional.of(latest), mark);
    }

    Setbacks without(MoveKind kind) {
        return new Setbacks(
                kind == MoveKind.DEACTIVATE ? Optional.empty() : rest, kind == MoveKind.MARK ? Optional.empty() : mark);
    }

    Setbacks filter(Predicate<Setback> kept) {
        return new Setbacks(rest.filter(kept), mark.filter(kept));
    }
}

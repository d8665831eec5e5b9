package dev.lull.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Messages are understood otherwise by now: they are read anew beside any move, until that has succeeded. */
final class Rereads {
    private final Draft draft;
    private final Requests requests;

    Rereads(Draft draft) {
        this.draft = draft;
        requests = new Requests(draft);
    }

    /** What a move has read of them already is read again too. */
    void begin() {
        ask(1);
        draft.move
                .filter(move -> move.kind() == MoveKind.DEACTIVATE && move.step() instanceof Move.Step.Read)
                .ifPresent(move -> draft.move = Optional.of(move.at(requests.read(move.kind()))));
    }

    /** What a move leaves to be read: where that read is out already, its answer is waited for. */
    void follow(Move.Step left) {
        if (left instanceof Move.Step.Confirm(long serial)) {
            draft.reread = Optional.of(new Chat.Reread(serial, 1, Optional.empty()));
        } else {
            begin();
        }
    }

    /** Not at once. */
    void later(Instant again) {
        draft.reread = Optional.of(new Chat.Reread(0, 0, Optional.of(again)));
    }

    /** Asks once more when the time has come. */
    void goOn() {
        draft.reread
                .filter(failed ->
                        failed.next().filter(at -> !at.isAfter(draft.now)).isPresent())
                .ifPresent(failed -> ask(failed.attempt() + 1));
    }

    /** The clock was set: what was asked before is asked again, and no pause is longer than any may be. */
    void restart() {
        Instant furthest = draft.now.plus(Progress.LONGEST_PAUSE);
        draft.reread.ifPresent(read -> {
            if (read.next().isEmpty()) {
                ask(read.attempt());
            } else if (read.next().get().isAfter(furthest)) {
                draft.reread = Optional.of(read.again(draft.now));
            }
        });
    }

    /** Where this was the read that is out, it is tried again later, unless the messages cannot be read at all. */
    void answered(long serial, Answer<Reading> answer) {
        Optional<Chat.Reread> failed = draft.reread.filter(read -> read.serial() == serial);
        if (failed.isPresent()) {
            draft.reread = failed.flatMap(read -> again(read, answer));
        }
    }

    private Optional<Chat.Reread> again(Chat.Reread failed, Answer<Reading> answer) {
        Instant soon = after(failed.attempt(), Duration.ZERO);
        return switch (answer) {
            case Answer.Limited<Reading>(Optional<Duration> pause) ->
                Optional.of(failed.again(after(failed.attempt(), pause.orElse(Duration.ZERO))));
            case Answer.Unreachable<Reading>(Failure why) -> Optional.of(failed.again(soon));
            case Answer.ChangedMeanwhile<Reading>() -> Optional.of(failed.again(soon));
            case Answer.Got<Reading>(Reading read) -> Optional.empty();
            case Answer.Missing<Reading>() -> Optional.empty();
            case Answer.Refused<Reading>(Failure why) -> Optional.empty();
            case Answer.Denied<Reading>(Failure why) -> Optional.empty();
        };
    }

    private Instant after(int failures, Duration atLeast) {
        return draft.now.plus(Backoff.after(draft.chat().task().sid().value(), failures, atLeast));
    }

    private void ask(int attempt) {
        draft.reread = requests.messages().map(serial -> new Chat.Reread(serial, attempt, Optional.empty()));
    }
}

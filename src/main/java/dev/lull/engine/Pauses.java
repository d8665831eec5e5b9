package dev.lull.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long automation lets a chat be: after a failure, and where others undo what it does. Without a pause that grows
 * each time, the two would answer one another for ever.
 */
final class Pauses {
    /** By so much the longest pause before a chat is made inactive once more is longer than any other. */
    private static final int PATIENT = 10;

    /** A wrong mark is waited for less long: nobody but Lull mends it. */
    private static final int SOON = 2;

    /** Who marks a chat wrongly this long after it was mended does so for the first time. */
    private static final Duration FORGIVEN = Duration.ofMinutes(5);

    private final Draft draft;

    Pauses(Draft draft) {
        this.draft = draft;
    }

    /** Something has failed or is refused. */
    void after(MoveKind what, Reason why) {
        begin(what, why, 1);
    }

    /** Somebody else has brought the chat back: where it would be made inactive again at once, they see it otherwise. */
    void broughtBack() {
        if (!draft.isBeingTransferred() && draft.isDue()) {
            begin(MoveKind.DEACTIVATE, new Standstill.BroughtBack(), PATIENT);
        }
    }

    /** What is to be marked has no room; only who changes the attributes makes some. */
    void noRoom(MoveKind what) {
        begin(what, Failure.Plain.NO_ROOM, PATIENT);
    }

    /** The timeout begins afresh; where no stamp has room to say so, at least this instance knows. */
    void activatedByHand() {
        if (draft.chat().forcedActiveAt().isEmpty() && draft.standing().state() instanceof ChatState.AwaitingCustomer) {
            draft.timeout()
                    .ifPresent(fresh -> draft.setbacks = draft.setbacks.with(new Setbacks.Setback(
                            MoveKind.DEACTIVATE, 0, draft.now.plus(fresh), new Standstill.ActivatedByHand())));
        }
    }

    /** Forgets what lasts longer; the timeout that a person started afresh is at most a whole one from now. */
    void endBy(Instant furthest) {
        Instant whole = draft.timeout().map(draft.now::plus).orElse(furthest);
        draft.setbacks = draft.setbacks
                .rest()
                .filter(pause -> pause.why() instanceof Standstill.ActivatedByHand
                        && pause.until().isAfter(whole))
                .map(pause ->
                        draft.setbacks.with(new Setbacks.Setback(pause.what(), pause.count(), whole, pause.why())))
                .orElse(draft.setbacks)
                .filter(pause -> pause.why() instanceof Standstill.ActivatedByHand
                        || !pause.until().isAfter(furthest));
    }

    /** It came back because its messages could not be read; who knows for how long they can be. */
    void unreadable() {
        begin(MoveKind.DEACTIVATE, new Standstill.UnreadableBefore(), PATIENT);
    }

    /** A wrong mark is set right: remembered without a pause, in case the chat is marked wrongly again. */
    void mended() {
        draft.setbacks = draft.setbacks.with(new Setbacks.Setback(
                MoveKind.MARK, count(MoveKind.MARK), draft.now, new Standstill.MarkedWronglyAgain()));
    }

    /** Another has changed the task, and may have made room; where that marks it wrongly once more, it is mended a little later each time. */
    void changed() {
        draft.setbacks = draft.setbacks.filter(last -> last.why() != Failure.Plain.NO_ROOM);
        Optional<Setbacks.Setback> mended = draft.setbacks
                .mark()
                .filter(last -> last.why() instanceof Standstill.MarkedWronglyAgain
                        && !last.until().isAfter(draft.now));
        boolean mends = draft.move.filter(ours -> ours.kind() == MoveKind.MARK).isPresent();
        if (mended.isEmpty() || mends || !isMarkedWrongly()) {
            return;
        }
        if (mended.get().until().plus(FORGIVEN).isAfter(draft.now)) {
            begin(MoveKind.MARK, new Standstill.MarkedWronglyAgain(), SOON);
        } else {
            draft.setbacks = draft.setbacks.without(MoveKind.MARK);
        }
    }

    /** What others did before does not matter any more. */
    void forgetOthers() {
        draft.setbacks = draft.setbacks.filter(last -> !(last.why() instanceof Standstill));
    }

    private boolean isMarkedWrongly() {
        return draft.standing()
                .wanted(MoveKind.MARK)
                .filter(mark -> mark.cause() != Cause.STALE_HOLD)
                .isPresent();
    }

    /** @param patience by how much the longest pause is longer than that of a retry */
    private void begin(MoveKind what, Reason why, int patience) {
        int count = count(what) + 1;
        Duration pause = Backoff.after(draft.sid().value(), count).multipliedBy(Math.min(count, patience));
        draft.setbacks = draft.setbacks.with(new Setbacks.Setback(what, count, draft.now.plus(pause), why));
    }

    private int count(MoveKind what) {
        return draft.setbacks.of(what).map(Setbacks.Setback::count).orElse(0);
    }
}

package dev.lull.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What becomes of a move that did not get through: a later attempt, or its end with a reason that is shown. */
final class Retries {
    /** How often a supervisor's request is tried before it is answered with the failure. */
    private static final int PATIENCE = 4;

    /** How often a return that waits for a slot is looked at, should no event tell of one. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    static final Failure SLOW_DOWN = Failure.Plain.SLOW_DOWN;

    private final Draft draft;

    Retries(Draft draft) {
        this.draft = draft;
    }

    void giveUp(TaskOverride.Outcome outcome, Reason why) {
        giveUp(outcome, why, Optional.empty());
    }

    /**
     * Twilio said no: a person is told, a return tries again later, anything else is left for a while.
     *
     * @param latency of the write that was refused; empty where none was sent
     */
    void giveUp(TaskOverride.Outcome outcome, Reason why, Optional<Duration> latency) {
        Move move = draft.move.orElseThrow();
        draft.minutes.note(move, DecisionRecord.Phase.REFUSED, Optional.of(why), latency);
        if (move.forced()) {
            draft.settle(move.override().orElseThrow(), outcome);
            draft.move = Optional.empty();
        } else if (move.kind() == MoveKind.ACTIVATE) {
            pause(Optional.empty(), why, false);
        } else {
            draft.pauses.after(move.kind(), why);
            draft.move = Optional.empty();
        }
    }

    /**
     * Tries again later, from the start.
     *
     * @param atLeast the pause that Twilio asks for
     * @param writeLost whether a write went out whose answer is not known
     */
    void pause(Optional<Duration> atLeast, Reason why, boolean writeLost) {
        Move move = draft.move.orElseThrow();
        if (move.forced() && move.attempt() >= PATIENCE) {
            Reason end = writeLost ? new Failure.WriteLost(why) : why;
            draft.settle(move.override().orElseThrow(), new TaskOverride.Outcome.Failed(end));
            draft.minutes.note(move, DecisionRecord.Phase.WITHDRAWN, Optional.of(end), Optional.empty());
            draft.move = Optional.empty();
        } else {
            wait(move, atLeast, why, move.lost().isPresent() ? Move.For.READ_OF_LOST_WRITE : Move.For.ATTEMPT);
        }
    }

    /** The task is moved; only the last read is tried again. */
    void pauseToConfirm(Optional<Duration> atLeast, Reason why) {
        Move move = draft.move.orElseThrow();
        if (move.forced() && move.attempt() >= PATIENCE) {
            // Done, as far as the person is concerned; whether the customer wrote meanwhile is to be known all the
            // same.
            draft.complete();
            new Rereads(draft).later(notBefore(move, atLeast).patiently(later(move.attempt())));
        } else {
            wait(move, atLeast, why, Move.For.LAST_READ);
        }
    }

    private void wait(Move move, Optional<Duration> atLeast, Reason why, Move.For what) {
        if (!move.forced() && move.attempt() >= PATIENCE) {
            // Who waits for the chat to come back first is told that it does not.
            draft.waiting.ifPresent(asked -> draft.settle(asked.request(), new TaskOverride.Outcome.Failed(why)));
            draft.waiting = Optional.empty();
        }
        Move asked = notBefore(move, atLeast);
        Instant until = asked.patiently(later(move.attempt()));
        draft.move = Optional.of(asked.at(new Move.Step.Wait(until, why, what)));
    }

    /** Twilio asks to slow down in the answer to a request that nothing waits for any more: that holds all the same. */
    void prolong(Answer<?> answer) {
        if (answer instanceof Answer.Limited<?>(Optional<Duration> after) && draft.move.isPresent()) {
            Move move = notBefore(draft.move.get(), after);
            draft.move = Optional.of(
                    move.step() instanceof Move.Step.Wait pause
                            ? move.at(pause.until(move.patiently(pause.until())))
                            : move);
        }
    }

    /** No sooner than Twilio asked, but without any pause of Lull's own. */
    void hurry(Move move, Move.Step.Wait pause) {
        draft.move = Optional.of(move.at(pause.until(move.patiently(draft.now))));
    }

    /** Where Twilio asked to wait longer, the next attempt does; answers whether it did. */
    boolean mustWait(Move move) {
        boolean early = move.earliest().isAfter(draft.now);
        if (early) {
            draft.move = Optional.of(move.at(new Move.Step.Wait(move.earliest(), SLOW_DOWN, Move.For.ATTEMPT)));
        }
        return early;
    }

    /** The next free slot or turn ends it; where no time is known, this one only sees to it that nothing is forgotten. */
    Move.Step.Wait waitFor(MoveKind kind, Blocked blocked) {
        return new Move.Step.Wait(
                blocked.until().orElse(draft.now.plus(LOOK_AGAIN)),
                blocked.why(),
                kind == MoveKind.ACTIVATE ? Move.For.SLOT : Move.For.TURN);
    }

    private Move notBefore(Move move, Optional<Duration> atLeast) {
        return move.notBefore(draft.now.plus(atLeast.orElse(Duration.ZERO)));
    }

    private Instant later(int attempt) {
        return draft.now.plus(Backoff.after(draft.chat().task().sid().value(), attempt));
    }
}

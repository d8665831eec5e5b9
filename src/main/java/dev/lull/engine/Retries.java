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

    private final Draft draft;

    Retries(Draft draft) {
        this.draft = draft;
    }

    /** Twilio said no: a person is told, a return tries again later, anything else is left for a while. */
    void giveUp(TaskOverride.Outcome outcome, String why) {
        Move move = draft.move.orElseThrow();
        if (move.forced()) {
            draft.settle(move.override().orElseThrow(), outcome);
            draft.move = Optional.empty();
        } else if (move.kind() == MoveKind.ACTIVATE) {
            pause(Optional.empty(), why, false);
        } else {
            rest(why);
            draft.move = Optional.empty();
        }
    }

    /** Automation leaves the chat alone for a while, longer each time. */
    void rest(String why) {
        int count = draft.setback.map(Chat.Setback::count).orElse(0) + 1;
        draft.setback = Optional.of(new Chat.Setback(count, later(count, Optional.empty()), why));
    }

    /**
     * Tries again later, from the start.
     *
     * @param atLeast the pause that Twilio asks for
     * @param writeLost whether a write went out whose answer is not known
     */
    void pause(Optional<Duration> atLeast, String why, boolean writeLost) {
        Move move = draft.move.orElseThrow();
        if (move.forced() && move.attempt() >= PATIENCE) {
            draft.settle(
                    move.override().orElseThrow(),
                    new TaskOverride.Outcome.Failed(writeLost ? why + " It may have taken effect." : why));
            draft.move = Optional.empty();
        } else {
            draft.move = Optional.of(
                    move.at(new Move.Step.Wait(later(move.attempt(), atLeast), asked(atLeast), why, false, writeLost)));
        }
    }

    /** The task is moved; only the last read is tried again. */
    void pauseToConfirm(Optional<Duration> atLeast, String why) {
        Move move = draft.move.orElseThrow();
        if (move.forced() && move.attempt() >= PATIENCE) {
            draft.complete();
        } else {
            draft.move = Optional.of(
                    move.at(new Move.Step.Wait(later(move.attempt(), atLeast), asked(atLeast), why, true, false)));
        }
    }

    /** Twilio asks to slow down in the answer to a request that nothing waits for any more: the pause is as long. */
    void prolong(Answer<?> answer) {
        if (answer instanceof Answer.Limited<?>(Optional<Duration> after)
                && draft.move.isPresent()
                && draft.move.get().step() instanceof Move.Step.Wait pause) {
            draft.move = Optional.of(draft.move.get().at(pause.prolonged(asked(after))));
        }
    }

    /** The next free slot ends it; the time only sees to it that nothing is forgotten. */
    Move.Step.Wait waitForASlot(Blocked blocked) {
        return new Move.Step.Wait(draft.now.plus(LOOK_AGAIN), draft.now, blocked.why(), false, false);
    }

    private Instant asked(Optional<Duration> atLeast) {
        return draft.now.plus(atLeast.orElse(Duration.ZERO));
    }

    private Instant later(int attempt, Optional<Duration> atLeast) {
        Duration pace = Backoff.after(draft.chat().task().sid().value(), attempt);
        return draft.now.plus(atLeast.filter(asked -> asked.compareTo(pace) > 0).orElse(pace));
    }
}

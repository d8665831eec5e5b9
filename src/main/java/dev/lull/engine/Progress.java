package dev.lull.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What happens to a move beside Twilio's answers: its pause ends, or something else goes first. */
final class Progress {
    /** Neither a growing pause nor, as a rule, one that Twilio asks for is longer. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Draft draft;
    private final Moves moves;
    private final Retries retries;
    private final Requests requests;
    private final Wants wants;

    Progress(Draft draft, Moves moves) {
        this.draft = draft;
        this.moves = moves;
        retries = new Retries(draft);
        requests = new Requests(draft);
        wants = new Wants(draft);
    }

    /** Takes a supervisor's request; it starts as soon as what was written is known. */
    void ask(TaskOverride request) {
        draft.waiting.ifPresent(earlier -> draft.settle(earlier.request(), new TaskOverride.Outcome.Superseded()));
        draft.waiting = Optional.of(new Chat.Waiting(request, draft.heard()));
        yieldTo();
    }

    /** Something has happened, or the time has come. */
    void goOn() {
        overtaken();
        overtake();
        yieldTo();
        resume();
    }

    /** Nothing is left to be read after a deactivation that others have undone, or where the agent wraps up. */
    private void overtaken() {
        draft.move.filter(move -> move.hasMoved() && !draft.rests()).ifPresent(move -> draft.complete());
    }

    /** A chat that must come back does not wait for anything else's reads and pauses; only what is written is. */
    private void overtake() {
        if (draft.move.isEmpty()
                || draft.move.get().kind() == MoveKind.ACTIVATE
                || !draft.policy.automation().returns()
                || !wants.mustReturn()) {
            return;
        }
        Move move = draft.move.get();
        if (move.hasMoved()) {
            draft.complete();
        } else if (!move.forced() && move.mayBeDropped() && !wants.mendsMeanwhile(move)) {
            moves.withdraw(move);
        } else if (move.forced() && move.mayBeDropped()) {
            Chat.Waiting request = new Chat.Waiting(move.override().orElseThrow(), move.heard());
            if (wants.returnsBefore(request) && draft.waiting.isPresent()) {
                moves.drop(move);
            } else if (wants.returnsBefore(request)) {
                draft.waiting = Optional.of(request);
                draft.move = Optional.empty();
            }
        }
    }

    /** Goes on after a pause, or gives up what nobody needs any more. */
    private void resume() {
        if (draft.move.isEmpty() || !(draft.move.get().step() instanceof Move.Step.Wait pause)) {
            return;
        }
        Move move = draft.move.get();
        if (!move.forced() && !pause.moved() && !wants.stillAskedFor(move) && !pause.writeLost()) {
            moves.withdraw(move);
        } else if (pause.waitsForOthers() && wants.mending().isPresent()) {
            moves.withdraw(move);
        } else if (!pause.until().isAfter(draft.now) || wants.hasItNow(move, pause)) {
            Optional<Blocked> blocked = pause.writeLost() ? Optional.empty() : wants.blocked(move);
            if (blocked.isPresent()) {
                draft.move = Optional.of(move.at(retries.waitFor(move.kind(), blocked.get())));
                return;
            }
            if (pause.moved()) {
                moves.confirm(move.again(pause));
            } else {
                moves.readAgain();
            }
        }
    }

    /** A request that waits is not held up by pauses and reads. */
    private void yieldTo() {
        nextRequest().flatMap(waiting -> draft.move.filter(Move::mayBeDropped)).ifPresent(moves::drop);
    }

    /** The request that waits, unless a customer's return goes first. */
    Optional<Chat.Waiting> nextRequest() {
        return draft.waiting.filter(waiting -> !wants.returnsBefore(waiting));
    }

    /**
     * The clock was set, or the machine slept: a pause that is longer than any was reckoned from a wrong time, and what
     * was asked before says nothing of the time after.
     */
    void restart() {
        Instant furthest = draft.now.plus(LONGEST_PAUSE);
        draft.pauses.endBy(furthest);
        draft.move.ifPresent(move -> {
            switch (move.step()) {
                case Move.Step.Read read -> draft.move = Optional.of(move.at(requests.read(move.kind())));
                case Move.Step.Confirm last -> moves.confirm(move);
                case Move.Step.Write write -> {}
                case Move.Step.Wait pause -> {}
            }
        });
        if (draft.move.isPresent()
                && draft.move.get().step() instanceof Move.Step.Wait pause
                && pause.until().isAfter(furthest)) {
            draft.move = Optional.of(draft.move.get().restarted(draft.now, pause));
        }
    }

    /** A slot is free: a return that waits need not wait any longer. */
    void hurry() {
        if (draft.move.isPresent() && draft.move.get().step() instanceof Move.Step.Wait pause && !pause.moved()) {
            retries.hurry(draft.move.get(), pause);
        }
    }
}

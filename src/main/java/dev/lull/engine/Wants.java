package dev.lull.engine;

import java.time.Instant;
import java.util.Optional;

/** What a chat asks for as it is known now, and what of it has to wait. */
final class Wants {
    private final Draft draft;

    Wants(Draft draft) {
        this.draft = draft;
    }

    boolean stillWanted(Move move) {
        return draft.standing()
                .wanted(move.kind())
                .filter(intent -> ChatRules.mayBegin(draft, intent))
                .isPresent();
    }

    boolean mustReturn() {
        return draft.standing().wanted(MoveKind.ACTIVATE).isPresent();
    }

    /** Whether it is done while a return waits for a slot. */
    boolean mendsMeanwhile(Move move) {
        return move.kind() == MoveKind.MARK
                && draft.standing()
                        .wanted(MoveKind.ACTIVATE)
                        .filter(next -> blocked(next).isPresent())
                        .isPresent();
    }

    /** What can be mended while something else waits. */
    Optional<Intent> mending() {
        return draft.standing().meanwhile().filter(mend -> ChatRules.mayBegin(draft, mend));
    }

    /** A person's wish does not wait for a slot, and neither does a task that takes none since no agent has it. */
    Optional<Blocked> blocked(Intent intent) {
        boolean waits = intent.kind() == MoveKind.ACTIVATE
                && intent.cause() != Cause.SUPERVISOR
                && intent.cause() != Cause.NOT_WITH_AN_AGENT;
        return waits ? draft.crews.activation(draft.chat(), draft.rules) : Optional.empty();
    }

    boolean hasASlotNow(Move move, Move.Step.Wait pause) {
        return pause.what() == Move.For.SLOT && blocked(move.intent()).isEmpty();
    }

    /** What was asked before a deadline that has passed meanwhile says nothing of the time after it. */
    boolean isBeforeTheDeadline(Instant asked) {
        return draft.standing().state() instanceof ChatState.AwaitingCustomer quiet
                && quiet.deadline()
                        .filter(deadline -> deadline.isAfter(asked) && !deadline.isAfter(draft.now))
                        .isPresent();
    }
}

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

    /** Whether it is still asked for, though it may have to wait. */
    boolean stillAskedFor(Move move) {
        return move.kind() == MoveKind.DEACTIVATE
                ? draft.policy.automation().deactivates()
                        && draft.standing().wanted(move.kind()).isPresent()
                : stillWanted(move);
    }

    boolean mustReturn() {
        return draft.standing().wanted(MoveKind.ACTIVATE).isPresent();
    }

    /** Whether a customer's return goes before a request that only marks the chat, or that their words forbid. */
    boolean returnsBefore(Chat.Waiting waiting) {
        boolean canReturn = draft.policy.automation().returns()
                && draft.standing()
                        .wanted(MoveKind.ACTIVATE)
                        .filter(next -> blocked(next).isEmpty())
                        .isPresent();
        return canReturn
                && switch (waiting.request().action()) {
                    case TaskOverride.Action.Hold hold -> true;
                    case TaskOverride.Action.Release() -> true;
                    case TaskOverride.Action.ForceInactive() ->
                        waiting.heard()
                                .isOlderThan(draft.reading(), draft.chat().conversation());
                    case TaskOverride.Action.ForceActive() -> false;
                    case TaskOverride.Action.Undo() ->
                        draft.footprint
                                .filter(print -> print.before() == print.after())
                                .isPresent();
                };
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
        if (intent.cause() == Cause.SUPERVISOR || intent.cause() == Cause.NOT_WITH_AN_AGENT) {
            return Optional.empty();
        }
        return switch (intent.kind()) {
            case ACTIVATE -> draft.crews.activation(draft.chat(), draft.rules);
            case DEACTIVATE -> ChatRules.notToRest(draft);
            case MARK -> Optional.empty();
        };
    }

    /** The same for a move under way, which may be wanted for another reason by now. */
    Optional<Blocked> blocked(Move move) {
        return move.forced() || move.hasMoved()
                ? Optional.empty()
                : blocked(draft.standing().wanted(move.kind()).orElse(move.intent()));
    }

    boolean hasItNow(Move move, Move.Step.Wait pause) {
        return pause.waitsForOthers()
                && !move.earliest().isAfter(draft.now)
                && blocked(move).isEmpty();
    }

    /** What was asked before a deadline that has passed meanwhile says nothing of the time after it. */
    boolean isBeforeTheDeadline(Instant asked) {
        return draft.standing().state() instanceof ChatState.AwaitingCustomer quiet
                && quiet.deadline()
                        .filter(deadline -> deadline.isAfter(asked) && !deadline.isAfter(draft.now))
                        .isPresent();
    }
}

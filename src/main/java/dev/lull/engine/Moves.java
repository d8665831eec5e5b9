package dev.lull.engine;

import dev.lull.engine.DecisionRecord.Phase;
import dev.lull.model.Side;
import java.util.Optional;

/**
 * Carries one chat's move through its steps: read the task (and, to deactivate, its messages side by side), decide
 * again, write with If-Match, and after a deactivation read the messages once more. A lost answer is resolved by
 * reading, never by writing again blindly.
 */
final class Moves {
    private static final Failure NO_VERSION = Failure.Plain.NO_VERSION;
    private static final Refusal ENDED = Refusal.Plain.TASK_ENDED;

    private final Draft draft;
    private final Targets targets;
    private final Requests requests;
    private final Retries retries;
    private final Wants wants;

    Moves(Draft draft, String instance) {
        this.draft = draft;
        requests = new Requests(draft);
        retries = new Retries(draft);
        wants = new Wants(draft);
        targets = new Targets(draft, instance);
    }

    /** Starts what a supervisor asked for, always from fresh reads. */
    void begin(Chat.Waiting waiting) {
        TaskOverride request = waiting.request();
        draft.waiting = Optional.empty();
        MoveKind kind = switch (request.action()) {
            case TaskOverride.Action.ForceActive() -> MoveKind.ACTIVATE;
            case TaskOverride.Action.ForceInactive() -> MoveKind.DEACTIVATE;
            case TaskOverride.Action.Hold hold -> MoveKind.MARK;
            case TaskOverride.Action.Release() -> MoveKind.MARK;
            case TaskOverride.Action.Undo() -> undoing();
        };
        draft.begin(new Intent(kind, Cause.SUPERVISOR), Optional.of(request), waiting.heard(), requests.read(kind));
    }

    private MoveKind undoing() {
        Side before = draft.footprint.map(Footprint::before).orElse(draft.side());
        if (before == draft.side()) {
            return MoveKind.MARK;
        }
        return before == Side.INACTIVE ? MoveKind.DEACTIVATE : MoveKind.ACTIVATE;
    }

    /** Starts what a rule asks for. A return writes at once on the kept version: the customer is waiting. */
    void begin(Intent intent) {
        Optional<Blocked> blocked = wants.blocked(intent);
        if (blocked.isPresent()) {
            Optional<Intent> mend = wants.mending();
            draft.blocked = blocked.filter(why -> mend.isPresent());
            mend.ifPresentOrElse(
                    this::begin, () -> draft.begin(intent, retries.waitFor(MoveKind.ACTIVATE, blocked.get())));
            return;
        }
        boolean atOnce = intent.kind() == MoveKind.ACTIVATE
                && draft.chat().task().etag().isPresent()
                && !draft.chat().unsure()
                && !draft.chat().isBehindItsStamp();
        draft.begin(
                intent,
                atOnce
                        ? new Move.Step.Read(Optional.empty(), Optional.empty(), draft.now)
                        : requests.read(intent.kind()));
        if (atOnce) {
            decideAgain();
        }
    }

    /** The task is over or gone. */
    void end() {
        draft.move
                .flatMap(Move::override)
                .ifPresent(request -> draft.settle(request, new TaskOverride.Outcome.NotFound(ENDED)));
        draft.waiting.ifPresent(asked -> draft.settle(asked.request(), new TaskOverride.Outcome.NotFound(ENDED)));
        draft.waiting = Optional.empty();
        draft.vanish();
    }

    void gather(Move move, Move.Step.Read left) {
        draft.move = Optional.of(move.at(left));
        if (left.task().isPresent() || left.messages().isPresent()) {
            return;
        }
        if (!move.forced() && move.kind() == MoveKind.DEACTIVATE && wants.isBeforeTheDeadline(left.asked())) {
            if (!retries.mustWait(move)) {
                draft.move = Optional.of(move.at(requests.read(move.kind())));
            }
        } else {
            decideAgain();
        }
    }

    /** All reads are in: is the move still wanted, already done, or to be written? */
    private void decideAgain() {
        Move move = draft.move.orElseThrow();
        if (draft.chat().task().status().ended()) {
            end();
            return;
        }
        if (tookEffect(move)) {
            reflect(move);
            finish(move, Optional.empty());
            return;
        }
        if (undoing(move) && undoing() != move.kind()) {
            // The chat is not where it was thought to be when the undo began.
            if (draft.waiting.isEmpty()) {
                begin(new Chat.Waiting(move.override().orElseThrow(), move.heard()));
            } else {
                drop(move);
            }
            return;
        }
        switch (targets.of(move)) {
            case Targets.Verdict.Write(Move.Target target) -> write(move, target);
            case Targets.Verdict.DoneAlready() -> finish(move, Optional.of(Refusal.Plain.ALREADY_SO));
            case Targets.Verdict.No(Refusal why) -> {
                draft.minutes.note(move, Phase.REFUSED, Optional.of(why), Optional.empty());
                draft.move = Optional.empty();
                move.override()
                        .ifPresentOrElse(
                                request -> draft.settle(request, new TaskOverride.Outcome.Refused(why)),
                                () -> draft.pauses.after(move.kind(), why));
            }
            case Targets.Verdict.NotWanted() -> withdraw(move);
        }
    }

    /** Whether a write whose answer was lost was carried out after all. */
    private boolean tookEffect(Move move) {
        return move.lost()
                .filter(write -> write.print().isSeenIn(draft.chat(), draft.side()))
                .isPresent();
    }

    /**
     * It is as it should be without another write.
     *
     * @param already that others have done it; empty where Lull has
     */
    private void finish(Move move, Optional<Reason> already) {
        if (move.lost().isPresent() && undoing(move)) {
            draft.footprint = Optional.empty();
        }
        draft.minutes.note(move, Phase.DONE, already, Optional.empty());
        draft.move = Optional.empty();
        if (!move.forced() && wants.stillWanted(move)) {
            draft.pauses.noRoom(move.kind());
        }
        move.override()
                .ifPresent(request -> draft.settle(
                        request,
                        move.attempt() > 1 ? new TaskOverride.Outcome.Done() : new TaskOverride.Outcome.AlreadySo()));
    }

    private void write(Move move, Move.Target target) {
        Optional<Blocked> blocked = wants.blocked(move);
        if (blocked.isPresent()) {
            draft.move = Optional.of(move.at(retries.waitFor(MoveKind.ACTIVATE, blocked.get())));
            return;
        }
        Optional<String> version = draft.chat().task().etag();
        if (version.isEmpty()) {
            retries.giveUp(new TaskOverride.Outcome.Refused(NO_VERSION), NO_VERSION);
            return;
        }
        draft.move = Optional.of(move.at(requests.write(move.kind(), target, version.get())));
    }

    void succeed(Move move, Footprint print) {
        reflect(move);
        if (undoing(move)) {
            draft.footprint = Optional.empty();
        }
        leaveFootprint(move, print);
        if (move.kind() != MoveKind.MARK) {
            draft.lookAtWorker();
        }
        if (move.kind() == MoveKind.DEACTIVATE && draft.side() == Side.ACTIVE) {
            draft.pauses.broughtBack();
        }
        if (draft.side() == Side.INACTIVE && move.kind() == MoveKind.DEACTIVATE && !wants.mustReturn()) {
            confirm(move);
        } else {
            draft.complete();
        }
    }

    /** What is done ends what was remembered of failures before, and begins what it is remembered for. */
    private void reflect(Move move) {
        if (move.forced()) {
            draft.setbacks = Setbacks.NONE;
            if (move.kind() == MoveKind.ACTIVATE && !undoing(move)) {
                draft.pauses.activatedByHand();
            }
        } else {
            look(move.intent());
        }
    }

    /** What automation has done may show how patient it has to be. */
    private void look(Intent done) {
        switch (done.kind()) {
            case DEACTIVATE -> {}
            case ACTIVATE -> {
                if (draft.reading().impossible()) {
                    draft.pauses.unreadable();
                } else {
                    draft.setbacks = draft.setbacks.without(MoveKind.DEACTIVATE);
                }
            }
            case MARK -> draft.pauses.mended();
        }
    }

    /** What a supervisor's request has changed can be undone. */
    void leaveFootprint(Move move, Footprint print) {
        if (move.forced() && !undoing(move)) {
            draft.footprint = Optional.of(print);
        }
    }

    /** Without a conversation no message can have overtaken the move. */
    void confirm(Move move) {
        draft.chat()
                .conversation()
                .ifPresentOrElse(named -> draft.move = Optional.of(move.at(requests.confirm(named))), draft::complete);
    }

    /** The next attempt. */
    void readAgain() {
        Move move = draft.move.orElseThrow();
        if (!retries.mustWait(move)) {
            draft.move = Optional.of(move.again(requests.read(move.kind())));
        }
    }

    private static boolean undoing(Move move) {
        return move.override()
                .filter(request -> request.action() instanceof TaskOverride.Action.Undo)
                .isPresent();
    }

    /** Nobody wants it any more. */
    void withdraw(Move move) {
        draft.minutes.note(move, Phase.WITHDRAWN);
        draft.move = Optional.empty();
    }

    /** Makes room for a waiting request. */
    void drop(Move move) {
        draft.move = Optional.empty();
        if (move.kind() == MoveKind.DEACTIVATE && (move.lost().isPresent() || move.hasMoved())) {
            // It may be inactive, and the customer may have written meanwhile.
            new Rereads(draft).follow(move.step());
        }
        if (!move.hasMoved()) {
            draft.minutes.note(move, Phase.WITHDRAWN);
        }
        move.override()
                .ifPresent(request -> draft.settle(
                        request,
                        move.hasMoved() ? new TaskOverride.Outcome.Done() : new TaskOverride.Outcome.Superseded()));
    }
}

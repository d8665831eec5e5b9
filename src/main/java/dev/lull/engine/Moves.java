package dev.lull.engine;

import dev.lull.engine.DecisionRecord.Phase;
import dev.lull.model.ConversationSid;
import dev.lull.model.Side;
import dev.lull.model.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Carries one chat's move through its steps: read the task (and, to deactivate, its messages side by side), decide
 * again, write with If-Match, and after a deactivation read the messages once more. A lost answer is resolved by
 * reading, never by writing again blindly.
 */
final class Moves {
    /** How often a supervisor's request is tried before it is answered with the failure. */
    private static final int PATIENCE = 4;

    /** How often a return that waits for a slot is looked at, should no event tell of one. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private static final String NO_VERSION = "Twilio sent no version for the task, so nothing can be written safely.";
    private static final String NO_ROOM = "The task's attributes have no room left (4,096 characters at most).";
    private static final String ENDED = "The task has ended.";

    private final Draft draft;
    private final Targets targets;

    Moves(Draft draft, String instance) {
        this.draft = draft;
        targets = new Targets(draft, instance);
    }

    /** Takes a supervisor's request; it starts as soon as what was written is known. */
    void ask(TaskOverride request) {
        draft.waiting.ifPresent(earlier -> draft.settle(earlier, new TaskOverride.Outcome.Superseded()));
        draft.waiting = Optional.of(request);
        draft.move.filter(Moves::mayBeDropped).ifPresent(this::drop);
    }

    /** Starts what a supervisor asked for, always from fresh reads. */
    void begin(TaskOverride request) {
        draft.waiting = Optional.empty();
        MoveKind kind = switch (request.action()) {
            case TaskOverride.Action.ForceActive() -> MoveKind.ACTIVATE;
            case TaskOverride.Action.ForceInactive() -> MoveKind.DEACTIVATE;
            case TaskOverride.Action.Hold hold -> MoveKind.MARK;
            case TaskOverride.Action.Release() -> MoveKind.MARK;
            case TaskOverride.Action.Undo() -> undoing();
        };
        draft.begin(new Intent(kind, Cause.SUPERVISOR), Optional.of(request), reads(kind));
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
        Optional<Blocked> blocked = intent.kind() == MoveKind.ACTIVATE && intent.cause() != Cause.NOT_WITH_AN_AGENT
                ? blocked()
                : Optional.empty();
        if (blocked.isPresent()) {
            draft.begin(intent, Optional.empty(), waitForASlot(blocked.get()));
            return;
        }
        boolean atOnce = intent.kind() == MoveKind.ACTIVATE
                && draft.chat().task().etag().isPresent()
                && !draft.chat().unsure()
                && !draft.chat().isBehindItsStamp();
        draft.begin(
                intent,
                Optional.empty(),
                atOnce ? new Move.Step.Read(Optional.empty(), Optional.empty(), draft.now) : reads(intent.kind()));
        if (atOnce) {
            decideAgain();
        }
    }

    /** A chat that must come back does not wait for anything else's reads and pauses; only what is written is. */
    void overtake() {
        if (draft.move.isEmpty()
                || draft.move.get().kind() == MoveKind.ACTIVATE
                || !draft.policy.automation().returns()
                || !mustReturn()) {
            return;
        }
        Move move = draft.move.get();
        if (hasMoved(move)) {
            complete();
        } else if (!move.forced() && mayBeDropped(move)) {
            withdraw(move);
        }
    }

    private boolean mustReturn() {
        return draft.standing()
                .intent()
                .filter(next -> next.kind() == MoveKind.ACTIVATE)
                .isPresent();
    }

    /** Goes on after a pause, or gives up what nobody needs any more. */
    void resume() {
        if (draft.move.isEmpty() || !(draft.move.get().step() instanceof Move.Step.Wait pause)) {
            return;
        }
        Move move = draft.move.get();
        if (!move.forced() && !pause.moved() && !stillWanted(move) && !pause.writeLost()) {
            withdraw(move);
        } else if (!pause.until().isAfter(draft.now)) {
            Optional<Blocked> blocked = move.forced() || move.kind() != MoveKind.ACTIVATE || pause.writeLost()
                    ? Optional.empty()
                    : blocked();
            if (blocked.isPresent()) {
                draft.move = Optional.of(move.at(waitForASlot(blocked.get())));
                return;
            }
            draft.move = Optional.of(move.again(pause.moved() ? confirm() : reads(move.kind())));
        }
    }

    /** A slot is free: a return that waits need not wait any longer. */
    void hurry() {
        if (draft.move.isPresent() && draft.move.get().step() instanceof Move.Step.Wait pause && !pause.moved()) {
            draft.move = Optional.of(
                    draft.move.get().at(new Move.Step.Wait(draft.now, pause.why(), false, pause.writeLost())));
        }
    }

    private Optional<Blocked> blocked() {
        return draft.crews.activation(draft.chat(), draft.rules);
    }

    /** The next free slot ends it; the time only sees to it that nothing is forgotten. */
    private Move.Step.Wait waitForASlot(Blocked blocked) {
        return new Move.Step.Wait(draft.now.plus(LOOK_AGAIN), blocked.why(), false, false);
    }

    /** The task is over or gone. */
    void end() {
        draft.move
                .flatMap(Move::override)
                .ifPresent(request -> draft.settle(request, new TaskOverride.Outcome.NotFound(ENDED)));
        draft.waiting.ifPresent(request -> draft.settle(request, new TaskOverride.Outcome.NotFound(ENDED)));
        draft.waiting = Optional.empty();
        draft.vanish();
    }

    void gather(Move move, Move.Step.Read left) {
        draft.move = Optional.of(move.at(left));
        if (left.task().isPresent() || left.messages().isPresent()) {
            return;
        }
        if (!move.forced() && move.kind() == MoveKind.DEACTIVATE && isBeforeTheDeadline(left.asked())) {
            draft.move = Optional.of(move.at(reads(move.kind())));
        } else {
            decideAgain();
        }
    }

    /** What was asked before a deadline that has passed meanwhile says nothing of the time after it. */
    private boolean isBeforeTheDeadline(Instant asked) {
        return draft.standing().state() instanceof ChatState.AwaitingCustomer quiet
                && quiet.deadline()
                        .filter(deadline -> deadline.isAfter(asked) && !deadline.isAfter(draft.now))
                        .isPresent();
    }

    /** All reads are in: is the move still wanted, already done, or to be written? */
    private void decideAgain() {
        Move move = draft.move.orElseThrow();
        if (draft.chat().task().status().ended()) {
            end();
            return;
        }
        switch (targets.of(move)) {
            case Targets.Verdict.Write(Move.Target target) -> write(move, target);
            case Targets.Verdict.DoneAlready() -> {
                draft.note(move, Phase.DONE, Optional.of("It was so already."), Optional.empty());
                draft.move = Optional.empty();
                if (!move.forced() && stillWanted(move)) {
                    draft.setback = Optional.of(setback(NO_ROOM));
                }
                move.override()
                        .ifPresent(request -> draft.settle(
                                request,
                                move.attempt() > 1
                                        ? new TaskOverride.Outcome.Done()
                                        : new TaskOverride.Outcome.AlreadySo()));
            }
            case Targets.Verdict.No(String why) -> {
                draft.note(move, Phase.REFUSED, Optional.of(why), Optional.empty());
                draft.move = Optional.empty();
                move.override().ifPresent(request -> draft.settle(request, new TaskOverride.Outcome.Refused(why)));
            }
            case Targets.Verdict.NotWanted() -> withdraw(move);
        }
    }

    private void write(Move move, Move.Target target) {
        Optional<String> version = draft.chat().task().etag();
        if (version.isEmpty()) {
            giveUp(new TaskOverride.Outcome.Refused(NO_VERSION), NO_VERSION);
            return;
        }
        long serial = draft.ask(id -> new Effect.WriteTask(
                id, target.channel(), target.attributes(), version.get(), urgency(move.kind()), latest()));
        Chat chat = draft.chat();
        draft.move = Optional.of(move.at(new Move.Step.Write(serial, draft.now, draft.side(), chat.stamp())));
    }

    void succeed(Move move, Side before, Stamp stampBefore) {
        draft.setback = Optional.empty();
        if (move.forced()) {
            draft.footprint = undoing(move)
                    ? Optional.empty()
                    : Optional.of(Footprint.of(before, stampBefore, draft.chat(), draft.side()));
        }
        if (move.kind() != MoveKind.MARK) {
            draft.lookAtWorker();
        }
        if (move.kind() == MoveKind.DEACTIVATE && !mustReturn()) {
            draft.move = Optional.of(move.at(confirm()));
        } else {
            complete();
        }
    }

    void complete() {
        draft.move.flatMap(Move::override).ifPresent(request -> draft.settle(request, new TaskOverride.Outcome.Done()));
        draft.move = Optional.empty();
    }

    private static boolean undoing(Move move) {
        return move.override()
                .filter(request -> request.action() instanceof TaskOverride.Action.Undo)
                .isPresent();
    }

    private void withdraw(Move move) {
        draft.note(move, Phase.WITHDRAWN, Optional.empty(), Optional.empty());
        draft.move = Optional.empty();
    }

    /** Makes room for a waiting request. */
    void drop(Move move) {
        draft.move = Optional.empty();
        move.override()
                .ifPresent(request -> draft.settle(
                        request,
                        hasMoved(move) ? new TaskOverride.Outcome.Done() : new TaskOverride.Outcome.Superseded()));
    }

    /** Twilio said no: a person is told, a return tries again later, anything else is left for a while. */
    void giveUp(TaskOverride.Outcome outcome, String why) {
        Move move = draft.move.orElseThrow();
        if (move.forced()) {
            draft.settle(move.override().orElseThrow(), outcome);
            draft.move = Optional.empty();
        } else if (move.kind() == MoveKind.ACTIVATE) {
            pauseFor(Optional.empty(), why, false);
        } else {
            draft.setback = Optional.of(setback(why));
            draft.move = Optional.empty();
        }
    }

    private Chat.Setback setback(String why) {
        int count = draft.setback.map(Chat.Setback::count).orElse(0) + 1;
        return new Chat.Setback(count, later(count, Optional.empty()), why);
    }

    void pauseFor(Optional<Duration> atLeast, String why, boolean writeLost) {
        Move move = draft.move.orElseThrow();
        if (move.forced() && move.attempt() >= PATIENCE) {
            draft.settle(
                    move.override().orElseThrow(),
                    new TaskOverride.Outcome.Failed(writeLost ? why + " It may have taken effect." : why));
            draft.move = Optional.empty();
        } else {
            draft.move =
                    Optional.of(move.at(new Move.Step.Wait(later(move.attempt(), atLeast), why, false, writeLost)));
        }
    }

    void pauseToConfirm(Optional<Duration> atLeast, String why) {
        Move move = draft.move.orElseThrow();
        if (move.forced() && move.attempt() >= PATIENCE) {
            complete();
        } else {
            draft.move = Optional.of(move.at(new Move.Step.Wait(later(move.attempt(), atLeast), why, true, false)));
        }
    }

    private Instant later(int attempt, Optional<Duration> atLeast) {
        Duration pace = Backoff.after(draft.chat().task().sid().value(), attempt);
        return draft.now.plus(atLeast.filter(asked -> asked.compareTo(pace) > 0).orElse(pace));
    }

    private boolean stillWanted(Move move) {
        return draft.standing()
                .intent()
                .filter(intent -> intent.kind() == move.kind() && ChatRules.mayBegin(draft, intent))
                .isPresent();
    }

    /** What was written is waited for, and so is the read that follows a deactivation. */
    private static boolean mayBeDropped(Move move) {
        return switch (move.step()) {
            case Move.Step.Read read -> true;
            case Move.Step.Wait pause -> true;
            case Move.Step.Write write -> false;
            case Move.Step.Confirm confirm -> false;
        };
    }

    private static boolean hasMoved(Move move) {
        return switch (move.step()) {
            case Move.Step.Confirm confirm -> true;
            case Move.Step.Wait pause -> pause.moved();
            case Move.Step.Read read -> false;
            case Move.Step.Write write -> false;
        };
    }

    private static Urgency urgency(MoveKind kind) {
        return kind == MoveKind.ACTIVATE ? Urgency.RETURN : Urgency.MOVE;
    }

    /** A request that could not be sent by then is decided anew instead. */
    private Instant latest() {
        return draft.now.plus(LOOK_AGAIN);
    }

    Move.Step.Read reads(MoveKind kind) {
        Optional<Long> task = Optional.of(draft.ask(id -> new Effect.ReadTask(id, urgency(kind), latest())));
        Optional<ConversationSid> conversation = draft.chat().conversation();
        return new Move.Step.Read(
                task,
                kind == MoveKind.DEACTIVATE
                                || (kind == MoveKind.ACTIVATE && draft.chat().isBehindItsStamp())
                        ? conversation.map(
                                named -> draft.ask(id -> new Effect.ReadMessages(id, named, urgency(kind), latest())))
                        : Optional.empty(),
                draft.now);
    }

    private Move.Step confirm() {
        ConversationSid conversation = draft.chat().conversation().orElseThrow();
        return new Move.Step.Confirm(
                draft.ask(id -> new Effect.ReadMessages(id, conversation, Urgency.NOTICE, latest())));
    }
}

package dev.lull.engine;

import dev.lull.model.AssignmentStatus;
import dev.lull.model.ChannelPair;
import dev.lull.model.Side;
import dev.lull.model.Speaker;
import dev.lull.model.Stamp;
import dev.lull.model.TaskAttributes;
import dev.lull.model.Turn;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Decides, with everything read, whether a move is still to be written and what exactly. */
final class Targets {
    /** What becomes of the move. */
    sealed interface Verdict {
        record Write(Move.Target target) implements Verdict {}

        record DoneAlready() implements Verdict {}

        /** Something forbids it. */
        record No(Refusal why) implements Verdict {}

        /** The reason is gone. */
        record NotWanted() implements Verdict {}
    }

    private final Draft draft;
    private final String instance;

    Targets(Draft draft, String instance) {
        this.draft = draft;
        this.instance = instance;
    }

    Verdict of(Move move) {
        Chat chat = draft.chat();
        Optional<ChannelPair> pair =
                draft.policy.pairs().of(chat.task().channel().sid());
        if (pair.isEmpty()) {
            return move.forced()
                    ? new Verdict.No(new Refusal.NotPaired(chat.task().channel().uniqueName()))
                    : new Verdict.NotWanted();
        }
        return move.override()
                .map(request -> switch (request.action()) {
                    case TaskOverride.Action.ForceActive() -> forceActive(chat);
                    case TaskOverride.Action.ForceInactive() -> forceInactive(chat, pair.get(), move);
                    case TaskOverride.Action.Hold hold -> hold(chat, hold);
                    case TaskOverride.Action.Release() -> release(chat);
                    case TaskOverride.Action.Undo() -> undo(chat);
                })
                .orElseGet(() -> automatic(move, chat, pair.get()));
    }

    private Verdict automatic(Move move, Chat chat, ChannelPair pair) {
        boolean there = draft.side() == (move.kind() == MoveKind.DEACTIVATE ? Side.INACTIVE : Side.ACTIVE);
        if (move.kind() != MoveKind.MARK && there) {
            return new Verdict.DoneAlready();
        }
        Optional<Intent> wanted = draft.standing().wanted(move.kind());
        if (wanted.isEmpty() || !ChatRules.mayBegin(draft, wanted.get())) {
            return new Verdict.NotWanted();
        }
        return switch (move.kind()) {
            case DEACTIVATE -> rest(Marks.inactive(chat, pair, Optional.empty(), draft.now), pair);
            case ACTIVATE -> new Verdict.Write(Marks.active(chat, draft.policy.pairs(), Optional.empty(), draft.now));
            case MARK -> mended(chat);
        };
    }

    /** A mark is not set right at the price of the stamp, for which no room would be left. */
    private Verdict mended(Chat chat) {
        Move.Target target = repaired(chat);
        boolean stampIsLost = target.attributes().flatMap(TaskAttributes::stamp).isEmpty()
                && draft.side() == Side.INACTIVE
                && chat.task().status() != AssignmentStatus.WRAPPING
                && !chat.stampAt(draft.now).isEmpty();
        return stampIsLost ? new Verdict.DoneAlready() : marked(target);
    }

    private Move.Target repaired(Chat chat) {
        if (chat.task().status() == AssignmentStatus.WRAPPING) {
            return Marks.mark(chat, false, Stamp.empty(chat.task().sid()));
        }
        Stamp kept = chat.stampAt(draft.now);
        return draft.side() == Side.INACTIVE
                ? Marks.mark(chat, true, kept)
                : Marks.mark(chat, false, kept.returned(kept.force().filter(force -> force.what() == Stamp.Do.ACTIVE)));
    }

    private Verdict forceActive(Chat chat) {
        Optional<Stamp.Force> force = Optional.of(force(Stamp.Do.ACTIVE));
        if (draft.side() != Side.ACTIVE) {
            return new Verdict.Write(Marks.active(chat, draft.policy.pairs(), force, draft.now));
        }
        return draft.isDue()
                ? marked(Marks.mark(chat, false, chat.stampAt(draft.now).returned(force)))
                : new Verdict.DoneAlready();
    }

    private Verdict forceInactive(Chat chat, ChannelPair pair, Move move) {
        Optional<Refusal> forbidden = whyItMustStay(chat);
        if (forbidden.isPresent()) {
            return new Verdict.No(forbidden.get());
        }
        Optional<Turn> customers = chat.reading().turn().filter(turn -> turn.speaker() == Speaker.CUSTOMER);
        if (customers
                .filter(turn -> move.heard().isOlderThan(turn, chat.conversation()))
                .isPresent()) {
            return new Verdict.No(Refusal.Plain.CUSTOMER_WROTE);
        }
        boolean stays = draft.side() == Side.INACTIVE
                && draft.standing()
                        .intent()
                        .filter(next -> next.kind() == MoveKind.ACTIVATE)
                        .isEmpty();
        if (stays) {
            return new Verdict.DoneAlready();
        }
        Move.Target target = Marks.inactive(chat, pair, Optional.of(force(Stamp.Do.INACTIVE)), draft.now);
        boolean wouldReturn = customers.isPresent()
                && target.attributes().flatMap(TaskAttributes::stamp).isEmpty();
        return wouldReturn ? new Verdict.No(Refusal.Plain.FORCE_NO_ROOM) : rest(target, pair);
    }

    private Verdict rest(Move.Target target, ChannelPair pair) {
        return Marks.noWayHome(target, pair, draft.policy.pairs())
                .<Verdict>map(Verdict.No::new)
                .orElseGet(() -> new Verdict.Write(target));
    }

    /** Why nobody may make it inactive, not even a supervisor. */
    private Optional<Refusal> whyItMustStay(Chat chat) {
        if (chat.task().status() != AssignmentStatus.ASSIGNED) {
            return Optional.of(new Refusal.NotAccepted(chat.task().status()));
        }
        if (chat.transferring()) {
            return Optional.of(Refusal.Plain.TRANSFERRING);
        }
        if (chat.conversation().isEmpty()) {
            return Optional.of(Refusal.Plain.NO_CONVERSATION);
        }
        return chat.heldAt(draft.now).map(hold -> new Refusal.Held(hold.until()));
    }

    private Verdict hold(Chat chat, TaskOverride.Action.Hold hold) {
        if (chat.task().status() != AssignmentStatus.ASSIGNED) {
            return new Verdict.No(Refusal.Plain.HOLD_NOT_ACCEPTED);
        }
        if (!chat.task().attributes().isObject()) {
            return new Verdict.No(Refusal.Plain.HOLD_NO_OBJECT);
        }
        Stamp.Hold wanted = new Stamp.Hold(hold.until().map(until -> until.truncatedTo(ChronoUnit.SECONDS)), instance);
        return stamped(chat, Optional.of(wanted));
    }

    private Verdict release(Chat chat) {
        return chat.stamp().hold().isEmpty() ? new Verdict.DoneAlready() : stamped(chat, Optional.empty());
    }

    private Verdict undo(Chat chat) {
        Optional<Footprint> footprint = chat.footprint();
        if (footprint.isEmpty()) {
            return new Verdict.No(Refusal.Plain.NOTHING_TO_UNDO);
        }
        if (!footprint.get().stillStands(chat, draft.side())) {
            return new Verdict.No(Refusal.Plain.MOVED_ON);
        }
        Optional<Refusal> forbidden = footprint.get().before() == Side.INACTIVE && draft.side() != Side.INACTIVE
                ? whyItMustStay(chat)
                : Optional.empty();
        if (forbidden.isPresent()) {
            return new Verdict.No(forbidden.get());
        }
        Move.Target target = Marks.restore(
                chat,
                draft.policy.pairs(),
                footprint.get().before(),
                footprint.get().stampBefore());
        Optional<ChannelPair> pair =
                draft.policy.pairs().of(chat.task().channel().sid());
        return footprint.get().before() == Side.INACTIVE && pair.isPresent()
                ? rest(target, pair.get())
                : new Verdict.Write(target);
    }

    private Verdict stamped(Chat chat, Optional<Stamp.Hold> hold) {
        Stamp stamp = chat.stamp().withHold(hold);
        Move.Target target = Marks.mark(chat, draft.side() == Side.INACTIVE, stamp);
        boolean kept = target.attributes()
                .flatMap(TaskAttributes::stamp)
                .flatMap(Stamp::hold)
                .equals(hold);
        return kept ? marked(target) : new Verdict.No(Refusal.Plain.HOLD_NO_ROOM);
    }

    /** A mark that would change nothing is not written. */
    private Verdict marked(Move.Target target) {
        return target.attributes()
                        .filter(next -> !next.equals(draft.chat().task().attributes()))
                        .isPresent()
                ? new Verdict.Write(target)
                : new Verdict.DoneAlready();
    }

    private Stamp.Force force(Stamp.Do what) {
        return new Stamp.Force(what, draft.now.truncatedTo(ChronoUnit.SECONDS), instance);
    }
}
